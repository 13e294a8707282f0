import { useRef } from 'react'
import { claimsOfItem } from '@/domain/timeline'
import { messages } from '@/i18n/messages'
import { useAtlas } from '@/state/use-atlas'
import { usePrintPage } from '@/ui/print-page'
import type { ShownTimeline } from './shown-timeline'
import { sheetOf } from './timeline-document'
import { useTimelineImprint } from './use-save-timeline'

/** The timeline's page on paper. */
export function PrintTimeline(shown: ShownTimeline) {
  const mark = useRef<HTMLSpanElement>(null)
  const { directory } = useAtlas()
  const imprint = useTimelineImprint(shown)
  usePrintPage(mark, () => {
    const items = shown.items()
    const ids = new Set(items.flatMap(claimsOfItem).flatMap(({ evidence }) => evidence.map(({ source }) => source)))
    return {
      picture: sheetOf({ ...shown, items, imprint, directory, address: undefined }),
      heading: messages.shell.tier,
      sources: [...ids].map((id) => directory.sources.get(id) ?? { title: id }),
    }
  })
  return <span ref={mark} hidden />
}
