/** From the fields of a form to what a reader makes of a finding, checked by the rules of the dataset. */
import { meetingStates, measures } from '@/domain/contract'
import { resolveEdtf, resolvePeriod } from '@/domain/time'
import {
  type CountProposal,
  type MeetingProposal,
  type MembershipProposal,
  type Proposal,
  type TradeProposal,
  countedStatuses,
  proposedStatuses,
} from '@/extraction/claims'
import { plainNumber } from '@/i18n/format'
import { ownMessages } from '@/i18n/own-documents'
import { meetingKinds } from './meeting-kinds'

/** The names of the fields, and of what may be wrong with them. */
export const fieldFaults = [
  'entity',
  'organisation',
  'count',
  'number',
  'start',
  'end',
  'city',
  'a',
  'period',
  'value',
  'currency',
  'change',
  'reporter',
] as const
export type FaultyField = (typeof fieldFaults)[number]
export type FaultKind =
  | 'entity'
  | 'organisation'
  | 'count'
  | 'number'
  | 'date'
  | 'end'
  | 'long'
  | 'pair'
  | 'period'
  | 'value'
  | 'currency'
  | 'change'
export type Faults = Partial<Record<FaultyField, FaultKind>>

export type Corrected = { proposal: Proposal } | { faults: Faults }

/** What all proposals have beside what they say. */
export type Frame = Pick<Proposal, 'phrase' | 'offset' | 'confidence' | 'rule'>

const LONGEST = 100
const MOST_STATES = 300
const MOST_NUMBER = 999

type Fields = Pick<FormData, 'get' | 'getAll'>

/** What is written in a field; empty if it is none. */
export function textOf(fields: Fields, name: string): string {
  const value = fields.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

function choiceOf<T extends string>(fields: Fields, name: string, choices: readonly T[]): T {
  return choices.find((choice) => choice === textOf(fields, name)) ?? choices[0]!
}

function wholeNumber(text: string, most: number): number | undefined {
  const number = Number(text)
  return /^\d+$/.test(text) && number >= 1 && number <= most ? number : undefined
}

function isDate(text: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && resolveEdtf(text) !== undefined
}

/** A day or month without its year, as some texts give it. */
function isYearless(text: string): boolean {
  return /^--\d{2}(-\d{2})?$/.test(text) && resolveEdtf(text.replace('-', '2000')) !== undefined
}

function isPeriod(text: string): boolean {
  return resolvePeriod(text) !== undefined || /^FY\d{4}-\d{2}$/.test(text) || /^--\d{2}(\/--\d{2})?$/.test(text)
}

const { correct: words } = ownMessages

/** Zero for a word that is no size. */
function sizeCalled(word: string): number {
  const sizes: Readonly<Record<string, number>> = words.sizes
  return Object.hasOwn(sizes, word) ? (sizes[word] ?? 0) : 0
}

/** Whole units of an amount as a reader writes it: `2.04 billion`, `14,100,000`. */
export function amountIn(text: string): number | undefined {
  const match = /^(\d[\d,\s]*(?:\.\d+)?)\s*(\p{L}+)?\.?$/u.exec(plainNumber(text))
  const size = match?.[2] === undefined ? 1 : sizeCalled(match[2].toLowerCase())
  const value = Math.round(Number(match?.[1]?.replaceAll(/[,\s]/g, '')) * size)
  return Number.isSafeInteger(value) && value > 0 ? value : undefined
}

function membership(fields: Fields, frame: Frame, faults: Faults): MembershipProposal {
  const [country, organisation] = [textOf(fields, 'entity'), textOf(fields, 'organisation')]
  if ((country === '') === (organisation === '')) faults.entity = 'entity'
  else if (organisation !== '' && !/^\p{L}[\p{L}\d-]{1,19}$/u.test(organisation)) faults.organisation = 'organisation'
  return { ...frame, kind: 'membership', entity: country || organisation, status: choiceOf(fields, 'status', proposedStatuses) }
}

function count(fields: Fields, frame: Frame, faults: Faults): CountProposal {
  const number = wholeNumber(textOf(fields, 'count'), MOST_STATES)
  if (number === undefined) faults.count = 'count'
  return { ...frame, kind: 'membership-count', status: choiceOf(fields, 'status', countedStatuses), count: number ?? 0 }
}

function checkDates(start: string, end: string, faults: Faults): void {
  if (start !== '' && !isDate(start) && !isYearless(start)) faults.start = 'date'
  if (end === '') return
  const isEnd = start.startsWith('--') ? isYearless(end) : isDate(end)
  if (!isEnd) faults.end = 'date'
  else if (start === '' || end < start) faults.end = 'end'
}

function meeting(fields: Fields, frame: Frame, found: MeetingProposal | undefined, faults: Faults): MeetingProposal {
  const [start, end] = [textOf(fields, 'start'), textOf(fields, 'end')]
  checkDates(start, end, faults)
  const [city, country, host] = [textOf(fields, 'city'), textOf(fields, 'country'), textOf(fields, 'host')]
  if (city.length > LONGEST) faults.city = 'long'
  const number = textOf(fields, 'number')
  if (number !== '' && wholeNumber(number, MOST_NUMBER) === undefined) faults.number = 'number'
  const participants = fields.getAll('participants').filter((code) => typeof code === 'string')
  const isSameDate = found?.start === (start || null) && (found.end ?? '') === end
  return {
    ...frame,
    kind: 'meeting',
    type: choiceOf(fields, 'type', meetingKinds),
    start: start === '' ? null : start,
    ...(end !== '' && end !== start && { end }),
    ...(isSameDate && found.isDateInferred === true && { isDateInferred: true }),
    ...(city !== '' && { city }),
    ...(country !== '' && { country }),
    participants: [...new Set(participants)].toSorted(),
    ...(host !== '' && { host }),
    state: choiceOf(fields, 'state', meetingStates),
    ...(found?.beside && { beside: found.beside }),
    ...(number !== '' && { number: Number(number) }),
  }
}

function trade(fields: Fields, frame: Frame, found: TradeProposal | undefined, faults: Faults): TradeProposal {
  const measure = choiceOf(fields, 'measure', measures)
  const [first, second] = [textOf(fields, 'a'), textOf(fields, 'b')]
  if (first === '' || second === '' || first === second) faults.a = 'pair'
  const [a, b] = measure === 'turnover' ? ([first, second].toSorted() as [string, string]) : [first, second]
  const period = textOf(fields, 'period')
  if (period !== '' && !isPeriod(period)) faults.period = 'period'
  const [given, currency] = [textOf(fields, 'value'), textOf(fields, 'currency').toUpperCase()]
  const value = given === '' ? null : amountIn(given)
  const change = plainNumber(textOf(fields, 'change')).replace('−', '-').replace(/\s*%$/, '')
  if (value === undefined || (value === null && change === '')) faults.value = 'value'
  if (value !== null && !/^[A-Z]{3}$/.test(currency)) faults.currency = 'currency'
  if (change !== '' && !/^[+-]?\d{1,5}(\.\d+)?$/.test(change)) faults.change = 'change'
  const reporter = textOf(fields, 'reporter')
  if (reporter.length > LONGEST) faults.reporter = 'long'
  const isSameAmount = found?.value === value && found?.currency === currency
  return {
    ...frame,
    kind: 'trade',
    a,
    b,
    measure,
    period: period === '' ? null : period,
    valueUsd: isSameAmount ? found.valueUsd : currency === 'USD' ? (value ?? null) : null,
    value: value ?? null,
    currency: value === null ? null : currency,
    ...(change !== '' && { changePercent: Number(change) }),
    ...(reporter !== '' && { reporter }),
  }
}

/** What the fields make of the finding, or what is wrong with them. `found` is what the form started from. */
export function correctedBy(kind: Proposal['kind'], fields: Fields, frame: Frame, found?: Proposal): Corrected {
  const faults: Faults = {}
  const { phrase, offset, confidence, rule } = frame
  const own = { phrase, offset, confidence, rule }
  const proposal =
    kind === 'membership'
      ? membership(fields, own, faults)
      : kind === 'membership-count'
        ? count(fields, own, faults)
        : kind === 'meeting'
          ? meeting(fields, own, found?.kind === 'meeting' ? found : undefined, faults)
          : trade(fields, own, found?.kind === 'trade' ? found : undefined, faults)
  return Object.keys(faults).length > 0 ? { faults } : { proposal }
}
