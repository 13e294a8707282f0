/** How a standing looks: solid stated, dashed inferred, hatched carried forward, dotted dormant, never by colour alone. */
import type { PathOptions } from 'leaflet'
import type { Standing } from '@/domain/status'

/** What of a standing its fill shows, as a key: two of one look need no repainting. */
export function lookOf(standing: Standing | undefined): string {
  if (!standing) return 'none'
  return [standing.status, standing.mark, standing.dormant ? 'dormant' : 'active'].join('|')
}

/** Whether a look has a colour of its own, on which names are light. */
export function hasFill(look: string): boolean {
  return look !== 'none' && !isGuest(look)
}

function isGuest(look: string): boolean {
  return look.startsWith('guest|')
}

/** The fill for a look, as a CSS paint. A guest keeps the colour of land, hatched where its being one is carried forward. */
export function paintOf(look: string): string {
  const [status, mark, activity] = look.split('|')
  if (!hasFill(look)) return isGuest(look) && mark === 'carried' ? 'url(#hatch-guest)' : 'var(--land)'
  if (activity === 'dormant') return `url(#dots-${status})`
  return mark === 'carried' ? `url(#hatch-${status})` : `var(--${status})`
}

/** Leaflet's options for a look. An outline of its own is for what is inferred, and for guests. */
export function pathOptionsOf(look: string, isFaded: boolean): PathOptions {
  const [status, mark] = look.split('|')
  const isInferred = mark === 'inferred'
  return {
    fillColor: paintOf(look),
    fillOpacity: isFaded ? 0.25 : isInferred ? 0.6 : 1,
    stroke: isInferred || isGuest(look),
    color: `var(--${status ?? 'ink'})`,
    weight: 2,
    dashArray: isInferred ? '5 4' : isGuest(look) ? '1 5' : '',
  }
}
