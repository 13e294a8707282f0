/** What lies under and over the marks: years, lines, the bars of part-years, and names. In the chart's own scales. */
import { useChartWidth, usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { dayNumber } from '@/domain/time'
import { formatNumber } from '@/i18n/format'
import { tradeMessages } from '@/i18n/trade'
import { type Point, placeLabels, widthOf } from './labels'
import type { Picture, Row } from './pair-picture'
import { type NameOf, changeWords, partnerNames, unitWords } from './words'
import styles from './Trade.module.css'

const MARK_REACH = 6
/** With so few marks there is room for the value at each. */
const FEW = 4

interface Scales {
  xOf: (day: number) => number
  yOf: (value: number) => number
}

function useScales(): Scales {
  const [x, y] = [useXAxisScale(), useYAxisScale()]
  return { xOf: (day) => x?.(day) ?? 0, yOf: (value) => y?.(value) ?? 0 }
}

interface LayerProps {
  picture: Picture
}

/** Lines between consecutive years, and a bar over the span of every period that is no calendar year. */
export function Underlay({ picture }: LayerProps) {
  const { xOf, yOf } = useScales()
  return (
    <g>
      <text x={4} y={11} className={styles['unit']} aria-hidden="true">
        {unitWords(picture)}
      </text>
      {picture.years.map((year) => {
        const x = xOf(dayNumber(`${year}-01-01`))
        return <line key={year} x1={x} x2={x} y1={yOf(0)} y2={yOf(0) + 5} className={styles['yearTick']} />
      })}
      {picture.lines.map(({ from, to }) => (
        <line
          key={`${from.figure.claim.id} ${to.figure.claim.id}`}
          x1={xOf(from.x)}
          y1={yOf(from.y)}
          x2={xOf(to.x)}
          y2={yOf(to.y)}
          className={styles['line']}
          data-voice={from.voice}
          data-basis={from.figure.claim.basis === 'stated' ? to.figure.claim.basis : from.figure.claim.basis}
        />
      ))}
      {picture.rows
        .filter((row) => !row.isFullYear)
        .map((row) => (
          <line
            key={row.figure.claim.id}
            x1={xOf(row.from)}
            x2={xOf(row.to)}
            y1={yOf(row.y)}
            y2={yOf(row.y)}
            className={styles['span']}
            data-voice={row.voice}
            data-basis={row.figure.claim.basis}
          />
        ))}
    </g>
  )
}

/** The value in the unit of the axis, to two decimals. */
function valueOf(row: Row): string {
  return formatNumber(Math.round(row.y * 100) / 100)
}

/** What stands beside a mark: the voice at its last one, the value where there are few, the letter of a definition. */
function labelText(row: Row, picture: Picture, names: [string, string]): string {
  const areFew = picture.rows.length <= FEW
  const { definition } = row.figure.claim
  return [
    row.isLast && tradeMessages.shortVoice[row.voice](...names),
    (row.isLast || areFew) && valueOf(row),
    areFew && changeWords(row.figure),
    picture.definitions.length > 1 && definition !== undefined && tradeMessages.letter(picture.definitions.indexOf(definition)),
  ]
    .filter(Boolean)
    .join(' ')
}

/** The room, in pixels, that the longest name beside a last mark needs. */
export function roomForNames(picture: Picture, nameOf: NameOf): number {
  const names = partnerNames(picture.pair, nameOf)
  const last = picture.rows.filter((row) => row.isLast).map((row) => widthOf(labelText(row, picture, names)))
  return Math.max(0, ...last) + 2 * MARK_REACH
}

/** Points along marks and lines that a label should not cover. */
function obstacles({ rows, lines }: Picture, { xOf, yOf }: Scales): Point[] {
  const along = [0.2, 0.4, 0.6, 0.8]
  return [
    ...rows.map((row) => ({ x: xOf(row.x), y: yOf(row.y) })),
    ...lines.flatMap(({ from, to }) =>
      along.map((part) => ({ x: xOf(from.x + part * (to.x - from.x)), y: yOf(from.y + part * (to.y - from.y)) })),
    ),
  ]
}

/** The name and the last value of each voice at its last mark, and every value where there are few. */
export function Names({ picture, nameOf }: LayerProps & { nameOf: NameOf }) {
  const scales = useScales()
  const plot = usePlotArea()
  const width = useChartWidth()
  if (!plot || width === undefined) return null
  const names = partnerNames(picture.pair, nameOf)
  const wanted = picture.rows
    .toSorted((left, right) => Number(right.isLast) - Number(left.isLast))
    .map((row) => ({
      key: row.figure.claim.id,
      text: labelText(row, picture, names),
      x: scales.xOf(row.x),
      y: scales.yOf(row.y),
      reach: row.isFullYear ? MARK_REACH : Math.max(MARK_REACH, scales.xOf(row.to) - scales.xOf(row.x)),
    }))
    .filter(({ text }) => text !== '')
  return (
    <g aria-hidden="true">
      {placeLabels(wanted, obstacles(picture, scales), plot.x, width).map(({ key, text, x, y }) => (
        <text key={key} x={x} y={y} dy="0.35em" className={styles['name']}>
          {text}
        </text>
      ))}
    </g>
  )
}
