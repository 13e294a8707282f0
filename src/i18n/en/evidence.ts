import type { Basis, Confidence, Status, Tier } from '@/domain/contract'
import { countOf, formatDay, formatList } from '@/i18n/format'
import { statesOf } from './standing-words'

const tier: Record<Tier, string> = {
  document: 'one of the five documents',
  reference: 'reference source',
  mine: 'a document of your own',
}

const basis: Record<Basis, string> = {
  stated: 'stated: the source says so',
  inferred: 'inferred: the source does not say so itself',
  derived: 'derived: worked out from stated figures',
}

const confidence: Record<Confidence, string> = { high: 'high', medium: 'medium', low: 'low' }

/** The words of the evidence of a claim, and of who has a status on a day. */
export const evidence = {
  terms: {
    tier: 'Tier',
    basis: 'Basis',
    confidence: 'Confidence',
    reasoning: 'Reasoning',
    formula: 'Formula',
    note: 'Note',
    correction: 'Correction',
    against: 'Against it',
  },
  tier,
  basis,
  confidence,
  undated: 'date not known',
  inferredDate: (date: string) => `${date} (inferred)`,
  summary: 'Our summary',
  /** Reads the document at the paragraph, with its claims. */
  readParagraph: (paragraph: number) => `Paragraph ${paragraph}, in the document`,
  /** Below a status that is singled out in the legend. */
  who: 'Who, and on whose word',
  /** Below the sentence of a chart. */
  rowByRow: 'Row by row, each with its source',
  changed: 'What changed on this day',
  which: (counts: readonly string[]) => `These are ${formatList(counts)}.`,
  states: (count: number) => countOf(count, { one: 'state', other: 'states' }),
  guests: (count: number) => countOf(count, { one: 'guest', other: 'guests' }),
  standings: (count: number) => countOf(count, { one: 'standing', other: 'standings' }),
  /** `10 members` */
  ofStatus: (count: number, status: Status) => countOf(count, statesOf[status]),
  status: {
    has: (day: string, status: Status, countries: number, organisations: number) => {
      const counted = countOf(countries, statesOf[status])
      const also = countOf(organisations, { one: 'organisation', other: 'organisations' })
      return `${formatDay(day)}: ${organisations === 0 ? counted : `${counted} and ${also}`}.`
    },
    nobody: (day: string) => `On ${formatDay(day)} nobody has this status here.`,
    before: (day: string, count: number) => `On ${formatDay(day)} it was ${count}.`,
    more: (names: string) => `New by the later day: ${names}.`,
    fewer: (names: string) => `No longer: ${names}.`,
    means: 'What it means',
    who: (count: number) => `Who has it, and on whose word · ${count}`,
    dormant: (count: number) => `Dormant · ${count}`,
    counted: (count: number) => `What sources count · ${count}`,
    documents: 'The documents in our words',
  },
}
