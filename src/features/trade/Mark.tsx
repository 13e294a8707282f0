import type { KeyboardEvent, SVGProps } from 'react'
import type { Voice } from '@/domain/trade'
import type { Row } from './pair-picture'
import { figureName } from './words'
import styles from './Trade.module.css'

/** The ring around a figure that the documents give. */
export const DOCUMENT_RING = 8.5

const shapes: Record<Voice, (radius: number) => string> = {
  first: (r) => `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`,
  second: (r) => `M0,${-1.25 * r}L${1.25 * r},0L0,${1.25 * r}L${-1.25 * r},0Z`,
  third: (r) => `M${-0.9 * r},${-0.9 * r}h${1.8 * r}v${1.8 * r}h${-1.8 * r}Z`,
}

interface SignProps extends Omit<SVGProps<SVGPathElement>, 'd'> {
  voice: Voice
  basis: Row['figure']['claim']['basis']
  radius: number
}

/** The sign of a figure: its shape says who speaks, its filling how the amount is known. */
export function Sign({ voice, basis, radius, ...rest }: SignProps) {
  return <path d={shapes[voice](radius)} className={styles['sign']} data-voice={voice} data-basis={basis} {...rest} />
}

interface MarkProps {
  row: Row
  x: number
  y: number
  onOpen: (row: Row) => void
  onPoint: (row: Row | undefined) => void
}

/** A figure on the chart: a button that opens its details; a part of a year is smaller than a year. */
export function Mark({ row, x, y, onOpen, onPoint }: MarkProps) {
  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onOpen(row)
  }

  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={figureName(row.figure)}
      data-about={row.figure.about}
      className={styles['mark']}
      transform={`translate(${x},${y})`}
      onClick={() => onOpen(row)}
      onKeyDown={handleKeyDown}
      onPointerEnter={() => onPoint(row)}
      onPointerLeave={() => onPoint(undefined)}
      onFocus={() => onPoint(row)}
      onBlur={() => onPoint(undefined)}
    >
      <circle r={12} className={styles['reach']} />
      {row.isInDocuments && <circle r={DOCUMENT_RING} className={styles['ring']} />}
      <Sign voice={row.voice} basis={row.figure.claim.basis} radius={row.isFullYear ? 5.5 : 3.75} />
    </g>
  )
}
