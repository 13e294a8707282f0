/** What the search finds: an entry for each thing of the dataset that the reader's sources tell of, with the words in which it is looked for. */
import { claimsById, entitiesOf, shownDiscrepancies } from './claims'
import type { CorePart, Discrepancy, Id, IsoDate, Source, TradeFigure, TradePart, Tier } from './contract'
import { type Directory, directoryOf } from './directory'
import { type Meeting, meetingsIn } from './meetings'
import { compare, groupedBy } from './order'
import { monthNames } from './search-dates'
import type { EntryWords, FigureFace, SearchEntry } from './search-types'
import { claimsOf } from './subject'
import { type TierChoice, byRank, isShown, shownClaims } from './tiers'

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
    return [year, ...monthNames(Number(month.slice(0, 2)), words.months), words.parts[month] ?? '']
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
    ...byName(core.grounds.map(({ id, name, note }) => groundEntry(id, name, note, words))),
  ]
}

function groundEntry(id: Id, english: string, note: string, words: EntryWords): SearchEntry {
  const name = words.names[id] ?? english
  return { id, kind: 'ground', name, aliases: name === english ? none : [english], more: [note] }
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
    return { id, name: own ?? name, aliases: own === undefined || own === name ? aliases : [name, ...aliases], more: [] }
  }
  const series = new Set(core.meetings.flatMap((meeting) => meeting.series?.id ?? []))
  const entries: SearchEntry[] = [
    ...core.countries.map(({ code, name, aliases }): SearchEntry => {
      const other = words.otherNames[code]
      return { kind: 'country', ...named(code, name, other === undefined ? aliases : [other, ...aliases]), more: [code] }
    }),
    ...core.organisations.map(({ id, name, abbreviation }): SearchEntry => {
      const short = [words.abbreviations[id], abbreviation].filter((one) => one !== undefined)
      return { kind: 'organisation', ...named(id, name, short) }
    }),
    ...core.people.map(({ id, name, aliases }): SearchEntry => {
      const held = offices.get(id) ?? []
      return { kind: 'person', ...named(id, name, aliases), more: held.flatMap(({ office, of }) => [office, nameOf(of)]) }
    }),
    ...core.places.map(({ id, name, country }): SearchEntry => {
      const by = words.names[country] ?? nameOf(country)
      return { kind: 'place', ...named(id, name), more: [nameOf(country)], by }
    }),
    // An organisation that is known by the series in which it meets is one thing with it.
    ...[...series].flatMap((id): SearchEntry[] => {
      return organisations.has(id) ? [] : [{ kind: 'series', ...named(id, words.series[id] ?? id) }]
    }),
  ]
  return byName(entries.filter(({ id }) => told.has(id)))
}

function meetingEntries(meetings: readonly Meeting[], { core, words, directory }: Material): SearchEntry[] {
  const { names } = words
  const nameIn = (id: Id, english: string) => names[id] ?? english
  const places = new Map(
    core.places.map(({ id, name, country }) => {
      return [id, { by: nameIn(id, name), host: nameIn(country, directory.nameOf(country)), english: name }]
    }),
  )
  return meetings.map(({ about, title, type, when, accounts, series, place = '' }) => {
    const { by, host = '', english = '' } = places.get(place) ?? {}
    const more = [words.types[type], by ?? '', host, String(series?.number ?? ''), ...wordsOfDate(when.edtf, words)]
    const name = titleIn(names, accounts, title)
    const aliases = otherTitles(accounts, title)
    if (name === title) return { id: about, kind: 'meeting', name, aliases, more, when: when.edtf, by }
    return { id: about, kind: 'meeting', name, aliases: [title, ...aliases], more: [...more, english], when: when.edtf, by }
  })
}

/** The title of the account that is shown, in the interface language. */
function titleIn(names: EntryWords['names'], accounts: Meeting['accounts'], title: string): string {
  const shown = accounts.find((account) => account.title === title)
  return (shown && names[shown.id]) ?? title
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
  for (const { about, title, accounts } of meetings) {
    if (titles.has(about)) titles.set(about, titleIn(words.names, accounts, title))
  }
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
