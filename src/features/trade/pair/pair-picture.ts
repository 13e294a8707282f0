/** What a chart of figures over time shows, in values without pixels: rows, lines, gaps, and what cannot be drawn. */
import type { IsoDate } from '@/domain/contract'
import { dayNumber } from '@/domain/time'
import { type Figure, type PeriodKind, gapsIn, kindOfPeriod, linksOf } from '@/domain/trade'
import type { Series } from '@/features/trade/marks/Mark'

/** One mark. `x`, `from` and `to` are days since 1970; `y` is in the picture's unit of dollars. */
export interface Row {
  figure: Figure
  series: Series
  x: number
  y: number
  from: number
  to: number
  kind: PeriodKind
  /** The latest of its series, which bears the reporter's name. */
  isLast: boolean
  /** Whether the documents give the figure. */
  isInDocuments: boolean
}

export interface Picture {
  /** Every figure, in the order of time, as the table lists them. */
  figures: readonly Figure[]
  rows: Row[]
  lines: { from: Row; to: Row }[]
  /** Dollars to one step of the axis: billions, or millions if every amount is under half a billion. */
  unit: 1e9 | 1e6
  /** Days since 1970 of the first and after the last year drawn. */
  domain: [number, number]
  years: number[]
  /** The steps of the axis of value, from zero to above the greatest value. */
  steps: number[]
  /** Runs of years without an amount, between years with one. */
  gaps: [first: number, last: number][]
  growthOnly: Figure[]
  otherCurrency: Figure[]
  definitions: string[]
}

export function yearStart(year: number): number {
  return dayNumber(`${year}-01-01`)
}

function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4))
}

/** The years from the first to the last period; undefined without figures. */
export function yearsOf(figures: readonly Figure[]): [first: number, last: number] | undefined {
  const years = figures.flatMap(({ claim: { period } }) => [yearOf(period.earliest), yearOf(period.latest)])
  return years.length === 0 ? undefined : [Math.min(...years), Math.max(...years)]
}

/** So few figures stand alone: each has a stem, and bears its reporter's name. */
export function areFew({ rows }: Pick<Picture, 'rows'>): boolean {
  return rows.length <= 4
}

/** The day in the middle of a year, under which the year is written. */
export function middleOfYear(year: number): number {
  return (yearStart(year) + yearStart(year + 1)) / 2
}

/** The latest figure of each series; of two that end on one day the longer, which comes first in the order of time. */
function lastOfSeries(figures: readonly Figure[], seriesOf: (figure: Figure) => Series): Set<Figure> {
  const last = new Map<Series, Figure>()
  for (const figure of figures) {
    const known = last.get(seriesOf(figure))
    if (!known || figure.claim.period.latest > known.claim.period.latest) last.set(seriesOf(figure), figure)
  }
  return new Set(last.values())
}

/** At most six even marks, 1, 2, 2.5 or 5 times a power of ten apart, from zero to `greatest` or just above. */
export function stepsTo(greatest: number): number[] {
  const power = 10 ** Math.floor(Math.log10(greatest / 5))
  const step = power * ([1, 2, 2.5, 5].find((factor) => power * factor * 5 >= greatest) ?? 10)
  return Array.from({ length: Math.ceil(greatest / step) + 1 }, (_, index) => Number((index * step).toPrecision(6)))
}

/** The picture of figures that measure one thing, given in the order of time; `seriesOf` says whose sign each bears. */
export function pictureOf(figures: readonly Figure[], seriesOf: (figure: Figure) => Series): Picture {
  const drawn = figures.filter((figure) => figure.dollars !== undefined)
  const unit = drawn.length > 0 && drawn.every(({ dollars = 0 }) => dollars < 5e8) ? 1e6 : 1e9
  const last = lastOfSeries(drawn, seriesOf)
  const rows = drawn.map((figure): Row => {
    const from = dayNumber(figure.claim.period.earliest)
    const to = dayNumber(figure.claim.period.latest) + 1
    return {
      figure,
      series: seriesOf(figure),
      x: (from + to) / 2,
      y: (figure.dollars ?? 0) / unit,
      from,
      to,
      kind: kindOfPeriod(figure.claim),
      isLast: last.has(figure),
      isInDocuments: figure.accounts.some((claim) => claim.tier === 'document'),
    }
  })
  const byFigure = new Map(rows.map((row) => [row.figure, row]))
  const [first, end] = yearsOf(drawn) ?? [0, -1]
  return {
    figures,
    rows,
    lines: linksOf(drawn).flatMap((link) => {
      const [from, to] = [byFigure.get(link.from), byFigure.get(link.to)]
      return from && to ? [{ from, to }] : []
    }),
    unit,
    domain: rows.length > 0 ? [yearStart(first), yearStart(end + 1)] : [0, 1],
    years: Array.from({ length: end - first + 1 }, (_, index) => first + index),
    steps: rows.length > 0 ? stepsTo(Math.max(...rows.map((row) => row.y))) : [],
    gaps: gapsIn(drawn),
    growthOnly: figures.filter(({ claim }) => !claim.amount),
    otherCurrency: figures.filter(({ claim, dollars }) => claim.amount && dollars === undefined),
    definitions: [...new Set(figures.flatMap(({ claim }) => claim.definition ?? []))],
  }
}
