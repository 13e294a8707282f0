import { type SVGProps, useId } from 'react'
import type { Basis } from '@/domain/contract'
import type { Figure } from '@/domain/trade'
import styles from './Partners.module.css'

/** How the amount of a bar is known; `hedged`: its source itself calls it a bound or a round number. */
export type BarKind = Basis | 'hedged'

export function barKindOf({ claim }: Figure): BarKind {
  return claim.basis === 'stated' && claim.amount?.stated !== undefined ? 'hedged' : claim.basis
}

interface BarSignProps extends SVGProps<SVGRectElement> {
  kind: BarKind
}

/** A bar, or the sign of one in the legend: its filling says how the amount is known. */
export function BarSign({ kind, ...rest }: BarSignProps) {
  const hatch = useId()
  if (kind !== 'hedged') return <rect {...sizeOfSign} className={styles['bar']} data-basis={kind} {...rest} />
  return (
    <>
      <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={6} height={6} className={styles['ground']} />
        <rect width={3} height={6} className={styles['stripe']} />
      </pattern>
      <rect {...sizeOfSign} className={styles['outline']} fill={`url(#${hatch})`} {...rest} />
    </>
  )
}

/** Within the 16 pixels of the legend. */
const sizeOfSign = { x: -7, y: -5, width: 14, height: 10 }
