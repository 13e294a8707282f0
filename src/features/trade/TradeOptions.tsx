import type { ReactNode, RefObject } from 'react'
import { tradeMessages } from '@/i18n/trade'
import { tradeFilesMessages } from '@/i18n/trade-files'
import { toggleTable } from '@/state/view-store'
import button from '@/ui/Button.module.css'
import { FileFormats } from '@/ui/FileFormats'
import type { ChartSheet } from './chart-sheet'
import { formats, tableFormats } from './export/formats'
import { useSaveChart } from './export/use-save-chart'

interface TradeOptionsProps {
  sheet: ChartSheet
  /** Where the chart is drawn. */
  picture: RefObject<HTMLElement | null>
  isTable: boolean
  canDraw: boolean
  /** What this chart alone offers. */
  children?: ReactNode
}

/** What the room's menu offers: the table, the chart's own choices, its files. A picture is saved as long as one is drawn. */
export function TradeOptions({ sheet, picture, isTable, canDraw, children }: TradeOptionsProps) {
  const { message, save } = useSaveChart(sheet, picture)
  const isDrawn = canDraw && !isTable
  return (
    <>
      <button type="button" className={button['button']} aria-pressed={isTable} onClick={() => toggleTable('trade')}>
        {tradeMessages.table}
      </button>
      {children}
      {sheet.rows.length > 0 && (
        <FileFormats
          formats={isDrawn ? formats : tableFormats}
          words={tradeFilesMessages.formats}
          message={message}
          onSave={save}
        />
      )}
    </>
  )
}
