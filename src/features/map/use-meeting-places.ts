import { useEffect, useMemo, useState } from 'react'
import { useAtlas } from '@/state/use-atlas'
import { useCalmView } from '@/state/use-view-state'
import type { MeetingPlace } from './surface/places'

type Find = (typeof import('./meeting-places'))['meetingPlaces']

/**
 * The places of the meetings that the view's window and filters leave. The day of the map moves nothing here. What finds them comes after the first
 * picture, with the timeline; until then they are not known. If it fails the map stands without; the timeline, which needs the same part, tells it.
 */
export function useMeetingPlaces(): readonly MeetingPlace[] | undefined {
  const { core, directory } = useAtlas()
  const view = useCalmView()
  const [find, setFind] = useState<Find>()

  useEffect(() => {
    let isHere = true
    async function load() {
      try {
        const { meetingPlaces } = await import('./meeting-places')
        if (isHere) setFind(() => meetingPlaces)
      } catch {
        // The timeline tells it.
      }
    }
    void load()
    return () => {
      isHere = false
    }
  }, [])

  return useMemo(() => find?.(core, directory, view), [find, core, directory, view])
}
