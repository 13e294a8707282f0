import { useMemo } from 'react'
import { isCountryCode, standingsOn } from '@/domain/status'
import { coverageOf, silentPairs } from '@/domain/trade-matrix'
import { Nothing } from '@/features/trade/grid/Nothing'
import { TradeFrame } from '@/features/trade/TradeFrame'
import { useTrade } from '@/features/trade/use-trade'
import { coverageMessages } from '@/i18n/trade-coverage'
import { changeView } from '@/state/view-store'
import { CoverageGrid } from './CoverageGrid'
import { type Covered, coverageSheet } from './coverage-sheet'

const words = coverageMessages

/** Where figures exist at all, pair by pair and year by year. */
export function CoverageChart() {
  const { figures, shown, directory, atlas, view } = useTrade()
  const { core } = atlas
  const { from, to, country, tier } = view
  const covered = useMemo((): Covered => {
    const members = [...standingsOn(core.statuses, core.lastDay, tier)]
      .filter(([entity, { status }]) => status === 'member' && isCountryCode(entity))
      .map(([entity]) => entity)
    return {
      coverage: coverageOf(shown, from, to),
      figures: shown,
      silent: silentPairs(members, figures, country),
      wanted: country,
    }
  }, [core, figures, shown, from, to, country, tier])
  const sheet = useMemo(() => coverageSheet(covered, directory), [covered, directory])
  return (
    <TradeFrame sheet={sheet} empty={shown.length === 0 ? <NothingCovered isDocuments={tier === 'documents'} /> : undefined}>
      <CoverageGrid covered={covered} name={words.picture} directory={directory} />
    </TradeFrame>
  )
}

function NothingCovered({ isDocuments }: { isDocuments: boolean }) {
  return isDocuments ? (
    <Nothing text={words.nothingInDocuments} action={words.includeReference} onAct={() => changeView({ tier: 'all' })} />
  ) : (
    <Nothing
      text={words.nothing}
      action={words.showAll}
      onAct={() => changeView({ from: undefined, to: undefined, country: [] })}
    />
  )
}
