/** The words beside the marks. */
import type { Pair } from '@/domain/pair'
import type { Voice } from '@/domain/trade'
import { formatNumber } from '@/i18n/format'
import { pairMessages } from '@/i18n/trade-pair'
import { tradeMessages } from '@/i18n/trade'
import { DOCUMENT_RING, OWN_RING } from '@/features/trade/marks/Mark'
import { type NameOf, changeWords, partnerNames } from '@/features/trade/words'
import styles from '@/features/trade/Trade.module.css'
import { PART_RADIUS, YEAR_RADIUS } from './FigureMark'
import { type Bounds, LINE_HEIGHT, type Obstacle, type Point, type Wanted, placeLabels, widthOf, wrapped } from './labels'
import { type Picture, type Row, areFew, yearStart } from './pair-picture'
import { type Scales, gapText, useScales } from './plot-layers'

/** So wide a chart has room for reporters' names. */
const WIDE = 560
/** Values stand beside every mark where each has so much room, in square pixels. */
const ROOM_FOR_VALUE = 2500
/** A reporter's name is broken into lines of so many characters. */
const NAME_WIDTH = 24

/** The value in the unit of the axis, to two decimals, with what the source hedges it by. */
function valueOf({ y, figure }: Row): string {
  const value = formatNumber(Math.round(y * 100) / 100)
  const { stated } = figure.claim.amount ?? {}
  return stated ? pairMessages.hedgedValue[stated](value) : value
}

/** Who speaks, for where there is little room. */
export type ShortNames = Record<Voice, string>

export function shortNames(pair: Pair, nameOf: NameOf): ShortNames {
  const partners = partnerNames(pair, nameOf)
  const { first, second, third } = tradeMessages.shortVoice
  return { first: first(...partners), second: second(...partners), third: third(...partners) }
}

/** What may stand beside a mark: who speaks at the last of a series, value and growth, the letter of a definition. */
function variantsOf(row: Row, picture: Picture, names: ShortNames, width: number): string[][] {
  const { definition, reporter } = row.figure.claim
  const letter =
    picture.definitions.length > 1 && definition !== undefined && pairMessages.letter(picture.definitions.indexOf(definition))
  const joined = (...words: (string | false | undefined)[]) => words.filter(Boolean).join(' ')
  const value = joined(valueOf(row), letter)
  const full = joined(value, changeWords(row.figure))
  const told = [full, ...wrapped(reporter.name, NAME_WIDTH)]
  const isRoomForNames = areFew(picture) || (width >= WIDE && row.isLast)
  const short = row.isLast
    ? [[joined(names[row.figure.voice], full)], [joined(names[row.figure.voice], value)]]
    : [[full], [value]]
  return isRoomForNames ? [told, ...short] : short
}

/** The room, in pixels, that the words beside the last marks need on their right. */
export function roomForNames(picture: Picture, names: ShortNames, width: number): number {
  const last = picture.rows.filter((row) => row.isLast)
  const wanted = last.map((row) => {
    const variants = variantsOf(row, picture, names, width)
    return widthOf((width >= WIDE ? variants[0] : variants.at(-1)) ?? [])
  })
  return Math.ceil(Math.max(0, ...wanted)) + 16
}

const LINE_RADIUS = 4
/** From the axis to above the words of a gap (see plot-layers.tsx). */
const GAP_RADIUS = 24

/** Circles along marks, spans, lines and the words of gaps, which a label should not cover. */
function obstaclesOf({ rows, lines, gaps }: Picture, { xOf, yOf }: Scales): Obstacle[] {
  const at = (day: number, value: number) => ({ x: xOf(day), y: yOf(value) })
  return [
    ...rows.map((row) => ({ ...at(row.x, row.y), radius: row.kind === 'year' ? YEAR_RADIUS + 1 : PART_RADIUS + 1 })),
    ...rows.filter(({ kind }) => kind !== 'year').flatMap((row) => along(at(row.from, row.y), at(row.to, row.y), LINE_RADIUS)),
    ...lines.flatMap(({ from, to }) => along(at(from.x, from.y), at(to.x, to.y), LINE_RADIUS)),
    ...gaps.flatMap((gap) => {
      const [from, to] = [at(yearStart(gap[0]), 0), at(yearStart(gap[1] + 1), 0)]
      return along(from, to, gapText(gap, to.x - from.x) === undefined ? LINE_HEIGHT : GAP_RADIUS)
    }),
  ]
}

/** Circles from one point to the other, that leave no room for a label between them. */
function along(from: Point, to: Point, radius: number): Obstacle[] {
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / LINE_HEIGHT) + 1
  return Array.from({ length: count + 1 }, (_, index) => ({
    x: from.x + (index / count) * (to.x - from.x),
    y: from.y + (index / count) * (to.y - from.y),
    radius,
  }))
}

interface NamesProps {
  picture: Picture
  names: ShortNames
  /** What the words may fill. */
  bounds: Bounds
  /** Of the whole chart, in pixels. */
  width: number
}

/** The words beside the marks: reporter and value at the last of each series in any case, the others where there is room. */
export function Names({ picture, names, bounds, width }: NamesProps) {
  const scales = useScales()
  const area = (bounds.right - bounds.left) * (bounds.bottom - bounds.top)
  const areAllTold = area / picture.rows.length >= ROOM_FOR_VALUE
  const wanted = picture.rows
    .filter((row) => row.isLast || areAllTold)
    .toSorted((left, right) => Number(right.isLast) - Number(left.isLast))
    .map((row): Wanted => ({
      key: row.figure.claim.id,
      variants: variantsOf(row, picture, names, width),
      x: scales.xOf(row.x),
      y: scales.yOf(row.y),
      reach: row.kind === 'year' ? YEAR_RADIUS : Math.max(YEAR_RADIUS, scales.xOf(row.to) - scales.xOf(row.x)),
      clear: isRinged(row) ? OWN_RING : row.isInDocuments ? DOCUMENT_RING : row.figure.claim.amount?.stated ? 12 : YEAR_RADIUS,
      isNeeded: row.isLast,
    }))
  const last = new Set(picture.rows.filter(({ isLast }) => isLast).map(({ figure }) => figure.claim.id))
  return (
    <g aria-hidden="true">
      {placeLabels(wanted, obstaclesOf(picture, scales), bounds).map(({ key, lines, x, y }) => (
        <text key={key} x={x} y={y} dy="0.35em" className={styles['name']} data-last={last.has(key)}>
          {lines.map((line, index) => (
            <tspan
              key={line}
              x={x}
              dy={index === 0 ? undefined : LINE_HEIGHT}
              className={index === 0 ? undefined : styles['reporter']}
            >
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  )
}

/** Whether it bears the diamond of the reader's own documents. */
function isRinged({ figure }: Row): boolean {
  return figure.accounts.some(({ tier }) => tier === 'mine')
}
