import type { CountSubject } from '@/domain/contract'
import { vocabulary } from './vocabulary'

/** `SCO partners` keep their capitals. */
const lowered = (text: string) => (/^[A-Z]{2}/.test(text) ? text : text.toLowerCase())

/** A claim in one short line. */
export const claims = {
  snapshot: (status: string) => `Named as ${status}`,
  stages: {
    founded: (status: string) => `Among the founders: ${status}`,
    applied: (status: string) => `Applied to become ${status}`,
    agreed: (status: string) => `Agreed in principle as ${status}`,
    started: (status: string) => `Accession begun, to become ${status}`,
    decided: (status: string) => `Became ${status} by decision`,
    signed: (status: string) => `Signed the memorandum as ${status}`,
    approved: (status: string) => `Approved the memorandum as ${status} at home`,
    merged: (status: string) => `Became ${status} when categories were merged`,
    dormant: (status: string) => `Participation as ${status} went dormant`,
    ended: (status: string) => `Ceased to be ${status}`,
  },
  of: (name: string, what: string) => `${name}: ${what}`,
  count: (count: number, of: CountSubject) => `Counts ${count}: ${lowered(vocabulary.countSubject[of])}`,
  office: (office: string, of: string) => `${office}, ${of}`,
  figure: (pair: string, measure: string, period: string) => `${pair}, ${measure}, ${period}`,
  amount: (amount: string | undefined, change: string | undefined) =>
    [amount, change && `${change} on the year before`].filter(Boolean).join(', ') || 'no amount given',
  measures: { turnover: 'turnover', exports: 'exports', imports: 'imports' },
  pair: (a: string, b: string) => `${a} – ${b}`,
  exports: (a: string, b: string) => `${a} to ${b}`,
  imports: (a: string, b: string) => `${a} from ${b}`,
  countryIn: (name: string, year: number) => `${name} in ${year}`,
  changes: 'Changes of status',
}
