/** States by status over time: the words, the table and the sources beside the drawing. */
import { type CountClaim, type Id, type IsoDate, type Status, type StatusClaim, statuses } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { type Stretch, statesOf } from '@/domain/membership-history'
import { type Standing, isCountryCode } from '@/domain/status'
import { CHANGES_ID, statusId } from '@/domain/subject'
import { byName, punctuation } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { type Since, tradeMembershipMessages as words } from '@/i18n/trade-membership'
import type { ChartSheet, LegendEntry, SheetColumn, SheetRow } from '@/features/trade/chart-sheet'
import { basisWords, carriedIn, claimsOfStretch, countsIn, mergerIn, whatChanges } from './stretch-words'

/** What the chart is made of. */
export interface Membership {
  /** The whole time. */
  all: readonly Stretch[]
  /** Of it what reaches into the days from `from` to `to`, both inclusive. */
  stretches: readonly Stretch[]
  from: IsoDate
  to: IsoDate
  /** The standings of the last day, guests among them. */
  standings: ReadonlyMap<Id, Standing>
  /** What texts count, of the tiers switched on. */
  counts: readonly CountClaim[]
  directory: Directory
}

/** The statuses that any state has in the stretches, in the order of the contract, which is that of the bands from below. */
export function statusesIn(stretches: readonly Stretch[]): Status[] {
  return statuses.filter((status) => stretches.some((stretch) => statesOf(stretch, status).length > 0))
}

function before(all: readonly Stretch[], stretch: Stretch): Stretch | undefined {
  return all[all.indexOf(stretch) - 1]
}

function sourcesIn(claims: readonly StatusClaim[]): Id[] {
  return [...new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)))]
}

/** `Document 2 and 3 reference sources` */
function sourceWords(stretch: Stretch, { documentNumber }: Directory): string {
  const sources = sourcesIn(claimsOfStretch(stretch))
  const documents = sources.flatMap((source) => documentNumber(source) ?? []).toSorted((one, other) => one - other)
  return words.sources(documents, sources.length - documents.length)
}

/** What a stretch says of itself: for its mark, its row and its callout alike. */
export interface StretchRow extends SheetRow {
  day: IsoDate
  sources: readonly Id[]
  stretch: Stretch
  name: string
  tip: string
  /** Categories that became one on the day. */
  merger: ReturnType<typeof mergerIn>
  /** `inferred` if any change of the day is. */
  basis: 'stated' | 'inferred'
}

interface Shown {
  statuses: readonly Status[]
  isCarried: boolean
}

/** The one that all are. */
function only(ids: readonly Id[]): Id | undefined {
  return new Set(ids).size === 1 ? ids[0] : undefined
}

function rowOf(stretch: Stretch, earlier: Stretch | undefined, shown: Shown, directory: Directory): StretchRow {
  const { day, changed, standings } = stretch
  const counts = words.counts(countsIn(stretch))
  const what = whatChanges(stretch, earlier, directory)
  const [basis, source] = [basisWords(stretch), sourceWords(stretch, directory)]
  const number = (value: number) => ({ text: String(value), value })
  return {
    key: day,
    day,
    stretch,
    about: changed.join(' '),
    open: only(changed) ?? only(changed.flatMap((code) => standings.get(code)?.status ?? []).map(statusId)) ?? CHANGES_ID,
    sources: sourcesIn(claimsOfStretch(stretch)),
    name: words.markName({ day, counts, what, basis, source }),
    tip: words.markTip({ day, counts, what }),
    merger: mergerIn(stretch, earlier),
    basis: changed.some((code) => standings.get(code)?.claims[0]?.basis === 'inferred') ? 'inferred' : 'stated',
    cells: [
      { text: words.day(day), value: day },
      ...shown.statuses.map((status) => number(statesOf(stretch, status).length)),
      number(standings.size),
      ...(shown.isCarried ? [number(carriedIn(stretch))] : []),
      { text: what },
      { text: basis },
      { text: source },
    ],
  }
}

function columnsOf(shown: Shown): SheetColumn[] {
  const { columns } = words
  return [
    { key: 'day', label: columns.day },
    ...shown.statuses.map((status) => ({ key: status, label: messages.vocabulary.statuses[status], isNumber: true })),
    { key: 'together', label: columns.total, isNumber: true },
    ...(shown.isCarried ? [{ key: 'carried', label: columns.carried, isNumber: true }] : []),
    { key: 'change', label: columns.change },
    { key: 'basis', label: columns.basis },
    { key: 'source', label: columns.source },
  ]
}

/** How many states a status has in a stretch, since when it has so many, and whether a mere list of that day says so. */
function countSince(all: readonly Stretch[], stretch: Stretch, status: Status): Since {
  const count = statesOf(stretch, status).length
  const before = all.slice(0, all.indexOf(stretch)).findLastIndex((earlier) => statesOf(earlier, status).length !== count)
  const { day, changed, standings } = all[before + 1]!
  const isListed = changed.some(
    (code) => standings.get(code)?.status === status && standings.get(code)?.claims[0]?.kind === 'snapshot',
  )
  return { count, day, isListed }
}

/** How many a status counts at first and at last, and since when, for each that the last stretch has; and what merged. */
function sentenceOf({ all, stretches }: Membership): string {
  const last = stretches.at(-1)
  if (!last) return ''
  const courses = countsIn(last).map(([status]) => {
    const first = stretches.find((stretch) => statesOf(stretch, status).length > 0) ?? last
    return words.course(status, countSince(all, first, status), countSince(all, last, status))
  })
  const mergers = stretches.flatMap((stretch) => {
    const merger = mergerIn(stretch, before(all, stretch))
    return merger ? [words.mergedOn(stretch.day, merger.from, merger.to)] : []
  })
  return [words.sentence(courses), ...mergers].join(punctuation.afterSentence)
}

/** Counts that a text gives of a day, where the standings drawn are not as many. */
function countsApart({ counts, stretches, from, to }: Membership): string[] {
  return counts.flatMap(({ of, count, when: { earliest: day, latest } }) => {
    const status = statuses.find((candidate) => candidate === of)
    const stretch = stretches.findLast((candidate) => candidate.day <= day)
    if (!status || !stretch || day !== latest || day < from || day > to || statesOf(stretch, status).length === count) return []
    return [words.notes.count(status, count, day)]
  })
}

function notesOf(membership: Membership): string[] {
  const { stretches, standings, directory } = membership
  const named = (codes: readonly Id[]) => codes.map((code) => directory.nameOf(code)).toSorted(byName)
  const guests = [...standings].flatMap(([entity, { status }]) => (status === 'guest' ? [entity] : []))
  const states = guests.filter(isCountryCode)
  const last = stretches.at(-1)
  const dormant = [...standings].flatMap(([code, standing]) => (standing.dormant ? [code] : []))
  const counts = countsApart(membership)
  return [
    words.notes.guests(named(states), guests.length - states.length),
    ...(last && stretches.some((stretch) => carriedIn(stretch) > 0)
      ? [words.notes.carried(carriedIn(last), last.standings.size)]
      : []),
    ...(dormant.length > 0 ? [words.notes.dormant(named(dormant))] : []),
    ...(counts.length > 0 ? [words.notes.counts(counts)] : []),
  ]
}

export interface MembershipSheet extends ChartSheet {
  rows: readonly StretchRow[]
}

/** The sheet of the chart; `signOf` draws the sign of a status, or of what is carried forward. */
export function membershipSheet(
  membership: Membership,
  signOf: (what: Status | 'carried') => LegendEntry['sign'],
): MembershipSheet {
  const { all, stretches, from, to, directory } = membership
  const shown = { statuses: statusesIn(stretches), isCarried: stretches.some((stretch) => carriedIn(stretch) > 0) }
  const rows = stretches.map((stretch) => rowOf(stretch, before(all, stretch), shown, directory))
  return {
    kind: 'membership',
    title: words.title(from, to),
    unit: words.unit,
    sentence: sentenceOf(membership),
    columns: columnsOf(shown),
    rows,
    legend: [
      ...shown.statuses.map((status) => ({ key: status, sign: signOf(status), label: messages.vocabulary.statuses[status] })),
      ...(shown.isCarried ? [{ key: 'carried', sign: signOf('carried'), label: words.carried }] : []),
    ],
    notes: notesOf(membership),
    sources: sourcesIn(stretches.flatMap(({ standings }) => [...standings.values()].flatMap(({ claims }) => claims))),
  }
}
