/** What a text has said of trade so far, for sentences that leave it out. */
import type { ColumnHead } from './tables'
import type { Unit } from './units'
import type { TopicMeasure } from './words'

/** `home` is the country whose trade it is: of exports the seller, of imports the buyer. */
export interface Parties {
  home: string
  partner: string
  /** How both are known: named with the figure, one of them as the subject of what is told, or from before. */
  how: 'named' | 'subject' | 'carried'
}

export interface Memory {
  parties?: Parties | undefined
  /** The country whose trade is told of, also where it is its trade with a group or the world. */
  home?: string | undefined
  /** The country whose trade as a whole, or with a group, is told of: partners that are named next are its own. */
  focus?: string | undefined
  /** What of its trade is told: of a partner named without a measure it is that. */
  focusMeasure?: TopicMeasure | undefined
  measure?: TopicMeasure | undefined
  period?: string | undefined
  /** The last that was named, if only in passing. */
  named?: string | undefined
  /** The last of so many months. */
  spans: Map<number, string>
  /** The year that a heading names by itself. */
  heading?: string | undefined
  /** Quarters and halves are those of a fiscal year. */
  isFiscal?: boolean
  /** The last two countries that one sentence named, and no third. */
  seen?: [string, string] | undefined
  /** `seen` are of the sentence right before. */
  isSeenNear?: boolean
  /** The two countries that the heading or the first sentence names. */
  title?: [string, string] | undefined
  /** The only thing that the line before says: "Kazakhstan." */
  label?: string | undefined
  /** "The two countries" of the sentence that is read. */
  pair?: readonly string[] | undefined
  /** The last sentence told the trade of the two as a whole and then a part of it. */
  isOfWhole?: boolean
  /** The figures are of the trade with a group or the world: partners may follow one by one. */
  isTotal: boolean
  /** The last sentence named a measure and its pair, but no figure. */
  isOpen?: boolean
  /** That of the last sums. */
  currency?: string | undefined
  /** Sentences since a figure or a measure was named. */
  silence: number
  year?: number | undefined
  /** Of a list or table: what its bare numbers count, and the periods of its columns. */
  unit?: Unit | undefined
  columns?: readonly string[] | undefined
  heads?: readonly ColumnHead[] | undefined
  /** The country from whose city the text was sent. */
  place?: string | undefined
  /** How often each country was the one whose trade is told of. */
  homes: Map<string, number>
}

export const freshMemory = (): Memory => ({ isTotal: false, silence: 99, homes: new Map(), spans: new Map() })

export function otherOf(parties: Parties | undefined, code: string): string | undefined {
  if (parties?.home === code) return parties.partner
  return parties?.partner === code ? parties.home : undefined
}
