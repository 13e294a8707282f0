import type { Organisation } from '@/domain/contract'
import { inOrderOfTime } from '@/domain/claims'
import { type TierChoice, shownClaims } from '@/domain/tiers'
import { institutionsMessages } from '@/i18n/institutions'
import { useAtlasWithTrade } from '@/state/use-atlas'
import { ClaimsSection } from './parts'

/** The trade figures that sources give on an organisation's word, each leading to the figure and its pair; they come with trade. */
export function ReportedFigures({ organisation, tier }: { organisation: Organisation; tier: TierChoice }) {
  const { trade, directory } = useAtlasWithTrade()
  const names = new Set(organisation.reports)
  const figures = inOrderOfTime(shownClaims(trade.trade, tier).filter(({ reporter }) => names.has(reporter.name)))
  return (
    <ClaimsSection title={institutionsMessages.organisation.figures(figures.length)} claims={figures} directory={directory} />
  )
}
