/** Who held which office when, as far as sources tell; and nothing beyond: a day between two on which a person is named is open. */
import type { Id, IsoDate, OfficeClaim } from './contract'
import { compare, groupedBy } from './order'
import { dayNumber, resolveEdtf } from './time'
import { byRank } from './tiers'

/** One claim in days: it may hold from `from` to `to`, and surely holds from `surelyFrom` to `surelyTo` (none, if that is the earlier). */
export interface Stretch {
  claim: OfficeClaim
  from: IsoDate
  to: IsoDate
  surelyFrom: IsoDate
  surelyTo: IsoDate
  /** A term has two limits; else the person is named so on a day, or on some day of an inexact date. */
  isTerm: boolean
  /** No source gives the end. */
  isOpen: boolean
}

/** One person's time in one office, with every claim about it in the order of time. */
export interface Tenure {
  /** Person, office and body: the same for every claim about it. */
  key: string
  person: Id
  office: string
  of: Id
  stretches: readonly Stretch[]
  /** The first and the last day of which any source tells. */
  from: IsoDate
  to: IsoDate
}

/** The days of a claim. A term whose limits are years or months (`2004/2006`) surely holds between the two. */
export function stretchOf(claim: OfficeClaim): Stretch {
  const { earliest, latest, edtf } = claim.when
  const [start = '', end] = edtf.split('/')
  const isTerm = end !== undefined
  const isOpen = end === '' || end === '..'
  const surelyFrom = resolveEdtf(start)?.latest ?? earliest
  const surelyTo = isTerm && !isOpen ? (resolveEdtf(end)?.earliest ?? latest) : isTerm ? latest : earliest
  return { claim, from: earliest, to: latest, surelyFrom, surelyTo, isTerm, isOpen }
}

/** The tenures that the claims tell of, in the order in which they begin. */
export function tenuresOf(offices: readonly OfficeClaim[]): Tenure[] {
  const groups = groupedBy(offices, ({ person, office, of }) => [person, office, of].join('|'))
  const tenures = Array.from(groups, ([key, claims]): Tenure => {
    const { person, office, of } = claims[0]!
    const stretches = claims
      .map(stretchOf)
      .toSorted((left, right) => compare(left.from, right.from) || byRank(left.claim, right.claim))
    const last = stretches.reduce((to, stretch) => (stretch.to > to ? stretch.to : to), '')
    return { key, person, office, of, stretches, from: stretches[0]!.from, to: last }
  })
  return tenures.toSorted((left, right) => compare(left.from, right.from) || compare(left.to, right.to))
}

/** How surely a person is known to be in the office on a day. `perhaps`: only within limits that are not exact. */
export type Hold = 'stated' | 'inferred' | 'perhaps'
const holds: readonly Hold[] = ['stated', 'inferred', 'perhaps']

function holdOf({ claim, from, to, surelyFrom, surelyTo }: Stretch, day: IsoDate): Hold | undefined {
  if (day < from || day > to) return undefined
  if (day < surelyFrom || day > surelyTo) return 'perhaps'
  return claim.basis === 'stated' ? 'stated' : 'inferred'
}

/** How surely the tenure is known to cover the day; undefined if no source puts the person there on it. */
function holdOn({ stretches }: Tenure, day: IsoDate): Hold | undefined {
  const all = new Set(stretches.map((stretch) => holdOf(stretch, day)))
  return holds.find((hold) => all.has(hold))
}

/** Those who are known to hold an office on the day, the surest first; who holds it only perhaps is left out where another is sure. */
export function holdersOn(tenures: readonly Tenure[], day: IsoDate): { tenure: Tenure; hold: Hold }[] {
  const all = tenures.flatMap((tenure) => {
    const hold = holdOn(tenure, day)
    return hold === undefined ? [] : [{ tenure, hold }]
  })
  const isSure = all.some(({ hold }) => hold !== 'perhaps')
  return all
    .filter(({ hold }) => !isSure || hold !== 'perhaps')
    .toSorted((left, right) => holds.indexOf(left.hold) - holds.indexOf(right.hold))
}

/** How a tenure follows the one before it in the same office. */
export interface Succession {
  tenure: Tenure
  before?: Tenure
  after?: Tenure
  /** Between this and the one before: whole days of which no source tells (`gap`), or days for which sources let both hold it (`overlap`). */
  join?: { kind: 'gap' | 'overlap'; from: IsoDate; to: IsoDate }
}

/** The holders of one office of one body in the order in which they begin, each with who came before and after. */
export function successionOf(tenures: readonly Tenure[]): Succession[] {
  return tenures.map((tenure, index) => {
    const [before, after] = [tenures[index - 1], tenures[index + 1]]
    const join = before && joinOf(before, tenure)
    return { tenure, ...(before && { before }), ...(after && { after }), ...(join && { join }) }
  })
}

function joinOf(before: Tenure, next: Tenure): Succession['join'] {
  if (before.to >= next.from) {
    return { kind: 'overlap', from: next.from, to: before.to < next.to ? before.to : next.to }
  }
  return dayNumber(next.from) - dayNumber(before.to) > 1 ? { kind: 'gap', from: before.to, to: next.from } : undefined
}

/** Whether both are tenures of one office of one body. */
export function isSameOffice(left: Tenure, right: Tenure): boolean {
  return left.office === right.office && left.of === right.of
}

/** The tenures by office of one body: `Secretary-General` with all who held it. */
export function byOffice(tenures: readonly Tenure[]): [office: string, tenures: Tenure[]][] {
  return [...groupedBy(tenures, ({ office }) => office)]
}
