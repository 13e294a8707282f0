/** How a standing looks: solid stated, dashed inferred, hatched carried forward, dotted dormant, never by colour alone. */
import type { PathOptions } from 'leaflet'
import type { Standing } from '@/domain/status'

/** What of a standing its fill shows, as a key: two of one look need no repainting. */
export function lookOf(standing: Standing | undefined): string {
  if (!standing || standing.status === 'guest') return standing ? 'guest' : 'none'
  return [standing.status, standing.mark, standing.dormant ? 'dormant' : 'active'].join('|')
}

/** The fill for a look, as a CSS paint. */
export function paintOf(look: string): string {
  if (look === 'none' || look === 'guest') return 'var(--land)'
  const [status, mark, activity] = look.split('|')
  if (activity === 'dormant') return `url(#dots-${status})`
  return mark === 'carried' ? `url(#hatch-${status})` : `var(--${status})`
}

/** Leaflet's options for a look. The outline is for what is inferred, for guests, and for what is selected. */
export function pathOptionsOf(look: string, isSelected: boolean, isFaded: boolean): PathOptions {
  const [status, mark] = look.split('|')
  const isInferred = mark === 'inferred'
  const hasOutline = isSelected || isInferred || look === 'guest'
  return {
    fillColor: paintOf(look),
    fillOpacity: isFaded ? 0.25 : isInferred ? 0.6 : 1,
    stroke: hasOutline,
    color: isSelected ? 'var(--ink)' : `var(--${status ?? 'ink'})`,
    weight: isSelected ? 2.5 : 2,
    dashArray: isInferred && !isSelected ? '5 4' : look === 'guest' && !isSelected ? '1 5' : '',
  }
}
