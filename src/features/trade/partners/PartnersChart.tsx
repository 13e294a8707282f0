import { useMemo } from 'react'
import { isCountryCode, standingsOn } from '@/domain/status'
import { overlaps } from '@/domain/time'
import { rankingToShow, rankingsIn } from '@/domain/trade-ranking'
import { TradeFrame } from '@/features/trade/TradeFrame'
import { ChartBox } from '@/features/trade/pair/ChartBox'
import { useTrade } from '@/features/trade/use-trade'
import { useView } from '@/state/use-view-state'
import { NoRanking } from './NoRanking'
import { PartnersPlot } from './PartnersPlot'
import { RankingSelect } from './RankingSelect'
import { partnersSheet } from './partners-sheet'

/** A country's partners in a period, as one reporter gives them. */
export function PartnersChart() {
  const { figures, directory, atlas, view } = useTrade()
  const { nameOf } = directory
  const { tier, from = '', to = '9999', when, country: filter } = view
  const { open, of } = useView('open', 'of')
  // Of all countries: with a filter for some, a ranking would lack the others.
  const rankings = useMemo(
    () => rankingsIn(figures.filter(({ claim }) => overlaps(claim.period, from, to, when))),
    [figures, from, to, when],
  )
  const ranking = rankingToShow(rankings, of, open, filter)
  const sheet = useMemo(() => {
    const day = ranking?.period.latest
    const standings = day === undefined ? [] : [...standingsOn(atlas.core.statuses, day, tier)]
    const members = standings
      .filter(([entity, { status }]) => status === 'member' && isCountryCode(entity))
      .map(([entity]) => entity)
    const asked = [...(open !== undefined && isCountryCode(open) ? [open] : []), ...filter].filter(
      (country) => !rankings.some((other) => other.country === country),
    )
    return partnersSheet(ranking, members, [...new Set(asked)], nameOf)
  }, [ranking, rankings, atlas, tier, open, filter, nameOf])
  return (
    <TradeFrame
      sheet={sheet}
      control={ranking && <RankingSelect rankings={rankings} chosen={ranking} nameOf={nameOf} />}
      empty={ranking ? undefined : <NoRanking tier={tier} />}
    >
      {ranking && (
        <ChartBox>
          {(width, height) => (
            <PartnersPlot ranking={ranking} title={sheet.title} nameOf={nameOf} width={width} height={height} />
          )}
        </ChartBox>
      )}
    </TradeFrame>
  )
}
