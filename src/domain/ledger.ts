/** The ledger: contradictions with what each side says, the countries and days concerned, how to narrow them, and where their marks are. */
import { dateOf, entitiesOf, kindOf, speaksOfCount } from './claims'
import {
  type Claim,
  type Discrepancy,
  type DiscrepancyKind,
  type Evidence,
  type Id,
  type Place,
  type TradeFigure,
  type When,
  discrepancyKinds,
} from './contract'
import { compare, groupedBy } from './order'
import { pairOf } from './pair'
import { isCountryCode } from './status'
import { addDays } from './time'
import { type Voice, figuresIn, voiceOf } from './trade'
import { type Mirror, mirrorsIn } from './trade-mirror'
import { type ViewState, unfiltered } from './view-state'

/** Whose claims stand against each other: the documents' alone, those of both tiers, the reference tier's alone; one of the reader's own and any other. */
export type TiersOfEntry = Exclude<ViewState['sides'], 'any'>

export interface LedgerEntry {
  discrepancy: Discrepancy
  claims: Claim[]
  sides: TiersOfEntry
  /** ISO 3166-1 alpha-2 codes of the countries concerned, each once. */
  countries: Id[]
  /** The days and periods concerned, each once, in the order of time. */
  dates: When[]
}

function tiersOf(claims: readonly Claim[]): TiersOfEntry {
  if (claims.some(({ tier }) => tier === 'mine')) return 'mine'
  if (claims.every(({ tier }) => tier === 'reference')) return 'reference'
  return claims.some(({ tier }) => tier === 'reference') ? 'both' : 'documents'
}

/** The countries that a claim of a contradiction concerns: those it is about; of a meeting that of its place, not those who took part. */
function countriesOfClaim(claim: Claim, places: ReadonlyMap<Id, Pick<Place, 'country'>>): Id[] {
  const known = kindOf(claim)
  if (known.kind !== 'meeting') return entitiesOf(claim).filter(isCountryCode)
  const country = known.claim.place === undefined ? undefined : places.get(known.claim.place)?.country
  return country === undefined ? [] : [country]
}

/** A count is held against lists of earlier days, yet it speaks of its own day alone. */
function datesOf(kind: DiscrepancyKind, claims: readonly Claim[]): When[] {
  const isOfCount = speaksOfCount(kind) && claims.some((claim) => 'count' in claim)
  const dated = claims.flatMap((claim) => (isOfCount && !('count' in claim) ? [] : (dateOf(claim) ?? [])))
  return [...groupedBy(dated, ({ edtf }) => edtf).values()]
    .map(([first]) => first!)
    .toSorted((left, right) => compare(left.earliest, right.earliest) || compare(left.latest, right.latest))
}

function byTime(left: LedgerEntry, right: LedgerEntry): number {
  const lastDay = ({ dates }: LedgerEntry) => dates.at(-1)?.latest ?? ''
  return compare(lastDay(right), lastDay(left)) || compare(left.discrepancy.id, right.discrepancy.id)
}

/** Contradictions with all that the ledger says of them, in the order of the contract's kinds, within a kind the latest first. */
export function ledgerEntries(
  discrepancies: readonly Discrepancy[],
  claims: ReadonlyMap<Id, Claim>,
  places: ReadonlyMap<Id, Pick<Place, 'country'>>,
): LedgerEntry[] {
  const entries = discrepancies.map((discrepancy): LedgerEntry => {
    const own = discrepancy.claims.flatMap((id) => claims.get(id) ?? [])
    const concerned = [discrepancy.subject, ...own.flatMap((claim) => countriesOfClaim(claim, places))]
    return {
      discrepancy,
      claims: own,
      sides: tiersOf(own),
      countries: [...new Set(concerned.filter(isCountryCode))],
      dates: datesOf(discrepancy.kind, own),
    }
  })
  const place = ({ discrepancy }: LedgerEntry) => discrepancyKinds.indexOf(discrepancy.kind)
  return entries.toSorted((left, right) => place(left) - place(right) || byTime(left, right))
}

/** What the reader has asked the ledger for; of a list any, an empty list asks for nothing. */
export type LedgerFilter = Pick<ViewState, 'country' | 'kind' | 'sides'>

const fits: { [F in keyof LedgerFilter]: (entry: LedgerEntry, filter: LedgerFilter) => boolean } = {
  country: ({ countries }, { country }) => country.length === 0 || countries.some((code) => country.includes(code)),
  kind: ({ discrepancy }, { kind }) => kind.length === 0 || kind.includes(discrepancy.kind),
  sides: (entry, { sides }) => sides === 'any' || entry.sides === sides,
}

const filterKeys = ['country', 'kind', 'sides'] as const

/** The entries that the filter leaves. */
export function entriesMatching(entries: readonly LedgerEntry[], filter: LedgerFilter): LedgerEntry[] {
  return entries.filter((entry) => filterKeys.every((key) => fits[key](entry, filter)))
}

/** How many entries each choice of a key would leave, with the other keys as they are; the empty choice is under the empty text. */
export function choicesOf(entries: readonly LedgerEntry[], filter: LedgerFilter, key: keyof LedgerFilter): Map<string, number> {
  const others = filterKeys.filter((other) => other !== key)
  const left = entries.filter((entry) => others.every((other) => fits[other](entry, filter)))
  const values: (entry: LedgerEntry) => readonly string[] = {
    country: ({ countries }: LedgerEntry) => countries,
    kind: ({ discrepancy }: LedgerEntry) => [discrepancy.kind],
    sides: ({ sides }: LedgerEntry) => [sides],
  }[key]
  const counts = new Map(entries.flatMap(values).map((value) => [value, 0]))
  for (const value of left.flatMap(values)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts.set('', left.length)
}

/** What one side says: a single claim, or those of one list of one source. */
export type Side = [Claim, ...Claim[]]

const voices: readonly Voice[] = ['first', 'second', 'third']

/**
 * The sides of a contradiction. A list of one source is one side, and so are accounts of one amount by one reporter. Of trade the first
 * partner comes first and third parties last; a wrong name is that of the claim which corrects it.
 */
export function sidesOf({ discrepancy: { kind }, claims }: Pick<LedgerEntry, 'discrepancy' | 'claims'>): Side[] {
  const corrected = kind === 'wrong-name' ? claims.filter(({ correction }) => correction !== undefined) : []
  const told = corrected.length > 0 ? corrected : claims
  const key = (claim: Claim) => {
    const known = kindOf(claim)
    if (known.kind === 'status') return `${known.claim.status} ${known.claim.kind} ${claim.evidence[0]?.source}`
    return known.kind === 'figure' ? `${known.claim.about} ${known.claim.amount?.value}` : claim.id
  }
  const place = (claim: Claim) => ('reporter' in claim ? voices.indexOf(voiceOf(claim)) : 0)
  const groups = [...groupedBy(told, key).values()] as Side[]
  return groups.toSorted(([left], [right]) => place(left) - place(right))
}

/** The passage that bears the word in question, or else the first of the claim. */
export function tellingEvidence({ evidence, correction }: Claim): Evidence {
  const plain = (text: string) => text.replaceAll('\u00A0', ' ')
  return evidence.find(({ phrase }) => correction && phrase && plain(phrase).includes(correction.printed)) ?? evidence[0]!
}

/** The widest gap between the two sides' figures, where the contradiction is of mirror statistics with both sides. */
export function gapOf({ discrepancy, claims }: Pick<LedgerEntry, 'discrepancy' | 'claims'>): Mirror | undefined {
  if (discrepancy.kind !== 'mirror-statistics') return undefined
  return mirrorsIn(figuresIn(figuresAmong(claims), 'all'))[0]
}

/** The figures of trade among the claims. */
export function figuresAmong(claims: readonly Claim[]): TradeFigure[] {
  return claims.filter((claim): claim is TradeFigure => 'reporter' in claim)
}

/** Where in the atlas what a contradiction concerns is drawn, and the change of the view that shows it. */
export interface MarkOfEntry {
  mark: 'map' | 'timeline' | 'mirror' | 'pair' | 'total'
  to: { [K in keyof ViewState]?: ViewState[K] | undefined }
}

/** How many days the timeline shows on either side. */
const AROUND = 200

/** Filters of other rooms are laid aside, so that the mark is in sight. */
export function marksOf({ discrepancy, claims, dates }: Pick<LedgerEntry, 'discrepancy' | 'claims' | 'dates'>): MarkOfEntry[] {
  const [figure] = figuresAmong(claims)
  if (figure) return chartsOf(discrepancy.kind, figure)
  const [first, last] = [dates[0], dates.at(-1)]
  if (!first || !last) return []
  const window = { ...unfiltered, compare: undefined, from: addDays(first.earliest, -AROUND), to: addDays(last.latest, AROUND) }
  const timeline = { ...window, view: 'timeline', date: last.latest } as const
  if (claims.some((claim) => 'participants' in claim)) {
    const meeting = claims.find((claim) => 'participants' in claim)
    return [{ mark: 'timeline', to: { ...timeline, open: meeting?.about } }]
  }
  const isOfStatus = claims.some((claim) => 'status' in claim && 'entity' in claim)
  if (!isOfStatus) return []
  const map: MarkOfEntry['to'] = { view: 'atlas', date: last.latest, compare: undefined, status: [] }
  return [
    { mark: 'map', to: map },
    { mark: 'timeline', to: timeline },
  ]
}

function chartsOf(kind: DiscrepancyKind, { a, b, measure, period }: TradeFigure): MarkOfEntry[] {
  const whole = { ...unfiltered, view: 'trade', of: undefined, from: undefined, to: undefined } as const
  if (b === 'sco') return [{ mark: 'total', to: { ...whole, chart: 'total' } }]
  const pair = pairOf(a, b)
  // Of a pair the flow is named from its first partner.
  const flow = measure === 'turnover' ? measure : (measure === 'exports') === a < b ? 'exports' : 'imports'
  const overTime: MarkOfEntry = { mark: 'pair', to: { ...whole, chart: 'pair', pair, flow } }
  if (kind !== 'mirror-statistics') return [overTime]
  const { earliest: from, latest: to } = period
  return [{ mark: 'mirror', to: { ...whole, chart: 'mirror', pair, from, to, country: [a, b] } }, overTime]
}
