import { useRef } from 'react'
import { claimsOfItem } from '@/domain/timeline'
import { messages } from '@/i18n/messages'
import { lastingAddress } from '@/state/lasting-address'
import { publicAddress } from '@/state/public-address'
import { useAtlas, useDay } from '@/state/use-atlas'
import { currentView } from '@/state/view-store'
import { usePrintPage } from '@/ui/print-page'
import type { ShownTimeline } from './shown-timeline'
import { sheetOf } from './timeline-document'
import { useTimelineImprint } from './use-save-timeline'

/** The timeline's page on paper. */
export function PrintTimeline(shown: ShownTimeline) {
  const mark = useRef<HTMLSpanElement>(null)
  const { directory } = useAtlas()
  const imprint = useTimelineImprint(shown)
  const day = useDay()
  usePrintPage(mark, () => {
    const items = shown.items()
    const ids = new Set(items.flatMap(claimsOfItem).flatMap(({ evidence }) => evidence.map(({ source }) => source)))
    const address = publicAddress(lastingAddress(currentView(), day))
    return {
      picture: sheetOf({ ...shown, items, imprint, directory, address }),
      heading: messages.shell.tier,
      sources: [...ids].map((id) => directory.sources.get(id) ?? { title: id }),
    }
  })
  return <span ref={mark} hidden />
}
