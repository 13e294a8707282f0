/** The marks and what lies under them: gaps, lines, and the spans of periods that are no calendar year. In the chart's own scales. */
import { useXAxisScale, useYAxisScale } from 'recharts'
import type { Id } from '@/domain/contract'
import { pairMessages } from '@/i18n/trade-pair'
import { unitWords } from '@/features/trade/words'
import styles from '@/features/trade/Trade.module.css'
import { FigureMark, YEAR_RADIUS } from './FigureMark'
import { type Point, widthOf } from './labels'
import { type Picture, type Row, areFew, yearStart } from './pair-picture'

const HATCH = 7

export interface Scales {
  xOf: (day: number) => number
  yOf: (value: number) => number
}

export function useScales(): Scales {
  const [x, y] = [useXAxisScale(), useYAxisScale()]
  return { xOf: (day) => x?.(day) ?? 0, yOf: (value) => y?.(value) ?? 0 }
}

interface LayerProps {
  picture: Picture
}

/** The unit, the ends of years, gaps, lines between consecutive years, and a bar over every period that is no calendar year. */
export function Underlay({ picture }: LayerProps) {
  const { xOf, yOf } = useScales()
  const base = yOf(0)
  return (
    <g aria-hidden="true">
      <text x={4} y={11} className={styles['unit']}>
        {unitWords(picture)}
      </text>
      {picture.years.map((year) => {
        const x = xOf(yearStart(year))
        return <line key={year} x1={x} x2={x} y1={base} y2={base + 5} className={styles['yearTick']} />
      })}
      {picture.gaps.map((gap) => (
        <Gap key={gap[0]} gap={gap} from={xOf(yearStart(gap[0]))} to={xOf(yearStart(gap[1] + 1))} base={base} />
      ))}
      {areFew(picture) &&
        picture.rows.map(({ figure, series, x, y }) => (
          <line
            key={figure.claim.id}
            x1={xOf(x)}
            x2={xOf(x)}
            y1={base}
            y2={yOf(y)}
            className={styles['stem']}
            data-voice={series}
          />
        ))}
      {picture.lines.map(({ from, to }) => (
        <line
          key={`${from.figure.claim.id} ${to.figure.claim.id}`}
          x1={xOf(from.x)}
          y1={yOf(from.y)}
          x2={xOf(to.x)}
          y2={yOf(to.y)}
          className={styles['line']}
          data-voice={from.series}
          data-basis={from.figure.claim.basis === 'stated' ? to.figure.claim.basis : from.figure.claim.basis}
        />
      ))}
      {picture.rows
        .filter((row) => row.kind !== 'year')
        .map((row) => (
          <path
            key={row.figure.claim.id}
            d={spanPath(row, xOf(row.from), xOf(row.to), yOf(row.y))}
            className={styles['span']}
            data-voice={row.series}
            data-basis={row.figure.claim.basis}
          />
        ))}
    </g>
  )
}

/** The true length of a period; a year of accounts has ends. */
export function spanPath({ kind }: Pick<Row, 'kind'>, from: number, to: number, y: number): string {
  const end = (x: number) => `M${x},${y - 4}v8`
  return `M${from},${y}H${to}${kind === 'fiscal-year' ? end(from) + end(to) : ''}`
}

interface GapProps {
  gap: Picture['gaps'][number]
  /** Pixels. */
  from: number
  to: number
  base: number
}

/** What is said of years without an amount, if so many pixels are room enough. */
export function gapText(gap: GapProps['gap'], width: number): string | undefined {
  const text = pairMessages.gap(gap)
  return widthOf(['', text]) + 12 < width ? text : undefined
}

/** Years without an amount: hatched along the axis, and named where there is room. */
function Gap({ gap, from, to, base }: GapProps) {
  const text = gapText(gap, to - from)
  const strokes = Array.from(
    { length: Math.floor((to - from) / HATCH) },
    (_, index) => `M${from + index * HATCH},${base}l${HATCH},${-HATCH}`,
  )
  return (
    <>
      <path d={strokes.join('')} className={styles['hatch']} />
      {text !== undefined && (
        <text x={(from + to) / 2} y={base - HATCH - 6} textAnchor="middle" className={styles['gap']}>
          {text}
        </text>
      )}
    </>
  )
}

/** A mark can be pressed 12 pixels around, and half as far at least; in between it leaves its neighbour as much as itself. */
function reachesOf(points: readonly Point[]): number[] {
  return points.map(({ x, y }, index) => {
    const distances = points.filter((_, other) => other !== index).map((other) => Math.hypot(other.x - x, other.y - y))
    return Math.max(YEAR_RADIUS, Math.min(12, ...distances.map((distance) => distance / 2)))
  })
}

/** The marks themselves; periods that are no calendar year lie over the years, which are larger. */
export function FigureMarks({ picture, open }: LayerProps & { open: Id | undefined }) {
  const { xOf, yOf } = useScales()
  const rows = picture.rows.toSorted((left, right) => Number(right.kind === 'year') - Number(left.kind === 'year'))
  const points = rows.map((row) => ({ x: xOf(row.x), y: yOf(row.y) }))
  const reaches = reachesOf(points)
  return rows.map((row, index) => (
    <FigureMark
      key={row.figure.claim.id}
      row={row}
      {...points[index]!}
      reach={reaches[index]!}
      isOpen={row.figure.about === open}
      isFirst={index === 0}
    />
  ))
}
