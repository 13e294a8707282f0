/** The pairs of a year as a matrix, and where figures exist at all. */
import type { Id, IsoDate, Measure } from './contract'
import { compare, groupedBy } from './order'
import { type Pair, pairOf } from './pair'
import { overlaps } from './time'
import { type Figure, type Voice, isFullYear } from './trade'
import { areApart, mirrorsIn } from './trade-mirror'
import { isBilateral, measureSeenFrom, partnerOf, speakerOf } from './trade-ranking'

/** The pairs of a year. Row by row each country speaks for itself: `row` reports what it has with `column`. */
export interface Matrix {
  year: string
  measure: Measure
  /** Rows and columns: every country that any figure of any year concerns, so that blanks are seen. */
  countries: Id[]
  /** The row's figures with the column, in the order of their ids: of two reporters neither is chosen. */
  cells: ReadonlyMap<string, Figure[]>
  /** The cells that are asked for and have no figure: those whose row gives none. */
  blanks: { row: Id; column: Id }[]
  /** What third parties give of pairs of the year. */
  others: Figure[]
  /** Figures that touch the year and cannot be compared: of parts of it, of fiscal years, in other currencies, of growth alone. */
  undrawn: Figure[]
  /** For a figure of a cell what the other side reports of the same goods. */
  rivals: ReadonlyMap<Figure, Figure[]>
  /** The pairs that are asked for, and those of them that have any figure of the year. */
  pairs: { all: number; found: number }
}

/** The key of a cell of the matrix. */
export function cellOf(row: Id, column: Id): string {
  return `${row} ${column}`
}

/**
 * Whether a figure is of two countries and of turnover, or of what the one who speaks sells or buys. What a third party says of goods is as much
 * the exports of the one as the imports of the other.
 */
function isOfMeasure(figure: Figure, measure: Measure): boolean {
  if (!isBilateral(figure)) return false
  const speaker = speakerOf(figure)
  if (speaker !== undefined) return measureSeenFrom(figure, speaker) === measure
  return (measure === 'turnover') === (figure.flow === 'turnover')
}

/** Whether it gives the amount of a calendar year in dollars, so that amounts can be compared. */
function isYearly({ dollars, claim }: Figure): boolean {
  return dollars !== undefined && isFullYear(claim)
}

function pairsIn(figures: readonly Figure[]): Set<Pair> {
  return new Set(figures.map(({ pair }) => pair))
}

/** The calendar years of which there are figures of a measure, with the number of pairs that have one, in the order of time. */
export function yearsWithFigures(figures: readonly Figure[], measure: Measure): Map<string, number> {
  const yearly = figures.filter((figure) => isOfMeasure(figure, measure) && isYearly(figure))
  const years = [...groupedBy(yearly, ({ claim }) => claim.period.label)]
  return new Map(
    years.map(([year, own]) => [year, pairsIn(own).size] as const).toSorted(([left], [right]) => compare(left, right)),
  )
}

/** The year that most pairs have a figure of, the latest of several; undefined if none has. */
export function bestFilledYear(figures: readonly Figure[], measure: Measure): string | undefined {
  return [...yearsWithFigures(figures, measure)].toSorted(
    ([left, some], [right, more]) => more - some || compare(right, left),
  )[0]?.[0]
}

/** The figures of the other side for each figure that has such. */
function rivalsIn(figures: readonly Figure[]): Map<Figure, Figure[]> {
  const sides = mirrorsIn(figures).flatMap(({ first, second }) => [
    { own: first, other: second },
    { own: second, other: first },
  ])
  return new Map([...groupedBy(sides, ({ own }) => own)].map(([own, group]) => [own, group.map(({ other }) => other)]))
}

/** Whether two figures of one thing differ by more than counts as agreement, as the contradictions do; growth alone contradicts nothing. */
export function contradict({ dollars: one }: Figure, { dollars: other }: Figure): boolean {
  return one !== undefined && other !== undefined && areApart(one, other)
}

/** The matrix of a year. `wanted` are the countries that the view filters for: only pairs with one of them are asked for; none: all pairs. */
export function matrixOf(figures: readonly Figure[], measure: Measure, year: string, wanted: readonly Id[] = []): Matrix {
  const isWanted = (...countries: Id[]) => wanted.length === 0 || countries.some((country) => wanted.includes(country))
  const touching = figures.filter(
    (figure) =>
      overlaps(figure.claim.period, `${year}-01-01`, `${year}-12-31`, 'possible') && isWanted(figure.claim.a, figure.claim.b),
  )
  const ofYear = touching.filter(isYearly)
  const drawn = ofYear.filter((figure) => isOfMeasure(figure, measure))
  const spoken = drawn.filter((figure) => speakerOf(figure) !== undefined)
  const cells = groupedBy(spoken, (figure) => cellOf(speakerOf(figure)!, partnerOf(figure, speakerOf(figure)!)))
  const countries = [...new Set(figures.filter(isBilateral).flatMap(({ claim }) => [claim.a, claim.b]))].toSorted(compare)
  const asked = countries.flatMap((row) =>
    countries.filter((column) => column !== row && isWanted(row, column)).map((column) => ({ row, column })),
  )
  return {
    year,
    measure,
    countries,
    cells,
    blanks: asked.filter(({ row, column }) => !cells.has(cellOf(row, column))),
    others: drawn.filter((figure) => speakerOf(figure) === undefined),
    undrawn: touching.filter((figure) => isOfMeasure(figure, measure) && !isYearly(figure)),
    rivals: rivalsIn(ofYear),
    pairs: { all: asked.length / 2, found: pairsIn(drawn).size },
  }
}

/** Where figures exist at all: for each pair the figures whose periods touch a year. */
export interface Coverage {
  pairs: Pair[]
  years: number[]
  cells: ReadonlyMap<string, Figure[]>
}

/** The key of a cell of the coverage. */
export function coverageCell(pair: Pair, year: number): string {
  return `${pair} ${year}`
}

/**
 * Pairs with most figures first; years without a gap from the first to the last that any period touches, within the days from `from` to `to`. Figures of
 * every kind count, growth alone and other currencies too.
 */
export function coverageOf(figures: readonly Figure[], from: IsoDate = '', to: IsoDate = '9999'): Coverage {
  const byPair = groupedBy(figures, ({ pair }) => pair)
  const cells = new Map<string, Figure[]>()
  const years = new Set<number>()
  for (const figure of figures) {
    const [first, last] = yearsWithin(figure, from, to)
    for (let year = first; year <= last; year += 1) {
      years.add(year)
      const key = coverageCell(figure.pair, year)
      cells.set(key, [...(cells.get(key) ?? []), figure])
    }
  }
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return {
    pairs: [...byPair]
      .toSorted(([left, some], [right, more]) => more.length - some.length || compare(left, right))
      .map(([pair]) => pair),
    years: years.size === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index),
    cells,
  }
}

/** The first and the last year that a figure's period touches, no earlier and no later than the days given. */
function yearsWithin({ claim }: Figure, from: IsoDate, to: IsoDate): [first: number, last: number] {
  const { earliest, latest } = claim.period
  return [Number((earliest > from ? earliest : from).slice(0, 4)), Number((latest < to ? latest : to).slice(0, 4))]
}

/** What one voice says of a pair in a year. */
export interface Voiced {
  voice: Voice
  figures: Figure[]
  /** Whether any of them is of a whole calendar year. */
  hasFullYear: boolean
}

/** The voices of some figures of a pair, the first partner's first. */
export function voicesIn(figures: readonly Figure[]): Voiced[] {
  return (['first', 'second', 'third'] as const).flatMap((voice) => {
    const own = figures.filter((figure) => figure.voice === voice)
    return own.length === 0 ? [] : [{ voice, figures: own, hasFullYear: own.some(({ claim }) => isFullYear(claim)) }]
  })
}

/** The pairs between some countries of which there is no figure; `wanted` as in `matrixOf`. */
export function silentPairs(countries: readonly Id[], figures: readonly Figure[], wanted: readonly Id[] = []): Pair[] {
  const told = pairsIn(figures)
  const ordered = countries.toSorted(compare)
  return ordered
    .flatMap((one, index) => ordered.slice(index + 1).map((other) => [one, other] as const))
    .filter((pair) => wanted.length === 0 || pair.some((country) => wanted.includes(country)))
    .map(([one, other]) => pairOf(one, other))
    .filter((pair) => !told.has(pair))
}
