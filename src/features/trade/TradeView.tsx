import { type ComponentType, Suspense, lazy } from 'react'
import type { ChartKind } from '@/domain/view-state'
import { tradeMessages } from '@/i18n/trade'
import { useView } from '@/state/use-view-state'
import { LoadingNote } from '@/ui/LoadingNote'
import { Panel } from '@/ui/Panel'
import { PairChart } from './pair/PairChart'

const charts: Record<ChartKind, ComponentType> = {
  pair: PairChart,
  mirror: lazy(async () => ({ default: (await import('./mirror/MirrorChart')).MirrorChart })),
  partners: lazy(async () => ({ default: (await import('./partners/PartnersChart')).PartnersChart })),
  matrix: lazy(async () => ({ default: (await import('./matrix/MatrixChart')).MatrixChart })),
  coverage: lazy(async () => ({ default: (await import('./matrix/CoverageChart')).CoverageChart })),
  total: lazy(async () => ({ default: (await import('./total/TotalChart')).TotalChart })),
  membership: lazy(async () => ({ default: (await import('./membership/MembershipChart')).MembershipChart })),
  meetings: lazy(async () => ({ default: (await import('./meetings/MeetingsChart')).MeetingsChart })),
}

/** The room of trade: the chart that the view asks for. */
export function TradeView() {
  const { chart } = useView('chart')
  const Chart = charts[chart]
  return (
    <Suspense
      fallback={
        <Panel title={tradeMessages.title}>
          <LoadingNote />
        </Panel>
      }
    >
      <Chart />
    </Suspense>
  )
}
