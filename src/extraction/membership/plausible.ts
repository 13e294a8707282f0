/**
 * Who has had which status, and when: what a text says only loosely is proposed only where it can be so. What it says outright is taken as it stands.
 * Years of the decisions of the Council of Heads of State; the merger of observers and dialogue partners is that of 2025.
 */
import type { MembershipProposal } from '@/extraction/claims'

type Years = readonly [from: number, to?: number]
const since = (from: number, to: number | undefined, codes: string): [string, Years][] =>
  codes.split(' ').map((code) => [code, to === undefined ? [from] : [from, to]])

const MERGER = 2025
const holders: Readonly<Record<MembershipProposal['status'], ReadonlyMap<string, Years>>> = {
  member: new Map([
    ...since(2001, undefined, 'CN KZ KG RU TJ UZ'),
    ...since(2017, undefined, 'IN PK'),
    ...since(2023, undefined, 'IR'),
    ...since(2024, undefined, 'BY'),
  ]),
  observer: new Map([
    ...since(2004, MERGER, 'MN'),
    ...since(2005, 2017, 'IN PK'),
    ...since(2005, 2023, 'IR'),
    ...since(2012, MERGER, 'AF'),
    ...since(2015, 2024, 'BY'),
  ]),
  'dialogue-partner': new Map([
    ...since(2009, MERGER, 'LK'),
    ...since(2009, 2015, 'BY'),
    ...since(2012, MERGER, 'TR'),
    ...since(2015, MERGER, 'AM AZ KH NP'),
    ...since(2021, MERGER, 'EG QA SA'),
    ...since(2022, MERGER, 'AE BH KW MM MV'),
  ]),
  partner: new Map(since(MERGER, undefined, 'AE AF AM AZ BH EG KH KW LA LK MM MN MV NP QA SA TR')),
  guest: new Map(since(2004, undefined, 'TM UN ASEAN CIS')),
}

/** Whether states are, one and all, those that were members together at some time. */
export function isLineUp(codes: ReadonlySet<string>): boolean {
  const admitted = [...holders.member].filter(([code]) => codes.has(code))
  const latest = Math.max(...admitted.map(([, [from]]) => from))
  const together = [...holders.member].filter(([, [from]]) => from <= latest)
  return admitted.length === codes.size && together.length === codes.size
}

/** Whether a state can have a status in a text of that year; in a text without a date it is enough that it ever had it. */
export function isPlausible(code: string, status: MembershipProposal['status'], year: number | undefined): boolean {
  const years = holders[status].get(code)
  return years !== undefined && (year === undefined || (year >= years[0] && year <= (years[1] ?? year)))
}
