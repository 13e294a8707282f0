import type { FocusEvent, KeyboardEvent, PointerEvent, Ref } from 'react'
import type { Placed } from '@/domain/timeline-marks'
import { formatNumber } from '@/i18n/format'
import { cx } from '@/ui/cx'
import { MarkShape } from './MarkShape'
import styles from './Mark.module.css'

interface MarkProps {
  placed: Placed
  /** The middle of the lane's line, in pixels. */
  y: number
  name: string
  /** The ids of what the mark tells of, for the map to point out; a gathering's are too many. */
  about: string | undefined
  /** What stands beside the mark, if there is room for anything. */
  label: string | undefined
  isTabStop: boolean
  isSelected: boolean
  isDimmed: boolean
  ref: Ref<SVGGElement>
  onOpen: () => void
  onKeyDown: (event: KeyboardEvent) => void
  onShow: (event: FocusEvent<SVGGElement> | PointerEvent<SVGGElement>) => void
  onHide: (event: FocusEvent<SVGGElement> | PointerEvent<SVGGElement>) => void
}

/** The least size of what can be pressed, in pixels. */
const TARGET = 24
const BIN = { height: 16, perDigit: 7 }

/** One mark of a lane, a button: an item, or the number of items gathered there. */
export function Mark(props: MarkProps) {
  const { placed, y, name, about, label, isTabStop, isSelected, isDimmed, ref, onOpen, onKeyDown, onShow, onHide } = props
  const [first] = placed.items
  const left = Math.min(placed.start, placed.x - TARGET / 2)
  const right = Math.max(placed.end, placed.x + TARGET / 2)
  const isGathering = placed.items.length > 1

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== ' ') return onKeyDown(event)
    event.preventDefault()
    onOpen()
  }

  return (
    <g
      ref={ref}
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={name}
      data-about={about}
      aria-current={isSelected ? 'true' : undefined}
      className={cx(styles['mark'], isDimmed && styles['dimmed'])}
      onClick={onOpen}
      onKeyDown={handleKeyDown}
      onFocus={onShow}
      onPointerEnter={onShow}
      onBlur={onHide}
      onPointerLeave={onHide}
    >
      <rect
        className={styles['target']}
        x={isGathering ? placed.x - TARGET / 2 : left}
        y={y - TARGET / 2}
        width={isGathering ? TARGET : right - left}
        height={TARGET}
      />
      {isGathering ? <Gathering placed={placed} y={y} /> : first && <MarkShape item={first} placed={placed} y={y} />}
      {isSelected && <SelectionRing placed={placed} y={y} isGathering={isGathering} />}
      {label !== undefined && (
        <text className={styles['label']} x={labelStart(placed)} y={y} dy="0.34em">
          {label}
        </text>
      )}
    </g>
  )
}

/** Where the text beside a mark begins. */
export function labelStart(placed: Placed): number {
  return Math.max(placed.end, placed.x + 6) + 5
}

function binWidth(count: number): number {
  return Math.max(BIN.height, formatNumber(count).length * BIN.perDigit + 6)
}

function Gathering({ placed, y }: { placed: Placed; y: number }) {
  const count = placed.items.length
  const width = binWidth(count)
  const isMembership = placed.items[0]?.kind !== 'meeting'
  return (
    <>
      <rect
        className={cx(styles['bin'], isMembership && styles['membershipBin'])}
        x={placed.x - width / 2}
        y={y - BIN.height / 2}
        width={width}
        height={BIN.height}
        rx={isMembership ? 3 : BIN.height / 2}
      />
      <text className={styles['count']} x={placed.x} y={y} dy="0.35em">
        {formatNumber(count)}
      </text>
    </>
  )
}

function SelectionRing({ placed, y, isGathering }: { placed: Placed; y: number; isGathering: boolean }) {
  const half = isGathering ? binWidth(placed.items.length) / 2 : 6
  const left = isGathering ? placed.x - half : Math.min(placed.start, placed.x - half)
  const right = isGathering ? placed.x + half : Math.max(placed.end, placed.x + half)
  return <rect className={styles['ring']} x={left - 3.5} y={y - 11} width={right - left + 7} height={22} rx={11} />
}
