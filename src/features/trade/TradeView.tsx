import { useCallback, useMemo, useState } from 'react'
import type { Id } from '@/domain/contract'
import { isCountryCode } from '@/domain/status'
import { overlaps } from '@/domain/time'
import { type Figure, type Flow, figuresIn, flowsIn, pairToShow } from '@/domain/trade'
import { tradeMessages } from '@/i18n/trade'
import { useAtlasWithTrade } from '@/state/use-atlas'
import { useCalmView, useView } from '@/state/use-view-state'
import { changeView, toggleTable } from '@/state/view-store'
import { Menu } from '@/ui/Menu'
import { Panel } from '@/ui/Panel'
import button from '@/ui/Button.module.css'
import { FlowChoice } from './FlowChoice'
import { PairBody } from './PairBody'
import { PairSelect } from './PairSelect'
import { pictureOf } from './pair-picture'
import { pairName, unitWords } from './words'
import styles from './Trade.module.css'

const words = tradeMessages

/** The room of trade: one pair over time, as a chart or as its table. */
export function TradeView() {
  const { trade, directory } = useAtlasWithTrade()
  const { nameOf } = directory
  const { pair: chosenPair, open, tier, from = '', to = '9999', when } = useCalmView()
  const isTable = useView('table').table.includes('trade')
  const [chosenFlow, setChosenFlow] = useState<Flow>()

  const known = useMemo(() => figuresIn(trade.trade, 'all'), [trade])
  const figures = useMemo(() => figuresIn(trade.trade, tier), [trade, tier])
  const pair = pairToShow(known, chosenPair, open)
  const { ofPair, flows, flow, picture } = useMemo(() => {
    const ofPair = figures.filter((figure) => figure.pair === pair)
    const flows = flowsIn(ofPair)
    const flow = flows.find((candidate) => candidate === chosenFlow) ?? flows[0] ?? 'turnover'
    const inRange = ofPair.filter((figure) => overlaps(figure.claim.period, from, to, when))
    return { ofPair, flows, flow, picture: pictureOf(pair, flow, inRange) }
  }, [figures, pair, chosenFlow, from, to, when])
  const handleOpen = useCallback((about: Id) => changeView({ open: about }), [])

  const ofFlow = ofPair.filter((figure) => figure.flow === flow).length
  return (
    <Panel
      title={words.title}
      className={styles['panel']}
      detail={<span className={styles['detail']}>{words.detail(pairName(pair, nameOf), unitWords(picture))}</span>}
      controls={
        <>
          <PairSelect
            figures={figures}
            pair={pair}
            lead={open !== undefined && isCountryCode(open) ? open : undefined}
            nameOf={nameOf}
            onChange={(next) => changeView({ pair: next })}
          />
          <button type="button" className={button['button']} aria-pressed={isTable} onClick={() => toggleTable('trade')}>
            {words.table}
          </button>
          {flows.length > 1 && (
            <Menu label={words.more} icon={words.moreIcon}>
              <FlowChoice figures={ofPair} flow={flow} nameOf={nameOf} onChange={setChosenFlow} />
            </Menu>
          )}
        </>
      }
    >
      <PairBody
        picture={picture}
        directory={directory}
        isTable={isTable}
        otherFlows={ofPair.length - ofFlow}
        outsideRange={ofFlow - picture.figures.length}
        documents={tier === 'documents' ? figures.filter(isStated) : undefined}
        onOpen={handleOpen}
        onPair={(next) => changeView({ pair: next })}
      />
    </Panel>
  )
}

function isStated({ claim }: Figure): boolean {
  return claim.basis === 'stated'
}
