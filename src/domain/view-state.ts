/**
 * The view state and its form in the address. Four laws: the address is its only owner; reading and writing lose nothing;
 * what equals the default is not written; what cannot be read counts as absent, never throws, and is named so that the
 * page can say so. The order of keys is fixed.
 */
import {
  type Basis,
  type Id,
  type IsoDate,
  type Measure,
  type MeetingState,
  type Status,
  type DiscrepancyKind,
  bases,
  discrepancyKinds,
  measures,
  meetingStates,
  meetingTypes,
  statuses,
} from './contract'
import { type TierChoice, tierChoices } from './tiers'
import { isDay } from './time'
import { type Pair, partnersOf } from './pair'

export const views = ['atlas', 'map', 'timeline', 'trade', 'ledger', 'coverage', 'documents', 'data', 'about'] as const
/** What stands on the timeline: changes of membership, and meetings by their type. */
export const itemTypes = ['membership', ...meetingTypes] as const
export const laneKinds = ['type', 'country', 'place', 'series'] as const
/** The rooms that have a twin in words: a table or a list. */
export const tableRooms = ['map', 'timeline', 'trade'] as const
export const certainties = ['possible', 'certain'] as const
/** What the documents' reader knows: all five texts, or those that were published by the day shown. */
export const readings = ['now', 'then'] as const
/** What the room of trade draws: a pair over time, both sides' figures, a country's partners, the pairs of a year, where figures are, the whole SCO, states by status, meetings. */
export const chartKinds = ['pair', 'mirror', 'partners', 'matrix', 'coverage', 'total', 'membership', 'meetings'] as const
/** Whose claims a contradiction of the ledger sets against each other: the documents' alone, those of both tiers, the reference tier's alone. */
export const sidesOfLedger = ['any', 'documents', 'both', 'reference', 'mine'] as const
/** What the grid of coverage counts: everything that is said of a country, or one kind of it. */
export const coverageChoices = ['all', 'standing', 'meetings', 'trade', 'offices'] as const
export const ownChoices = ['shown', 'hidden'] as const
export const themes = ['auto', 'light', 'dark'] as const
/** English, Russian, Chinese; and CLDR's two pseudo-locales, in which a layout is tried: long accented words, and right to left. */
export const languages = ['en', 'ru', 'zh', 'en-XA', 'ar-XB'] as const

export type View = (typeof views)[number]
export type ItemType = (typeof itemTypes)[number]
export type TableRoom = (typeof tableRooms)[number]
export type LaneKind = (typeof laneKinds)[number]
export type ChartKind = (typeof chartKinds)[number]
export type CoverageChoice = (typeof coverageChoices)[number]
export type Theme = (typeof themes)[number]
export type Language = (typeof languages)[number]

export interface ViewState {
  view: View
  /** Absent: the opening day of the dataset. */
  date?: IsoDate
  /** The day that `date` is compared with; absent: none. */
  compare?: IsoDate
  /** The timeline's window; an absent end is the dataset's own. */
  from?: IsoDate
  to?: IsoDate
  /** What the details show: a country's code, or the id of anything else. */
  open?: Id
  country: Id[]
  status: Status[]
  type: ItemType[]
  place: Id[]
  org: Id[]
  person: Id[]
  series: Id[]
  state: MeetingState[]
  basis: Basis[]
  q: string
  tier: TierChoice
  /** Only with `documents`: the reference tier is no text that a reader of that day had before him. */
  known: (typeof readings)[number]
  /** Whether what the reader has accepted of documents of his own is among what is shown. */
  mine: (typeof ownChoices)[number]
  lanes: LaneKind
  /** The rooms that show their twin in words. */
  table: TableRoom[]
  when: (typeof certainties)[number]
  pair?: Pair
  chart: ChartKind
  /** What of the chart is shown, where it shows one of several: a year, a ranking, a partner; absent: the best told. */
  of?: Id
  /** What is counted; exports and imports are those of the first partner, or of the row. */
  flow: Measure
  /** The kinds of contradictions that the ledger lists; none: every kind. */
  kind: DiscrepancyKind[]
  /** Whose claims they set against each other. */
  sides: (typeof sidesOfLedger)[number]
  counts: CoverageChoice
  /** The document that is read; absent: the list of all. */
  doc?: Id
  /** Absent: the one that was chosen before, or the browser's. */
  lang?: Language
  theme: Theme
}

/** The timeline's filters, none of them set. */
export const unfiltered = {
  country: [],
  type: [],
  place: [],
  org: [],
  person: [],
  series: [],
  state: [],
  basis: [],
  q: '',
} satisfies Partial<ViewState>

export const defaultView: ViewState = {
  ...unfiltered,
  view: 'atlas',
  status: [],
  tier: 'all',
  known: 'now',
  mine: 'shown',
  lanes: 'type',
  table: [],
  when: 'possible',
  chart: 'pair',
  flow: 'turnover',
  kind: [],
  sides: 'any',
  counts: 'all',
  theme: 'auto',
}

/** Reads one value; undefined if it is none. `write` is its inverse. */
interface Codec<T> {
  read: (text: string) => T | undefined
  write: (value: T) => string
}

/** What a fresh visitor sees, with every key named: laid over any view it leads back to the start. */
export const startingView = {
  date: undefined,
  compare: undefined,
  from: undefined,
  to: undefined,
  open: undefined,
  pair: undefined,
  of: undefined,
  doc: undefined,
  lang: undefined,
  ...defaultView,
}

const ID = /^[A-Za-z0-9][A-Za-z0-9.~-]{0,199}$/
const plain = { write: (value: string) => value }

const day: Codec<IsoDate> = { ...plain, read: (text) => (isDay(text) ? text : undefined) }
const id: Codec<Id> = { ...plain, read: (text) => (ID.test(text) ? text : undefined) }
const pair: Codec<Pair> = { ...plain, read: (text) => (partnersOf(text) ? text : undefined) }
const freeText: Codec<string> = { ...plain, read: (text) => (text.length <= 200 ? text : undefined) }

function oneOf<T extends string>(values: readonly T[]): Codec<T> {
  return { read: (text) => values.find((value) => value === text), write: (value) => value }
}

/** A comma-separated list without repetition; one bad entry makes it unreadable rather than another list. */
function listOf<T extends string>(item: Codec<T>): Codec<T[]> {
  return {
    write: (values) => values.map((value) => item.write(value)).join(','),
    read: (text) => {
      const values = text.split(',').map((part) => item.read(part))
      return values.every((value) => value !== undefined) ? [...new Set(values)] : undefined
    },
  }
}

type Codecs = { [K in keyof ViewState]-?: Codec<NonNullable<ViewState[K]>> }

const codecs: Codecs = {
  view: oneOf(views),
  date: day,
  compare: day,
  from: day,
  to: day,
  open: id,
  country: listOf(id),
  status: listOf(oneOf(statuses)),
  type: listOf(oneOf(itemTypes)),
  place: listOf(id),
  org: listOf(id),
  person: listOf(id),
  series: listOf(id),
  state: listOf(oneOf(meetingStates)),
  basis: listOf(oneOf(bases)),
  q: freeText,
  tier: oneOf(tierChoices),
  known: oneOf(readings),
  mine: oneOf(ownChoices),
  lanes: oneOf(laneKinds),
  table: listOf(oneOf(tableRooms)),
  when: oneOf(certainties),
  pair,
  chart: oneOf(chartKinds),
  of: id,
  flow: oneOf(measures),
  kind: listOf(oneOf(discrepancyKinds)),
  sides: oneOf(sidesOfLedger),
  counts: oneOf(coverageChoices),
  doc: id,
  lang: oneOf(languages),
  theme: oneOf(themes),
}

/** The keys of the address that are the atlas's own, in the order in which they are written. */
export const viewKeys = Object.keys(codecs) as readonly (keyof ViewState)[]

/** The view that the pairs of a query describe, and the keys whose values could not be read. Keys of others are left alone. */
export function readView(query: Iterable<readonly [string, string]>): { view: ViewState; unread: string[] } {
  const view: ViewState = { ...defaultView }
  const unread: string[] = []
  for (const [key, text] of query) {
    const known = viewKeys.find((candidate) => candidate === key)
    if (known === undefined) continue
    const value = codecs[known].read(text)
    if (value === undefined) unread.push(known)
    else Object.assign(view, { [known]: value })
  }
  if (view.from !== undefined && view.to !== undefined && view.from > view.to) {
    delete view.from
    delete view.to
    unread.push('from', 'to')
  }
  if (view.known === 'then' && view.tier !== 'documents') {
    view.known = 'now'
    unread.push('known')
  }
  return { view, unread }
}

/** The pairs that describe the view, defaults left out, in fixed order. */
export function writeView(view: ViewState): [string, string][] {
  return viewKeys.flatMap((key): [string, string][] => {
    const value = view[key]
    if (value === undefined) return []
    const text = writeValue(key, value)
    const usual = defaultView[key]
    return usual !== undefined && text === writeValue(key, usual) ? [] : [[key, text]]
  })
}

/** The codec of a key takes that key's own type; the compiler cannot follow that through a union of keys. */
function writeValue(key: keyof ViewState, value: NonNullable<ViewState[keyof ViewState]>): string {
  const codec = codecs[key] as Codec<typeof value>
  return codec.write(value)
}
