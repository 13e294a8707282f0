import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { dayNumber } from '@/domain/time'
import { tradeMembershipMessages as words } from '@/i18n/trade-membership'
import { openRow } from '@/features/trade/open'
import { lettersIn } from '@/ui/letters'
import { spread } from './membership-picture'
import type { StretchRow } from './membership-sheet'
import styles from './Membership.module.css'

/** The row of handles above the stack, in pixels. */
const RAIL = 24
export const TOP = RAIL + 2
const LETTER = 6.2

interface StepsProps {
  rows: readonly StretchRow[]
  /** Day numbers. */
  domain: [from: number, to: number]
}

/** The days of change: a handle for each above the stack, led to where its column begins; column and handle are one mark. */
export function Steps({ rows, domain }: StepsProps) {
  const plot = usePlotArea()
  const [xOf, yOf] = [useXAxisScale(), useYAxisScale()]
  if (!plot || !xOf || !yOf) return null
  const { y: top, height } = plot
  const starts = rows.map(({ day }) => xOf(Math.max(domain[0], dayNumber(day))) ?? 0)
  const handles = spread(starts, RAIL, plot.x, plot.x + plot.width)
  const reach = Math.min(RAIL, ...handles.slice(1).map((handle, index) => handle - handles[index]!))
  return (
    <g>
      {rows.map((row, index) => {
        const [start, handle] = [starts[index]!, handles[index]!]
        const end = starts[index + 1] ?? plot.x + plot.width
        return (
          <g
            key={row.key}
            data-mark
            role="button"
            tabIndex={-1}
            aria-label={row.name}
            data-tip={row.tip}
            data-about={row.about}
            className={styles['step']}
            onClick={({ detail }) => openRow(row, detail === 0)}
          >
            <rect x={start} y={top} width={Math.max(0, end - start)} height={height} className={styles['column']} />
            <rect x={handle - reach / 2} y={top - RAIL} width={reach} height={RAIL} className={styles['reach']} />
            <path
              d={`M${handle},${top - RAIL / 2}V${top - 6}L${start},${top}V${yOf(row.stretch.standings.size) ?? top}`}
              className={styles['leader']}
            />
            <circle cx={handle} cy={top - RAIL / 2} r={4} className={styles['handle']} data-basis={row.basis} />
          </g>
        )
      })}
      <Merger rows={rows} starts={starts} />
    </g>
  )
}

interface MergerProps {
  rows: readonly StretchRow[]
  /** Where each column begins, in pixels. */
  starts: readonly number[]
}

/** What a merger of categories did, written beside its column, over those that are lower. */
function Merger({ rows, starts }: MergerProps) {
  const plot = usePlotArea()
  const yOf = useYAxisScale()
  const at = rows.findLastIndex(({ merger }) => merger !== undefined)
  const { day, merger } = rows[at] ?? {}
  if (!plot || day === undefined || !merger) return null
  const line = plot.y + 8
  // The words end where a column first reaches up to them; from there a line leads on.
  const high = rows.findIndex(({ stretch }) => (yOf?.(stretch.standings.size) ?? 0) < line + 8)
  const end = (starts[high === -1 ? at : Math.min(high, at)] ?? plot.x) - 6
  const label = words.merger(day, merger.from, merger.to).find((text) => lettersIn(text) * LETTER < end - plot.x)
  if (label === undefined) return null
  return (
    <g aria-hidden="true" className={styles['merger']}>
      <path d={`M${end + 3},${line}H${starts[at]}`} className={styles['leader']} />
      <text x={end} y={line} dy="0.35em">
        {label}
      </text>
    </g>
  )
}
