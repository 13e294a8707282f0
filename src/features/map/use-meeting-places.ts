import { use, useDeferredValue, useMemo } from 'react'
import { useAtlas } from '@/state/use-atlas'
import { useCalmView } from '@/state/use-view-state'
import type { MeetingPlace } from './surface/places'

let loading: Promise<typeof import('./meeting-places')> | undefined

/**
 * The places of the meetings that the view's window and filters leave. The day of the map moves nothing here. What finds them comes after the first
 * picture, with the timeline; until then they are not known.
 */
export function useMeetingPlaces(): readonly MeetingPlace[] | undefined {
  const { core, directory } = useAtlas()
  const view = useCalmView()
  // The deferred rendering waits for the part, while the map of the first one stands.
  const coming = useDeferredValue<typeof loading>((loading ??= import('./meeting-places')), undefined)
  const part = coming && use(coming)
  return useMemo(() => part?.meetingPlaces(core, directory, view), [part, core, directory, view])
}
