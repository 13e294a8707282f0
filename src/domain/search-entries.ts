/** What the search finds: an entry for each thing of the dataset that the reader's sources tell of, with the words in which it is looked for. */
import { claimsById, entitiesOf, shownDiscrepancies } from './claims'
import type { CorePart, Discrepancy, Id, IsoDate, Source, TradeFigure, TradePart, Tier } from './contract'
import { type Directory, directoryOf } from './directory'
import { type Meeting, meetingsIn } from './meetings'
import { compare, groupedBy } from './order'
import { monthNames } from './search-dates'
import type { EntryWords, FigureFace, NamesInLanguage, SearchEntry } from './search-types'
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
    ...byName(core.grounds.map(({ id, name, note }) => ({ kind: 'ground', ...namedIn(words, id, name), more: [note] }))),
  ]
}

const none: readonly string[] = []

/** Each once, without what there is none of and without the name that is shown. */
function besides(shown: string, names: readonly (string | undefined)[]): readonly string[] {
  const others = names.filter((name): name is string => name !== undefined && name !== shown)
  return others.length === 0 ? none : [...new Set(others)]
}

/** What each other language has for it. */
function inOthers({ beside }: EntryWords, nameIn: (names: NamesInLanguage) => string | undefined): (string | undefined)[] {
  return beside.map(nameIn)
}

/** The name in the interface language, and those by which it is known besides. */
function namedIn(words: EntryWords, id: Id, english: string, aliases: readonly (string | undefined)[] = none) {
  const name = words.names[id] ?? english
  const others = words.beside.flatMap((other) => [other.names[id], other.otherNames[id], other.abbreviations[id]])
  return { id, name, aliases: besides(name, [english, ...aliases, ...others]), more: none }
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
  const series = new Set(core.meetings.flatMap((meeting) => meeting.series?.id ?? []))
  const entries: SearchEntry[] = [
    ...core.countries.map(({ code, name, aliases }): SearchEntry => {
      return { kind: 'country', ...namedIn(words, code, name, [words.otherNames[code], ...aliases]), more: [code] }
    }),
    ...core.organisations.map(({ id, name, abbreviation }): SearchEntry => {
      return { kind: 'organisation', ...namedIn(words, id, name, [words.abbreviations[id], abbreviation]) }
    }),
    ...core.people.map(({ id, name, aliases }): SearchEntry => {
      const held = offices.get(id) ?? []
      const more = held.flatMap((claim) => [claim.office, nameOf(claim.of), ...ownNames(words, claim.id, claim.of)])
      return { kind: 'person', ...namedIn(words, id, name, aliases), more }
    }),
    ...core.places.map(({ id, name, country }): SearchEntry => {
      const by = words.names[country] ?? nameOf(country)
      const more = [by, ...besides(by, [nameOf(country), ...inOthers(words, ({ names }) => names[country])])]
      return { kind: 'place', ...namedIn(words, id, name), more, by }
    }),
    // An organisation that is known by the series in which it meets is one thing with it.
    ...[...series].flatMap((id): SearchEntry[] => {
      if (organisations.has(id)) return []
      const name = words.series[id] ?? id
      return [
        {
          kind: 'series',
          id,
          name,
          aliases: besides(
            name,
            inOthers(words, ({ series: others }) => others[id]),
          ),
          more: none,
        },
      ]
    }),
  ]
  return byName(entries.filter(({ id }) => told.has(id)))
}

/** What the interface language has for the ids. */
function ownNames({ names }: EntryWords, ...ids: Id[]): string[] {
  return ids.flatMap((id) => names[id] ?? [])
}

function meetingEntries(meetings: readonly Meeting[], { core, words, directory }: Material): SearchEntry[] {
  const places = new Map(
    core.places.map(({ id, name: english, country }) => {
      const { name: by, aliases: others } = namedIn(words, id, english)
      return [id, { by, besides: [by, words.names[country] ?? directory.nameOf(country), ...others] }]
    }),
  )
  return meetings.map((meeting) => {
    const { about, type, when, series, place = '' } = meeting
    const { by, besides: where = none } = places.get(place) ?? {}
    const more = [words.types[type], ...where, String(series?.number ?? ''), ...wordsOfDate(when.edtf, words)]
    return { id: about, kind: 'meeting', ...titled(words, meeting), more, when: when.edtf, by }
  })
}

/** The title of the account that is shown, and all others. */
function titled(words: EntryWords, { accounts, title }: Meeting): Pick<SearchEntry, 'name' | 'aliases'> {
  const titleIn = ({ names }: NamesInLanguage) => names[accounts.find((account) => account.title === title)?.id ?? '']
  const name = titleIn(words) ?? title
  return { name, aliases: besides(name, [title, ...accounts.map((account) => account.title), ...inOthers(words, titleIn)]) }
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
    return {
      id,
      kind: 'figure',
      ...wordsOfFigure(figure, material),
      when: figure.period.edtf,
      by: figure.reporter.name,
      figure: faceOf(figure),
    }
  })
}

function faceOf({ a, b, measure, period }: TradeFigure): FigureFace {
  return { a, b, measure, period }
}

/** Both partners and the measure; besides, in other languages, the partners and who reports; lastly who reports here, the period and the partners' other names. */
function wordsOfFigure({ a, b, measure, period, reporter }: TradeFigure, { words, directory }: Material) {
  const { nameOf, countries } = directory
  const partnersIn = ({ names }: Pick<NamesInLanguage, 'names'>) => [a, b].map((id) => names[id] ?? nameOf(id))
  const pairIn = (names: Pick<NamesInLanguage, 'names'>) => partnersIn(names).join(' – ')
  const by = words.reporters[reporter.name] ?? reporter.name
  const reporters = [reporter.name, ...inOthers(words, (other) => other.reporters[reporter.name])]
  return {
    name: [...partnersIn(words), words.measures[measure]].join(' '),
    aliases: [...besides(pairIn(words), [pairIn({ names: {} }), ...inOthers(words, pairIn)]), ...besides(by, reporters)],
    more: [...wordsOfDate(period.label, words), ...[a, b].flatMap((id) => countries.get(id)?.aliases ?? []), by],
  }
}

/** The contradictions that the tiers shown leave standing, by what they concern. */
function discrepancyEntries(meetings: readonly Meeting[], material: Material): SearchEntry[] {
  const { core, trade, tier, words, directory } = material
  const all: Discrepancy[] = [...core.discrepancies, ...(trade?.discrepancies ?? [])]
  const figures = new Map((trade?.trade ?? []).map((figure) => [figure.about, figure]))
  const subjects = new Set(all.map(({ subject }) => subject))
  const titles = new Map(
    meetings.flatMap((meeting) => (subjects.has(meeting.about) ? [[meeting.about, titled(words, meeting)]] : [])),
  )
  return shownDiscrepancies(all, claimsById(core, trade?.trade), tier).map(({ id, kind, subject, explanation }) => {
    const figure = figures.get(subject)
    const {
      name,
      aliases,
      more = none,
    } = figure
      ? wordsOfFigure(figure, material)
      : { more: none, ...(titles.get(subject) ?? namedIn(words, subject, directory.nameOf(subject))) }
    return {
      id,
      kind: 'discrepancy',
      name,
      aliases,
      more: [words.discrepancies[kind], explanation, ...more],
      discrepancy: kind,
      figure: figure && faceOf(figure),
    }
  })
}
