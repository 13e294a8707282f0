/** What the chart of a pair shows, in values without pixels: rows, lines, gaps, and what cannot be drawn. */
import type { IsoDate } from '@/domain/contract'
import { dayNumber } from '@/domain/time'
import { type Pair } from '@/domain/pair'
import { type Figure, type Flow, type Voice, gapsIn, isFullYear, linksOf } from '@/domain/trade'

/** One mark. `x`, `from` and `to` are days since 1970; `y` is in the picture's unit of dollars. */
export interface Row {
  figure: Figure
  voice: Voice
  x: number
  y: number
  from: number
  to: number
  isFullYear: boolean
  /** The latest of its voice, which bears the voice's name. */
  isLast: boolean
  /** Whether the documents give the figure. */
  isInDocuments: boolean
}

export interface Picture {
  pair: Pair
  flow: Flow
  /** Every figure of the flow, in the order of time, as the table lists them. */
  figures: Figure[]
  rows: Row[]
  lines: { from: Row; to: Row }[]
  /** Dollars to one step of the axis: billions, or millions if every amount is under half a billion. */
  unit: 1e9 | 1e6
  /** Days since 1970 of the first and after the last year drawn. */
  domain: [number, number]
  years: number[]
  /** The steps of the axis of value, from zero to above the greatest value. */
  steps: number[]
  gaps: [number, number][]
  growthOnly: number
  otherCurrency: number
  definitions: string[]
}

function yearStart(year: number): number {
  return dayNumber(`${year}-01-01`)
}

function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4))
}

/** The day in the middle of a year, under which the year is written. */
export function middleOfYear(year: number): number {
  return (yearStart(year) + yearStart(year + 1)) / 2
}

function rowOf(figure: Figure, dollars: number, unit: number, last: ReadonlySet<Figure>): Row {
  const from = dayNumber(figure.claim.period.earliest)
  const to = dayNumber(figure.claim.period.latest) + 1
  return {
    figure,
    voice: figure.voice,
    x: (from + to) / 2,
    y: dollars / unit,
    from,
    to,
    isFullYear: isFullYear(figure.claim),
    isLast: last.has(figure),
    isInDocuments: figure.accounts.some((claim) => claim.tier === 'document'),
  }
}

/** The latest figure of each voice; of two that end on one day the longer, which comes first in the order of time. */
function lastOfVoices(figures: readonly Figure[]): Set<Figure> {
  const last = new Map<Voice, Figure>()
  for (const figure of figures) {
    const known = last.get(figure.voice)
    if (!known || figure.claim.period.latest > known.claim.period.latest) last.set(figure.voice, figure)
  }
  return new Set(last.values())
}

/** At most six even marks, 1, 2, 2.5 or 5 times a power of ten apart, from zero to `greatest` or just above. */
export function stepsTo(greatest: number): number[] {
  const power = 10 ** Math.floor(Math.log10(greatest / 5))
  const step = power * ([1, 2, 2.5, 5].find((factor) => power * factor * 5 >= greatest) ?? 10)
  return Array.from({ length: Math.ceil(greatest / step) + 1 }, (_, index) => Number((index * step).toPrecision(6)))
}

/** The picture of one flow of a pair. `figures` are the pair's own, in the order of time. */
export function pictureOf(pair: Pair, flow: Flow, figures: readonly Figure[]): Picture {
  const own = figures.filter((figure) => figure.flow === flow)
  const drawn = own.filter((figure) => figure.dollars !== undefined)
  const unit = drawn.length > 0 && drawn.every(({ dollars = 0 }) => dollars < 5e8) ? 1e6 : 1e9
  const last = lastOfVoices(drawn)
  const rows = drawn.map((figure) => rowOf(figure, figure.dollars ?? 0, unit, last))
  const byFigure = new Map(rows.map((row) => [row.figure, row]))
  const first = Math.min(...drawn.map(({ claim }) => yearOf(claim.period.earliest)))
  const end = Math.max(...drawn.map(({ claim }) => yearOf(claim.period.latest)))
  return {
    pair,
    flow,
    figures: own,
    rows,
    lines: linksOf(drawn).flatMap((link) => {
      const [from, to] = [byFigure.get(link.from), byFigure.get(link.to)]
      return from && to ? [{ from, to }] : []
    }),
    unit,
    domain: rows.length > 0 ? [yearStart(first), yearStart(end + 1)] : [0, 1],
    years: rows.length > 0 ? Array.from({ length: end - first + 1 }, (_, index) => first + index) : [],
    steps: rows.length > 0 ? stepsTo(Math.max(...rows.map((row) => row.y))) : [],
    gaps: gapsIn(drawn),
    growthOnly: own.filter(({ claim }) => !claim.amount).length,
    otherCurrency: own.filter(({ claim, dollars }) => claim.amount && dollars === undefined).length,
    definitions: [...new Set(own.flatMap(({ claim }) => (claim.definition === undefined ? [] : [claim.definition])))],
  }
}
