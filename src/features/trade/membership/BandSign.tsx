import type { Status } from '@/domain/contract'
import type { Band } from './membership-picture'

/** What fills a band: the colour of its status, hatched where it is carried forward. */
export function paintOf({ status, isCarried }: Pick<Band, 'status' | 'isCarried'>): string {
  return isCarried ? `url(#band-${status})` : `var(--${status})`
}

/** The hatching of a status that is carried forward, as on the map. */
export function Hatching({ id, colour }: { id: string; colour: string }) {
  return (
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="7" height="7" fill={`color-mix(in srgb, ${colour} 38%, var(--paper))`} />
      <rect width="3" height="7" fill={colour} />
    </pattern>
  )
}

/** The sign of a status, or of what is carried forward whatever the status. */
export function BandSign({ what }: { what: Status | 'carried' }) {
  const square = { x: -7, y: -7, width: 14, height: 14, rx: 3 }
  if (what !== 'carried') return <rect {...square} fill={`var(--${what})`} />
  return (
    <>
      <defs>
        <Hatching id="band-carried" colour="var(--ink-soft)" />
      </defs>
      <rect {...square} fill="url(#band-carried)" />
    </>
  )
}
