/** How a standing looks: solid stated, dashed inferred, hatched carried forward, dotted dormant, never by colour alone. */
import type { PathOptions } from 'leaflet'
import type { Standing } from '@/domain/status'

/** What of a standing its fill shows, as a key: two of one look need no repainting. */
export function lookOf(standing: Standing | undefined): string {
  if (!standing || standing.status === 'guest') return standing ? 'guest' : 'none'
  return [standing.status, standing.mark, standing.dormant ? 'dormant' : 'active'].join('|')
}

/** Whether a look has a colour of its own, on which names are light. */
export function hasFill(look: string): boolean {
  return look !== 'none' && look !== 'guest'
}

/** The fill for a look, as a CSS paint. */
export function paintOf(look: string): string {
  if (!hasFill(look)) return 'var(--land)'
  const [status, mark, activity] = look.split('|')
  if (activity === 'dormant') return `url(#dots-${status})`
  return mark === 'carried' ? `url(#hatch-${status})` : `var(--${status})`
}

/** Leaflet's options for a look. An outline of its own is for what is inferred, and for guests. */
export function pathOptionsOf(look: string, isFaded: boolean): PathOptions {
  const [status, mark] = look.split('|')
  const isInferred = mark === 'inferred'
  const isGuest = look === 'guest'
  return {
    fillColor: paintOf(look),
    fillOpacity: isFaded ? 0.25 : isInferred ? 0.6 : 1,
    stroke: isInferred || isGuest,
    color: `var(--${status ?? 'ink'})`,
    weight: 2,
    dashArray: isInferred ? '5 4' : isGuest ? '1 5' : '',
  }
}
