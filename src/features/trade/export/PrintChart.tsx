import { type RefObject, useRef } from 'react'
import { messages } from '@/i18n/messages'
import { useAtlasWithTrade } from '@/state/use-atlas'
import { usePrintPage } from '@/ui/print-page'
import type { ChartSheet } from '@/features/trade/chart-sheet'
import { chartPicture } from './chart-picture'
import { useChartImprint } from './use-save-chart'

interface PrintChartProps {
  sheet: ChartSheet
  /** Where the chart is drawn; its table is printed as it stands. */
  picture: RefObject<HTMLElement | null>
}

/** The chart's page on paper. */
export function PrintChart({ sheet, picture }: PrintChartProps) {
  const mark = useRef<HTMLSpanElement>(null)
  const { directory } = useAtlasWithTrade()
  const imprint = useChartImprint()
  usePrintPage(mark, () => {
    const box = picture.current
    if (!box?.querySelector('svg[data-picture]')) return undefined
    return {
      // Its sources stand below the picture, each in a line.
      picture: chartPicture(box, { ...sheet, sources: [] }, directory, imprint()),
      heading: messages.shell.tier,
      sources: sheet.sources.map((id) => directory.sources.get(id) ?? { title: id }),
    }
  })
  return <span ref={mark} hidden />
}
