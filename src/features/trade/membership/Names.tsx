/** The names of the bands: within them where they fit, and at the right end of the stack. */
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import type { Status } from '@/domain/contract'
import { tradeMembershipMessages as words } from '@/i18n/trade-membership'
import { lettersIn } from '@/ui/letters'
import { paintOf } from './BandSign'
import { type Band, type MembershipPicture, type Slab, roomWithin, spread } from './membership-picture'
import type { MembershipSheet } from './membership-sheet'
import { countsIn } from './stretch-words'
import styles from './Membership.module.css'

/** About how wide a letter of a label is, and how high a line, in pixels. */
const LETTER = 7.4
const LINE = 14
const BAR = { gap: 4, width: 5 }
/** From this width on, in pixels, there is room for whole words at the right. */
const WIDE = 560

function endWords(status: Status, count: number, width: number): string {
  const [full, short] = words.end(status, count)
  return (width >= WIDE ? full : short) ?? ''
}

/** The room that the words at the right end need, in pixels. */
export function roomForEnds({ rows }: MembershipSheet, width: number): number {
  const last = rows.at(-1)
  const lengths = last ? countsIn(last.stretch).map(([status, count]) => lettersIn(endWords(status, count, width))) : []
  return BAR.gap * 2 + BAR.width + Math.max(0, ...lengths) * LETTER + 4
}

/** Where the stack has its bands, in pixels. */
function useSlabs({ bands, corners }: MembershipPicture): Map<Band, Slab[]> | undefined {
  const [xOf, yOf] = [useXAxisScale(), useYAxisScale()]
  if (!xOf || !yOf) return undefined
  const slabs = new Map(bands.map((band) => [band, [] as Slab[]]))
  for (const [index, corner] of corners.slice(0, -1).entries()) {
    let below = 0
    for (const band of bands) {
      const above = below + (corner[band.key] ?? 0)
      const [left = 0, right = 0, low = 0, high = 0] = [xOf(corner.x), xOf(corners[index + 1]!.x), yOf(below), yOf(above)]
      slabs.get(band)!.push({ left, right, low, high })
      below = above
    }
  }
  return slabs
}

/** The stack itself, in steps: a status holds from its day on. */
export function Bands({ picture }: { picture: MembershipPicture }) {
  const slabs = useSlabs(picture)
  if (!slabs) return null
  return (
    <g aria-hidden="true">
      {[...slabs].map(([band, own]) => (
        <path key={band.key} d={outlineOf(own)} fill={paintOf(band)} stroke="var(--paper)" />
      ))}
    </g>
  )
}

/** Around each run of slabs that have a height: along the top from left to right, and along the foot back. */
function outlineOf(slabs: readonly Slab[]): string {
  const runs: Slab[][] = []
  for (const [index, slab] of slabs.entries()) {
    if (slab.low <= slab.high) continue
    const before = slabs[index - 1]
    if (before && before.low > before.high) runs.at(-1)!.push(slab)
    else runs.push([slab])
  }
  return runs
    .map((run) => {
      const top = run.map(({ left, right, high }) => `${left} ${high} ${right} ${high}`)
      const foot = run.toReversed().map(({ left, right, low }) => `${right} ${low} ${left} ${low}`)
      return `M${[...top, ...foot].join(' ')}z`
    })
    .join('')
}

/** The name of each status in its band, where it is high and long enough. */
export function BandNames({ picture }: { picture: MembershipPicture }) {
  const slabs = useSlabs(picture)
  if (!slabs) return null
  return (
    <g aria-hidden="true">
      {[...slabs].map(([band, own]) => {
        const name = words.band(band.status)
        const place = roomWithin(own, lettersIn(name) * LETTER + 8, LINE)
        return (
          place && (
            <text key={band.key} x={place.x} y={place.y} dy="0.35em" className={styles['bandName']}>
              {name}
            </text>
          )
        )
      })}
    </g>
  )
}

/** How many states each status has at the end of the window: a narrow last column is told by it. */
export function Ends({ picture, width }: { picture: MembershipPicture; width: number }) {
  const slabs = useSlabs(picture)
  const plot = usePlotArea()
  if (!slabs || !plot) return null
  const left = plot.x + plot.width + BAR.gap
  const ends = [...slabs].flatMap(([band, own]) => {
    const slab = own.at(-1)
    const count = picture.corners.at(-1)?.[band.key] ?? 0
    return slab && count > 0 ? [{ band, count, slab }] : []
  })
  // From below; the places are spread from above.
  const middles = ends.map(({ slab }) => (slab.low + slab.high) / 2).toReversed()
  const places = spread(middles, LINE, plot.y, plot.y + plot.height).toReversed()
  return (
    <g aria-hidden="true">
      {ends.map(({ band, count, slab: { low, high } }, index) => (
        <g key={band.key}>
          <rect x={left} y={high} width={BAR.width} height={Math.max(1, low - high - 1)} fill={paintOf(band)} />
          <text x={left + BAR.width + BAR.gap} y={places[index]} dy="0.35em" className={styles['end']}>
            {endWords(band.status, count, width)}
          </text>
        </g>
      ))}
    </g>
  )
}
