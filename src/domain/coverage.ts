/**
 * What is known of which country in which year, and from whom. A claim speaks of the years that its date reaches; what has no date of its own
 * speaks of none. A standing that an earlier text or event gave is not said anew in later years, and never counts as said.
 */
import type { Claim, Id, IsoDate, StatusClaim, TradePart } from './contract'
import { type Asked, SLOTS, type Said, eachCell, yearIn, yearsOf } from './coverage-claims'
import type { CoverageChoice } from './view-state'
import { groupedBy } from './order'
import { type Standing, isCountryCode, standingOn } from './status'
import { type TierChoice, isShown } from './tiers'
import type { ViewState } from './view-state'

export const coverageKinds = ['stated', 'inferred', 'carried', 'reference', 'mine', 'silent'] as const
export type CoverageKind = (typeof coverageKinds)[number]

/** What a cell's kind is decided by. */
export interface CellCounts {
  /** Claims of the documents that state something of the country and surely speak of the year. */
  stated: number
  /** Their other claims: inferred, derived, or dated so inexactly that they may speak of another year. */
  unsure: number
  /** Claims of the reference tier that surely speak of the year, and those that may. */
  reference: number
  perhaps: number
  /** Claims of the reader's own documents that speak of the year or may. */
  own: number
  /** Whether the standing that the documents gave in an earlier year is carried into this one. */
  isCarried: boolean
  /** Whether the reference tier gave a standing in an earlier year that still holds. */
  isInForce: boolean
}

/**
 * The kind of a cell. What the documents say goes before what is carried on from them, and that before the reference tier: `reference` is only
 * where the documents neither speak nor carry a standing on. Something stated makes a cell stated, whatever is inferred beside it. A reader's own
 * documents never change what the atlas knows: `mine` is only where it knows nothing.
 */
export function kindOfCell({ stated, unsure, reference, perhaps, own, isCarried, isInForce }: CellCounts): CoverageKind {
  if (stated > 0) return 'stated'
  if (unsure > 0) return 'inferred'
  if (isCarried) return 'carried'
  if (reference + perhaps > 0 || isInForce) return 'reference'
  return own > 0 ? 'mine' : 'silent'
}

export interface CoverageCell extends CellCounts {
  country: Id
  year: number
  kind: CoverageKind
  /** The standing that the documents gave in an earlier year, where they are silent on this one. */
  carried: Standing | undefined
  /** The standing that the reference tier gave in an earlier year and that still holds at the end of this one. */
  inForce: Standing | undefined
}

export interface Coverage {
  countries: readonly Id[]
  years: readonly number[]
  /** Row by row, the years of a row in their order. */
  cells: readonly CoverageCell[]
  /** How many claims of these countries have no date of their own, and so are in no cell. */
  undated: number
}

/** The countries that ever had a status other than guest, by any claim: the family of all days. */
export function familyOf(statuses: readonly StatusClaim[]): Id[] {
  const own = statuses.filter(({ entity, status }) => status !== 'guest' && isCountryCode(entity))
  return [...new Set(own.map(({ entity }) => entity))]
}

/** Of each cell how many claims count in each way. */
function countsByCell(asked: Asked): { counts: Uint32Array; undated: number } {
  const counts = new Uint32Array(asked.countries.length * asked.years.length * SLOTS)
  const undated = new Set<Claim>()
  eachCell(asked, (cell, slot, claim) => {
    if (cell === undefined) undated.add(claim)
    else counts[cell * SLOTS + slot]! += 1
  })
  return { counts, undated: undated.size }
}

/**
 * What is known of each of the countries in each year of the dataset, by the tiers switched on.
 * @param countries ISO 3166-1 alpha-2 codes, a row for each
 * @param until the last year into which a standing is handed on: for the reader of an earlier day that of the day
 */
export function coverageOf(
  core: Said,
  trade: Pick<TradePart, 'trade'>,
  countries: readonly Id[],
  tier: TierChoice,
  choice: CoverageChoice = 'all',
  until = Infinity,
): Coverage {
  const years = yearsOf(core)
  const { counts, undated } = countsByCell({ core, trade, tier, choice, countries, years })
  const byEntity = groupedBy(core.statuses, ({ entity }) => entity)
  const handsOn = choice === 'all' || choice === 'standing'
  const cells = countries.flatMap((country, row) => {
    const statuses = handsOn ? (byEntity.get(country) ?? []) : []
    const [ofDocuments, ofReference] = (['document', 'reference'] as const).map((one) =>
      statuses.filter((claim) => claim.tier === one && isShown(one, tier)),
    )
    return years.map((year, column): CoverageCell => {
      const cell = row * years.length + column
      const [stated = 0, unsure = 0, reference = 0, perhaps = 0, own = 0] = counts.subarray(cell * SLOTS, cell * SLOTS + SLOTS)
      const carried = stated + unsure > 0 || year > until ? undefined : handedOn(ofDocuments ?? [], year)
      const inForce = year > until ? undefined : handedOn(ofReference ?? [], year)
      const known = {
        stated,
        unsure,
        reference,
        perhaps,
        own,
        isCarried: carried !== undefined,
        isInForce: inForce !== undefined,
      }
      return { country, year, kind: kindOfCell(known), ...known, carried, inForce }
    })
  })
  return { countries, years, cells, undated }
}

/** The last year into which what an earlier text gave is handed on: for the reader of a day that of the day, of two days the later. */
export function lastYearRead(known: ViewState['known'], day: IsoDate, compared = ''): number {
  return known === 'then' ? yearIn(compared > day ? compared : day) : Infinity
}

/** The standing at the end of the year, if what it rests on is of an earlier one. */
function handedOn(claims: readonly StatusClaim[], year: number): Standing | undefined {
  const standing = claims.length === 0 ? undefined : standingOn(claims, `${year}-12-31`)
  return standing?.claims.every(({ when }) => yearIn(when.latest) < year) ? standing : undefined
}

/** The cell of a country and a year; undefined if the coverage has none. */
export function cellOf({ countries, years, cells }: Coverage, country: Id, year: number): CoverageCell | undefined {
  const [row, column] = [countries.indexOf(country), years.indexOf(year)]
  return row < 0 || column < 0 ? undefined : cells[row * years.length + column]
}

/** Whether any claim is of the year, rather than handed on to it. */
export function isSaid({ stated, unsure, reference, perhaps, own }: CellCounts): boolean {
  return stated + unsure + reference + perhaps + own > 0
}

/** How many cells are of each kind. */
export function kindCounts(cells: readonly Pick<CoverageCell, 'kind'>[]): Record<CoverageKind, number> {
  const counts: Record<CoverageKind, number> = { stated: 0, inferred: 0, carried: 0, reference: 0, mine: 0, silent: 0 }
  for (const { kind } of cells) counts[kind] += 1
  return counts
}

/** The nearest years before and after the given one of which something is said of the country. */
export function wordsAround({ cells }: Coverage, country: Id, year: number): { last?: CoverageCell; next?: CoverageCell } {
  const said = cells.filter((cell) => cell.country === country && isSaid(cell))
  const [last, next] = [said.findLast((cell) => cell.year < year), said.find((cell) => cell.year > year)]
  return { ...(last && { last }), ...(next && { next }) }
}
