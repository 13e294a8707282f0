import type { SVGProps } from 'react'
import type { Basis, Rounding, Tier } from '@/domain/contract'
import type { Voice } from '@/domain/trade'
import styles from '@/features/trade/Trade.module.css'

/** What a sign may stand for: one of the three voices, or one of up to six things of another kind. */
export type Series = Voice | 'fourth' | 'fifth' | 'sixth'
export const seriesKeys: readonly Series[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

/** The ring around a figure that the documents give. */
export const DOCUMENT_RING = 9

/** The ring of the documents, and the diamond of the reader's own, around the sign of a figure. */
export function TierRings({ accounts, radius = DOCUMENT_RING }: { accounts: readonly { tier: Tier }[]; radius?: number }) {
  const has = (tier: Tier) => accounts.some((claim) => claim.tier === tier)
  return (
    <>
      {has('document') && <circle r={radius} className={styles['ring']} />}
      {has('mine') && <OwnRing radius={radius} />}
    </>
  )
}

/** How far the diamond reaches around a figure of the reader's own. */
export const OWN_RING = DOCUMENT_RING * 1.25

export function OwnRing({ radius = DOCUMENT_RING }: { radius?: number }) {
  const reach = (radius * OWN_RING) / DOCUMENT_RING
  return <path d={`M0,${-reach}L${reach},0L0,${reach}L${-reach},0Z`} className={styles['ownRing']} />
}

const shapes: Record<Series, (radius: number) => string> = {
  first: (r) => `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`,
  second: (r) => `M0,${-1.25 * r}L${1.25 * r},0L0,${1.25 * r}L${-1.25 * r},0Z`,
  third: (r) => `M${-0.9 * r},${-0.9 * r}h${1.8 * r}v${1.8 * r}h${-1.8 * r}Z`,
  fourth: (r) => `M0,${-1.15 * r}L${1.2 * r},${0.9 * r}H${-1.2 * r}Z`,
  fifth: (r) => `M0,${1.15 * r}L${1.2 * r},${-0.9 * r}H${-1.2 * r}Z`,
  sixth: (r) => {
    const [long, wide] = [1.2 * r, 0.42 * r]
    const arm = long - wide
    return `M${-wide},${-long}h${2 * wide}v${arm}h${arm}v${2 * wide}h${-arm}v${arm}h${-2 * wide}v${-arm}h${-arm}v${-2 * wide}h${arm}Z`
  },
}

/** A small sign above or below: the amount is at least, at most, or about so much. */
const hedges: Record<Rounding, (radius: number) => string> = {
  'more-than': (r) => `M0,${-r - 2}v-6m-3,3l3,-3l3,3`,
  'less-than': (r) => `M0,${r + 2}v6m-3,-3l3,3l3,-3`,
  rounded: (r) => `M-5,${-r - 4}q2.5,-4 5,0t5,0`,
}

interface SignProps extends SVGProps<SVGGElement> {
  voice: Series
  basis: Basis
  radius: number
  stated?: Rounding | undefined
}

/** The sign of a figure: its shape says who speaks, its filling how the amount is known, a small sign beside it that it is a bound or round. */
export function Sign({ voice, basis, radius, stated, ...rest }: SignProps) {
  return (
    <g data-voice={voice} {...rest}>
      {stated && <path d={hedges[stated](1.15 * radius)} className={styles['hedge']} />}
      <path d={shapes[voice](radius)} className={styles['sign']} data-basis={basis} />
    </g>
  )
}
