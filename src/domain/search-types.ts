/** What the search finds, as it is handed between the page and whoever searches for it. */
import type { DiscrepancyKind, Id, Measure, MeetingType, TradeFigure } from './contract'

/** In the order of their groups: what there are few of, and is asked for by name, before what there are many of. */
export const entryKinds = [
  'country',
  'organisation',
  'person',
  'place',
  'series',
  'meeting',
  'document',
  'figure',
  'discrepancy',
  'ground',
  'source',
] as const
export type EntryKind = (typeof entryKinds)[number]

/** What is needed to put a figure into words. */
export type FigureFace = Pick<TradeFigure, 'a' | 'b' | 'measure' | 'period'>

/** What the reader sees of an entry. */
export interface EntryFace {
  id: Id
  kind: EntryKind
  /** The name; of a figure and of a contradiction the page makes it of what follows. */
  name: string
  /** EDTF, of what has a date. */
  when?: string | undefined
  /** Where a meeting was, which country a place is in, who published a text, who reports a figure. */
  by?: string | undefined
  figure?: FigureFace | undefined
  discrepancy?: DiscrepancyKind | undefined
}

export interface SearchEntry extends EntryFace {
  /** Other names, which are said where they are what was found. */
  aliases: readonly string[]
  /** What it is looked for by besides. */
  more: readonly string[]
}

/** What the things of the dataset are called in a language. */
export interface NamesInLanguage {
  /** Names of entities and of contested ground; titles of meetings and offices by the id of the claim. */
  names: Readonly<Record<Id, string>>
  /** What countries are called besides, by whoever else writes the language. */
  otherNames: Readonly<Record<Id, string>>
  /** Of organisations. */
  abbreviations: Readonly<Record<Id, string>>
  series: Readonly<Record<Id, string>>
  /** Who reports a trade figure, by the English name. */
  reporters: Readonly<Record<string, string>>
}

/** Words of the interface language; in English the dataset has the names itself, and all but those of series are left out. */
export interface EntryWords extends NamesInLanguage {
  /** The names in other languages, by which things are found as well. */
  beside: readonly NamesInLanguage[]
  types: Readonly<Record<MeetingType, string>>
  measures: Readonly<Record<Measure, string>>
  discrepancies: Readonly<Record<DiscrepancyKind, string>>
  /** January to December, perhaps several times over (see `search-dates.ts`). */
  months: readonly string[]
  /** What a document is called before its number. */
  documents: readonly string[]
  /** The same of a document of the reader's own. */
  own: readonly string[]
  /** Parts of a year, such as `H1`. */
  parts: Readonly<Record<string, string>>
  /** Words that say nothing alone, such as `of`. */
  skipped: readonly string[]
}
