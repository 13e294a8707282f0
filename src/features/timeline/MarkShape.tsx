import type { Status } from '@/domain/contract'
import type { MembershipItem, TimelineItem } from '@/domain/timeline'
import type { Placed } from '@/domain/timeline-marks'
import { cx } from '@/ui/cx'
import { isInferred, isOfDocuments } from './item-words'
import styles from './Mark.module.css'

const HEIGHT = 10
/** An inexact date is at least this long, so that its fading ends can be seen. */
const LEAST_FADING = 22

interface MarkShapeProps {
  item: TimelineItem
  placed: Placed
  y: number
}

/**
 * The drawing of one item. Exact: a dot, or a bar as long as the meeting was. Inexact: a bar over the possible days whose
 * ends fade. Inferred: outlined by dashes. Not held (yet): a diamond of dots, crossed if called off. A line below: in the documents.
 */
export function MarkShape({ item, placed, y }: MarkShapeProps) {
  if (item.kind !== 'meeting') {
    return item.kind === 'list' ? (
      <path className={cx(styles['square'], styles['listTick'])} d={`M${placed.x} ${y - 8}v16m-3.5 0h7m-7 -16h7`} />
    ) : (
      <StatusSquare statuses={statusesOf(item)} x={placed.x} y={y} isInferred={isInferred(item)} />
    )
  }

  const width = Math.max(placed.end - placed.start, item.isExact ? HEIGHT : LEAST_FADING)
  const left = width > placed.end - placed.start ? placed.x - width / 2 : placed.start
  const classes = cx(
    styles['shape'],
    isOfDocuments(item) && styles['ofDocuments'],
    isInferred(item) && styles['inferred'],
    item.meeting.state !== 'held' && styles['notHeld'],
  )
  return (
    <g className={classes}>
      {!item.isExact && <FadingBar left={left} width={width} y={y} />}
      {item.isExact && item.meeting.state === 'held' && (
        <rect className={styles['body']} x={left} y={y - HEIGHT / 2} width={width} height={HEIGHT} rx={HEIGHT / 2} />
      )}
      {item.meeting.state !== 'held' && <Diamond x={placed.x} y={y} isOff={item.meeting.state === 'cancelled'} />}
      {isOfDocuments(item) && <path className={styles['underline']} d={`M${placed.x - 5} ${y + 8.5}h10`} />}
    </g>
  )
}

/** The statuses that a day gave, or those that it ended if it gave none. */
function statusesOf(item: MembershipItem): Status[] {
  const given = item.claims.filter((claim) => claim.stage !== 'ended')
  return [...new Set((given.length > 0 ? given : item.claims).map((claim) => claim.status))]
}

/** A square in the colours of its statuses, side by side. */
function StatusSquare({ statuses, x, y, isInferred }: { statuses: Status[]; x: number; y: number; isInferred: boolean }) {
  const size = 12
  const part = size / statuses.length
  return (
    <g className={cx(styles['square'], isInferred && styles['inferredSquare'])}>
      {statuses.map((status, index) => (
        <rect
          key={status}
          x={x - size / 2 + index * part}
          y={y - size / 2}
          width={part}
          height={size}
          style={{ fill: `var(--${status})`, stroke: `var(--${status})` }}
        />
      ))}
    </g>
  )
}

/** A bar that is full in the middle and fades towards both ends. */
function FadingBar({ left, width, y }: { left: number; width: number; y: number }) {
  const fade = Math.min(width / 3, 24)
  return (
    <>
      <rect className={styles['fading']} x={left} y={y - 4} width={fade} height={8} fill="url(#timeline-fade-in)" />
      <rect className={styles['fadingMiddle']} x={left + fade} y={y - 4} width={width - 2 * fade} height={8} />
      <rect
        className={styles['fading']}
        x={left + width - fade}
        y={y - 4}
        width={fade}
        height={8}
        fill="url(#timeline-fade-out)"
      />
      <path className={styles['fadingEdge']} d={`M${left} ${y - 4}h${width}M${left} ${y + 4}h${width}`} />
    </>
  )
}

function Diamond({ x, y, isOff }: { x: number; y: number; isOff: boolean }) {
  return (
    <>
      <path className={styles['body']} d={`M${x} ${y - 6.5}l6.5 6.5l-6.5 6.5l-6.5 -6.5z`} />
      {isOff && <path className={styles['cross']} d={`M${x - 6} ${y - 6}l12 12m0 -12l-12 12`} />}
    </>
  )
}

/** The fades that the bars of inexact dates use; they take the colour of the mark. */
export function Fades() {
  return (
    <defs>
      {(['in', 'out'] as const).map((direction) => (
        <linearGradient key={direction} id={`timeline-fade-${direction}`}>
          <stop offset="0" className={direction === 'in' ? styles['clear'] : styles['full']} />
          <stop offset="1" className={direction === 'in' ? styles['full'] : styles['clear']} />
        </linearGradient>
      ))}
    </defs>
  )
}
