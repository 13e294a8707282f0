/** What rests on which source: for each source its claims, and of the things shown those that rest on one source alone. */
import type { Claim, Ground, Id, OfficeClaim, Source, TradeFigure } from './contract'
import { type KnownClaim, kindOf } from './claims'
import type { Meeting } from './meetings'
import { groupedBy } from './order'
import type { Standing } from './status'
import { byRank } from './tiers'

/** What may rest on a source: claims by their kind, notes on contested ground, and what is corrected in a claim of another. */
export const supportKinds = [
  'status',
  'meeting',
  'figure',
  'office',
  'count',
  'mention',
  'meaning',
  'ground',
  'correction',
] as const
export type SupportKind = KnownClaim['kind'] | 'ground' | 'correction'

export interface SourceSupport {
  source: Source
  /** The claims that name it among their evidence, and of these those that name no other. */
  claims: number
  alone: number
  kinds: Readonly<Record<SupportKind, number>>
}

/** The sources among the evidence, each once. */
export function sourcesOf(claims: readonly Pick<Claim, 'evidence'>[]): Set<Id> {
  const sources = new Set<Id>()
  for (const { evidence } of claims) for (const { source } of evidence) sources.add(source)
  return sources
}

/** What rests on each of the sources, those that bear most first. `claims` are those switched on; notes on contested ground and corrections are no claims. */
export function supportOf(
  sources: readonly Source[],
  claims: readonly Claim[],
  grounds: readonly Ground[] = [],
): SourceSupport[] {
  const none = Object.fromEntries(supportKinds.map((kind) => [kind, 0])) as Record<SupportKind, number>
  const rows = new Map(sources.map((source) => [source.id, { source, claims: 0, alone: 0, kinds: { ...none } }]))
  for (const claim of claims) {
    const { kind } = kindOf(claim)
    const own = sourcesOf([claim])
    for (const id of own) {
      const row = rows.get(id)
      if (!row) continue
      row.claims += 1
      row.alone += Number(own.size === 1)
      row.kinds[kind] += 1
    }
  }
  const count = (kind: 'ground' | 'correction', statements: readonly Pick<Claim, 'evidence'>[]) => {
    for (const statement of statements) {
      for (const id of sourcesOf([statement])) {
        const row = rows.get(id)
        if (row) row.kinds[kind] += 1
      }
    }
  }
  count('ground', grounds)
  count(
    'correction',
    claims.flatMap(({ correction }) => correction ?? []),
  )
  return [...rows.values()].toSorted((left, right) => right.claims - left.claims || right.alone - left.alone)
}

/** Whether anything at all rests on the source. */
export function isUsed({ kinds }: SourceSupport): boolean {
  return supportKinds.some((kind) => kinds[kind] > 0)
}

/** A thing that the atlas shows, with every claim about it that is switched on, the one that is shown first. */
export interface Thing {
  kind: 'standing' | 'meeting' | 'figure' | 'office'
  claims: readonly Claim[]
  /** What opens it in the details. */
  open: Id
}

/** The standings of a day, guests and organisations among them. */
export function standingThings(standings: ReadonlyMap<Id, Standing>): Thing[] {
  return [...standings.values()].map(({ claims }) => ({ kind: 'standing', claims, open: claims[0]!.id }))
}

export function meetingThings(meetings: readonly Meeting[]): Thing[] {
  return meetings.map(({ about, accounts }) => ({ kind: 'meeting', claims: accounts, open: about }))
}

/** One figure for each `about`. */
export function figureThings(figures: readonly TradeFigure[]): Thing[] {
  return Array.from(
    groupedBy(figures, ({ about }) => about),
    ([about, claims]) => ({
      kind: 'figure',
      claims: claims.toSorted(byRank),
      open: about,
    }),
  )
}

/** One thing for each person in an office, however many texts name them so. */
export function officeThings(offices: readonly OfficeClaim[]): Thing[] {
  return Array.from(groupedBy(offices, ({ person, office, of }) => `${person} ${of} ${office}`).values(), (claims) => {
    const ranked = claims.toSorted(byRank)
    return { kind: 'office', claims: ranked, open: ranked[0]!.id }
  })
}

/** How thinly some things are supported. The three lists may share things. */
export interface Thinness {
  all: number
  /** All that is said of it is said by one source. */
  oneSource: Thing[]
  /** Each of its sources is a weak one: a forum, a blog, an odd copy. */
  weak: Thing[]
  /** What is shown of it is of low confidence. */
  low: Thing[]
}

/** `weakSources` are the ids of the sources that are weak by their own standing. */
export function thinnessOf(things: readonly Thing[], weakSources: ReadonlySet<Id>): Thinness {
  const thinness: Thinness = { all: things.length, oneSource: [], weak: [], low: [] }
  for (const thing of things) {
    const sources = sourcesOf(thing.claims)
    if (sources.size === 1) thinness.oneSource.push(thing)
    if (sources.size > 0 && [...sources].every((source) => weakSources.has(source))) thinness.weak.push(thing)
    if (thing.claims[0]?.confidence === 'low') thinness.low.push(thing)
  }
  return thinness
}

/** The ids of the weak ones. */
export function weakAmong(sources: Iterable<Source>): Set<Id> {
  return new Set([...sources].flatMap(({ id, standing }) => (standing === 'weak' ? id : [])))
}
