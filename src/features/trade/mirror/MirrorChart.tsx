import { useMemo } from 'react'
import { inOrder, mirrorOrders, mirrorsIn } from '@/domain/trade-mirror'
import { TradeFrame } from '@/features/trade/TradeFrame'
import { ChartBox } from '@/features/trade/pair/ChartBox'
import { useTrade } from '@/features/trade/use-trade'
import { pairName } from '@/features/trade/words'
import { byName } from '@/i18n/format'
import { useView } from '@/state/use-view-state'
import { changeView } from '@/state/view-store'
import { MirrorPlot } from './MirrorPlot'
import { NoMirrors } from './NoMirrors'
import { OrderChoice } from './OrderChoice'
import { mirrorRow } from './mirror-rows'
import { mirrorSheet } from './mirror-sheet'

/** Both sides' figures for the same pair and period, with the gap between them. */
export function MirrorChart() {
  const { shown, directory, atlas, view } = useTrade()
  const { of } = useView('of')
  const { nameOf } = directory
  const order = mirrorOrders.find((candidate) => candidate === of) ?? 'dollars'
  const rows = useMemo(
    () =>
      inOrder(mirrorsIn(shown), order, (left, right) => byName(pairName(left, nameOf), pairName(right, nameOf))).map((mirror) =>
        mirrorRow(mirror, atlas.trade?.discrepancies ?? [], nameOf),
      ),
    [shown, order, atlas, nameOf],
  )
  const sheet = useMemo(() => mirrorSheet(rows, shown.length), [rows, shown])
  const hasNotes = view.view === 'trade'
  return (
    <TradeFrame
      sheet={sheet}
      options={<OrderChoice order={order} onChange={(chosen) => changeView({ of: chosen === 'dollars' ? undefined : chosen })} />}
      empty={rows.length === 0 ? <NoMirrors view={view} nameOf={nameOf} /> : undefined}
    >
      <ChartBox>
        {(width, height) => <MirrorPlot rows={rows} nameOf={nameOf} hasNotes={hasNotes} width={width} height={height} />}
      </ChartBox>
    </TradeFrame>
  )
}
