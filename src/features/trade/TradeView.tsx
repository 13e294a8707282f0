import type { ComponentType } from 'react'
import type { ChartKind } from '@/domain/view-state'
import { useView } from '@/state/use-view-state'
import { CoverageChart } from './matrix/CoverageChart'
import { MatrixChart } from './matrix/MatrixChart'
import { MeetingsChart } from './meetings/MeetingsChart'
import { MembershipChart } from './membership/MembershipChart'
import { MirrorChart } from './mirror/MirrorChart'
import { PairChart } from './pair/PairChart'
import { PartnersChart } from './partners/PartnersChart'
import { TotalChart } from './total/TotalChart'

/** Together, for they share the library that draws them: apart they would be a fifth larger. */
const charts: Record<ChartKind, ComponentType> = {
  pair: PairChart,
  mirror: MirrorChart,
  partners: PartnersChart,
  matrix: MatrixChart,
  coverage: CoverageChart,
  total: TotalChart,
  membership: MembershipChart,
  meetings: MeetingsChart,
}

/** The room of trade: the chart that the view asks for. */
export function TradeView() {
  const Chart = charts[useView('chart').chart]
  return <Chart />
}
