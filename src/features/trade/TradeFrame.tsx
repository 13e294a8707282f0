import { type ReactNode, lazy, useRef } from 'react'
import { flushSync } from 'react-dom'
import { evidenceMessages } from '@/i18n/evidence'
import { punctuation } from '@/i18n/format'
import { tradeMessages } from '@/i18n/trade'
import { useView } from '@/state/use-view-state'
import { toggleTable } from '@/state/view-store'
import { Later } from '@/ui/Later'
import { OptionsMenu } from '@/ui/OptionsMenu'
import { Panel } from '@/ui/Panel'
import type { ChartSheet } from './chart-sheet'
import { KindSelect } from './KindSelect'
import { Legend } from './Legend'
import { SheetTable } from './table/SheetTable'
import styles from './Trade.module.css'

const PrintChart = lazy(async () => ({ default: (await import('./export/PrintChart')).PrintChart }))
const TradeOptions = lazy(async () => ({ default: (await import('./TradeOptions')).TradeOptions }))

interface TradeFrameProps {
  sheet: ChartSheet
  /** Chooses what the chart is of: a pair, a year. */
  control?: ReactNode
  /** What the chart's menu offers beside table and files. */
  options?: ReactNode
  /** Said instead of the drawing where nothing can be drawn. */
  empty?: ReactNode
  /** The drawing: one `svg` with `data-picture`, or nothing yet. */
  children: ReactNode
}

/** A chart in its panel: what it is, its sentence, the drawing or its table, the signs, and what is left out. */
export function TradeFrame({ sheet, control, options, empty, children }: TradeFrameProps) {
  const { view, table } = useView('view', 'table')
  const isTable = table.includes('trade')
  const body = useRef<HTMLDivElement>(null)

  /** The figures that the sentence is made of, each with its way to the evidence. */
  function handleRows() {
    flushSync(() => toggleTable('trade'))
    // The button goes; who pressed it by keyboard goes on from the table.
    body.current?.querySelector<HTMLElement>('[role="region"]')?.focus()
  }

  return (
    <Panel
      title={tradeMessages.title}
      className={styles['panel']}
      detail={<span className={styles['detail']}>{tradeMessages.detail(sheet.title, sheet.unit)}</span>}
      controls={
        <>
          <KindSelect kind={sheet.kind} />
          {control}
          <OptionsMenu label={tradeMessages.more} side={view === 'atlas' ? 'above' : 'below'}>
            <TradeOptions sheet={sheet} picture={body} isTable={isTable} canDraw={empty === undefined}>
              {options}
            </TradeOptions>
          </OptionsMenu>
        </>
      }
    >
      <div ref={body} className={styles['body']} data-beside={view === 'atlas' || undefined}>
        {/* Beside map and timeline there is room for the drawing alone; the sentence is still heard. */}
        {sheet.sentence !== '' && (
          <p className={view === 'atlas' ? 'visuallyHidden' : styles['sentence']}>
            {sheet.sentence}
            {view !== 'atlas' && !isTable && sheet.rows.length > 0 && (
              <>
                {' '}
                <button type="button" className={styles['rowByRow']} onClick={handleRows}>
                  {evidenceMessages.rowByRow}
                </button>
              </>
            )}
          </p>
        )}
        {isTable && sheet.rows.length > 0 ? <SheetTable sheet={sheet} /> : (empty ?? children)}
        {!isTable && empty === undefined && <Legend entries={sheet.legend} />}
        <Later>
          <PrintChart sheet={sheet} picture={body} />
        </Later>
        {sheet.notes.length > 0 && <p className={styles['notes']}>{sheet.notes.join(punctuation.afterSentence)}</p>}
      </div>
    </Panel>
  )
}
