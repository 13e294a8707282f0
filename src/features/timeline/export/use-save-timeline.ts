import { fileNameOf } from '@/domain/export/imprint'
import type { TimelineImprint } from '@/domain/export/timeline-record'
import type { TierChoice } from '@/domain/tiers'
import type { TimelineItem } from '@/domain/timeline'
import { defaultView } from '@/domain/view-state'
import { lastingAddress } from '@/state/lasting-address'
import { publicAddress } from '@/state/public-address'
import { useComparedDay, useDay, useOwnPart } from '@/state/use-atlas'
import { useSaveFile } from '@/state/use-save-file'
import { currentView, withChanges } from '@/state/view-store'
import { openingPatch } from '@/features/timeline/item-words'
import type { Format } from './formats'
import type { ShownTimeline } from './shown-timeline'

/** The address that opens the item on the tier, whatever the filters: it is as lasting as the item. */
export function itemAddress(item: TimelineItem, tier: TierChoice): string {
  return lastingAddress(withChanges(defaultView, { tier, ...openingPatch(item) }))
}

/** On whose word the timeline stands. */
export function useTimelineImprint({ view: { tier, known }, days, dataVersion }: ShownTimeline): TimelineImprint {
  const [day, compared = ''] = [useDay(), useComparedDay()]
  const mine = useOwnPart() !== undefined
  // Of two days that are compared the later is the reader's.
  return { ...days, tier, known, mine, knownBy: known === 'then' ? (compared > day ? compared : day) : undefined, dataVersion }
}

/** Saves the timeline in a format; `message` says how that goes. What makes the files is loaded with the first of them. */
export function useSaveTimeline(shown: ShownTimeline) {
  const { message, save } = useSaveFile()
  const { items, view, days, picture } = shown
  const { tier, known } = view
  const imprint = useTimelineImprint(shown)
  const day = useDay()

  function handleSave(format: Format) {
    save(async (directory) => {
      const { fileContent } = await import('./timeline-files')
      const address = publicAddress(lastingAddress(currentView(), day))
      const addressOfItem = (item: TimelineItem) => publicAddress(itemAddress(item, tier))
      const content = await fileContent(
        { items: items(), view, imprint, directory, address, addressOfItem, savedAt: new Date(), picture },
        format,
      )
      return {
        name: fileNameOf('timeline', { date: days.to, compared: days.from, tier, known, mine: imprint.mine }, format),
        content,
      }
    })
  }

  return { message, save: handleSave }
}
