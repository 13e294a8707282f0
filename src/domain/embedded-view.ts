/** What of the atlas a frame in another page can show: one of three views. */
import type { View } from './view-state'

export const embeddedViews = ['map', 'timeline', 'trade'] as const
export type EmbeddedView = (typeof embeddedViews)[number]

/** The view that a frame shows for a view of the atlas: of the whole, and of the pages, the map. */
export function embeddedViewOf(view: View): EmbeddedView {
  return embeddedViews.find((embedded) => embedded === view) ?? 'map'
}
