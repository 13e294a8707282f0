/** What the search finds: an entry for each thing of the dataset that the reader's sources tell of, with the words in which it is looked for. */
import { claimsById, entitiesOf, shownDiscrepancies } from './claims'
import type {
  CorePart,
  Discrepancy,
  DiscrepancyKind,
  Id,
  IsoDate,
  Measure,
  MeetingType,
  Source,
  TradeFigure,
  TradePart,
  Tier,
} from './contract'
import { type Directory, directoryOf } from './directory'
import { type Meeting, meetingsIn } from './meetings'
import { compare, groupedBy } from './order'
import { claimsOf } from './subject'
import { type TierChoice, byRank, isShown, shownClaims } from './tiers'

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

/** Words of the interface language that the dataset has none for; in another language than English each with the English ones behind. */
export interface EntryWords {
  /** Names of entities in the interface language where they are others than the dataset's English ones. */
  names: Readonly<Record<Id, string>>
  series: Readonly<Record<Id, string>>
  types: Readonly<Record<MeetingType, string>>
  measures: Readonly<Record<Measure, string>>
  discrepancies: Readonly<Record<DiscrepancyKind, string>>
  /** January to December. */
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

/** What of the dataset is searched. `core` and `trade` hold what the reader has (see `as-read.ts`). */
export interface Searched {
  core: CorePart
  trade?: TradePart | undefined
  tier: TierChoice
  /** The last day on which a text was published that the reader has; absent: he has all. */
  readBy?: IsoDate | undefined
}

/** What the entries are made from. */
interface Material extends Searched {
  words: EntryWords
  directory: Directory
}

/** Years and months of a date, in words. */
function wordsOfDate(edtf: string, words: EntryWords): string[] {
  return edtf.split('/').flatMap((part) => {
    const [year = '', month = ''] = part.split('-')
    return [year, words.months[Number(month.slice(0, 2)) - 1] ?? words.parts[month] ?? '']
  })
}

/** The ids of everything that the claims shown speak of. */
function idsTold({ core, trade, tier }: Searched): Set<Id> {
  const told = new Set<Id>()
  for (const claim of claimsOf(core, trade)) {
    if (!isShown(claim.tier, tier)) continue
    for (const id of entitiesOf(claim)) told.add(id)
    if ('place' in claim && claim.place !== undefined) told.add(claim.place)
    if ('series' in claim && claim.series) told.add(claim.series.id)
  }
  return told
}

/** All entries; where they are equal the first goes first: the later of meetings, figures and texts, else by name. */
export function entriesOf(searched: Searched, words: EntryWords): SearchEntry[] {
  const { core, tier } = searched
  const material = { ...searched, words, directory: directoryOf(core) }
  const meetings = meetingsIn(core.meetings, tier)
  return [
    ...entitiesTold(material, idsTold(searched)),
    ...inTime(meetingEntries(meetings, material)),
    ...inTime(sourceEntries(material)),
    ...inTime(figureEntries(material)),
    ...discrepancyEntries(meetings, material),
    ...byName(core.grounds.map(({ id, name, note }) => ({ id, kind: 'ground', name, aliases: [], more: [note] }))),
  ]
}

function byName(entries: SearchEntry[]): SearchEntry[] {
  return entries.toSorted((left, right) => compare(left.name, right.name))
}

function inTime(entries: SearchEntry[]): SearchEntry[] {
  return entries.toSorted((left, right) => compare(right.when ?? '', left.when ?? ''))
}

/** Countries, organisations, people, places and series that the claims shown speak of. */
function entitiesTold({ core, tier, words, directory }: Material, told: ReadonlySet<Id>): SearchEntry[] {
  const { nameOf, organisations } = directory
  const offices = groupedBy(shownClaims(core.offices, tier), ({ person }) => person)
  const named = (id: Id, name: string, aliases: readonly string[] = []) => {
    const own = words.names[id]
    return { id, name: own ?? name, aliases: own === undefined ? aliases : [name, ...aliases], more: [] }
  }
  const series = new Set(core.meetings.flatMap((meeting) => meeting.series?.id ?? []))
  const entries: SearchEntry[] = [
    ...core.countries.map(({ code, name, aliases }): SearchEntry => {
      return { kind: 'country', ...named(code, name, aliases), more: [code] }
    }),
    ...core.organisations.map(({ id, name, abbreviation }): SearchEntry => {
      return { kind: 'organisation', ...named(id, name, abbreviation === undefined ? [] : [abbreviation]) }
    }),
    ...core.people.map(({ id, name, aliases }): SearchEntry => {
      const held = offices.get(id) ?? []
      return { kind: 'person', ...named(id, name, aliases), more: held.flatMap(({ office, of }) => [office, nameOf(of)]) }
    }),
    ...core.places.map(({ id, name, country }): SearchEntry => {
      return { kind: 'place', ...named(id, name), more: [nameOf(country)], by: nameOf(country) }
    }),
    // An organisation that is known by the series in which it meets is one thing with it.
    ...[...series].flatMap((id): SearchEntry[] => {
      return organisations.has(id) ? [] : [{ kind: 'series', ...named(id, words.series[id] ?? id) }]
    }),
  ]
  return byName(entries.filter(({ id }) => told.has(id)))
}

function meetingEntries(meetings: readonly Meeting[], { core, words, directory }: Material): SearchEntry[] {
  const places = new Map(core.places.map(({ id, name, country }) => [id, { by: name, host: directory.nameOf(country) }]))
  return meetings.map(({ about, title, type, when, accounts, series, place = '' }) => {
    const { by, host = '' } = places.get(place) ?? {}
    const more = [words.types[type], by ?? '', host, String(series?.number ?? ''), ...wordsOfDate(when.edtf, words)]
    return { id: about, kind: 'meeting', name: title, aliases: otherTitles(accounts, title), more, when: when.edtf, by }
  })
}

const none: readonly string[] = []

function otherTitles(accounts: Meeting['accounts'], shown: string): readonly string[] {
  if (accounts.length === 1) return none
  return [...new Set(accounts.map(({ title }) => title))].filter((title) => title !== shown)
}

/** The documents, and with the reference tier its sources. */
function sourceEntries({ core, trade, tier, readBy, words, directory }: Material): SearchEntry[] {
  const isThere = ({ tier: own, published }: Source) =>
    isShown(own, tier) && (own === 'reference' || readBy === undefined || (published?.latest ?? '') <= readBy)
  const numbered = (own: Tier, id: Id) => {
    if (own === 'reference') return none
    const [called, number] =
      own === 'mine' ? [words.own, directory.ownNumber(id)] : [words.documents, directory.documentNumber(id)]
    return called.map((word) => `${word} ${number}`)
  }
  return [...core.sources, ...(trade?.sources ?? [])].filter(isThere).map(({ id, tier: own, title, publisher, published }) => ({
    id,
    kind: own === 'reference' ? 'source' : 'document',
    name: title,
    aliases: numbered(own, id),
    more: [publisher ?? '', ...wordsOfDate(published?.edtf ?? '', words)],
    when: published?.edtf,
    by: publisher,
  }))
}

/** One entry for each figure, as the claim tells it that is shown first. */
function figureEntries(material: Material): SearchEntry[] {
  const { trade, tier } = material
  const groups = groupedBy(shownClaims(trade?.trade ?? [], tier), ({ about }) => about)
  return Array.from(groups, ([id, claims]) => {
    const figure = claims.toSorted(byRank)[0]!
    const { name, more } = wordsOfFigure(figure, material)
    const by = figure.reporter.name
    return { id, kind: 'figure', name, aliases: none, more: [...more, by], when: figure.period.edtf, by, figure: faceOf(figure) }
  })
}

function faceOf({ a, b, measure, period }: TradeFigure): FigureFace {
  return { a, b, measure, period }
}

/** Both partners and the measure; besides, the period and the partners' other names. */
function wordsOfFigure({ a, b, measure, period }: FigureFace, { words, directory }: Material) {
  const { nameOf, countries } = directory
  return {
    name: [words.names[a] ?? nameOf(a), words.names[b] ?? nameOf(b), words.measures[measure]].join(' '),
    more: [...wordsOfDate(period.label, words), ...[a, b].flatMap((id) => [nameOf(id), ...(countries.get(id)?.aliases ?? [])])],
  }
}

/** The contradictions that the tiers shown leave standing, by what they concern. */
function discrepancyEntries(meetings: readonly Meeting[], material: Material): SearchEntry[] {
  const { core, trade, tier, words, directory } = material
  const all: Discrepancy[] = [...core.discrepancies, ...(trade?.discrepancies ?? [])]
  const figures = new Map((trade?.trade ?? []).map((figure) => [figure.about, figure]))
  const titles = new Map(all.map(({ subject }) => [subject, words.names[subject] ?? directory.nameOf(subject)]))
  for (const { about, title } of meetings) if (titles.has(about)) titles.set(about, title)
  return shownDiscrepancies(all, claimsById(core, trade?.trade), tier).map(({ id, kind, subject, explanation }) => {
    const figure = figures.get(subject)
    const { name, more } = figure ? wordsOfFigure(figure, material) : { name: titles.get(subject) ?? subject, more: [] }
    return {
      id,
      kind: 'discrepancy',
      name,
      aliases: none,
      more: [words.discrepancies[kind], explanation, ...more],
      discrepancy: kind,
      figure: figure && faceOf(figure),
    }
  })
}
