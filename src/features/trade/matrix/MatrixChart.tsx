import { useMemo } from 'react'
import { bestFilledYear, matrixOf, yearsWithFigures } from '@/domain/trade-matrix'
import type { ChartSheet } from '@/features/trade/chart-sheet'
import { Nothing } from '@/features/trade/grid/Nothing'
import { TradeFrame } from '@/features/trade/TradeFrame'
import { useTrade } from '@/features/trade/use-trade'
import { tradeMessages } from '@/i18n/trade'
import { matrixMessages } from '@/i18n/trade-matrix'
import { changeView } from '@/state/view-store'
import { MatrixGrid } from './MatrixGrid'
import { MeasureChoice } from './MeasureChoice'
import { matrixSheet } from './matrix-sheet'
import { YearSelect } from './YearSelect'

const words = matrixMessages

/** What is said where no year has an amount. */
const emptySheet = (): ChartSheet => ({
  kind: 'matrix',
  title: words.noYear,
  unit: tradeMessages.billion,
  sentence: '',
  columns: [],
  rows: [],
  legend: [],
  notes: [],
  sources: [],
})

/** The pairs of a year: what each country reports of its trade with each other. */
export function MatrixChart() {
  const { figures, shown, directory, view } = useTrade()
  const { of, flow, tier, country } = view
  const years = useMemo(() => yearsWithFigures(shown, flow), [shown, flow])
  const year = of !== undefined && years.has(of) ? of : bestFilledYear(shown, flow)
  const matrix = useMemo(
    () => (year === undefined ? undefined : matrixOf(figures, flow, year, country)),
    [figures, flow, year, country],
  )
  const sheet = useMemo(() => (matrix ? matrixSheet(matrix, country, directory) : emptySheet()), [matrix, country, directory])
  return (
    <TradeFrame
      sheet={sheet}
      control={year !== undefined && <YearSelect years={years} year={year} />}
      options={<MeasureChoice measure={flow} />}
      empty={matrix ? undefined : <NothingYearly isDocuments={tier === 'documents'} />}
    >
      {matrix && <MatrixGrid matrix={matrix} name={words.picture(sheet.title, sheet.unit)} directory={directory} />}
    </TradeFrame>
  )
}

function NothingYearly({ isDocuments }: { isDocuments: boolean }) {
  if (isDocuments)
    return <Nothing text={words.silent} action={words.includeReference} onAct={() => changeView({ tier: 'all' })} />
  return (
    <Nothing
      text={words.nothing}
      action={words.showAll}
      onAct={() => changeView({ from: undefined, to: undefined, country: [], flow: 'turnover' })}
    />
  )
}
