import { useMemo, useState } from 'react'
import { isCountryCode } from '@/domain/status'
import { flowsIn } from '@/domain/trade'
import { formatList } from '@/i18n/format'
import { pairMessages } from '@/i18n/trade-pair'
import { tradeMessages } from '@/i18n/trade'
import { changeView } from '@/state/view-store'
import { NextStep } from '@/features/trade/NextStep'
import { TradeFrame } from '@/features/trade/TradeFrame'
import { pairName, partnerNames } from '@/features/trade/words'
import button from '@/ui/Button.module.css'
import styles from '@/features/trade/Trade.module.css'
import { ChartBox } from './ChartBox'
import { FlowChoice } from './FlowChoice'
import { shortNames } from './Names'
import { PairSelect } from './PairSelect'
import { TimePlot } from './TimePlot'
import { pairSheet } from './pair-sheet'
import { type PairData, measureOf, usePair } from './use-pair'

/** One pair over time: what each side reports, apart. */
export function PairChart() {
  const { data, offered, directory, view } = usePair()
  const [areEventsShown, setEventsShown] = useState(true)
  const { nameOf } = directory
  const { pair, flow, ofPair, picture, events } = data
  const { open } = view
  const sheet = useMemo(() => pairSheet(data, areEventsShown, directory), [data, areEventsShown, directory])
  const names = useMemo(() => shortNames(pair, nameOf), [pair, nameOf])
  const flows = flowsIn(ofPair)

  return (
    <TradeFrame
      sheet={sheet}
      control={
        <PairSelect
          figures={offered}
          pair={pair}
          lead={open !== undefined && isCountryCode(open) ? open : undefined}
          nameOf={nameOf}
          onChange={(next) => changeView({ pair: next })}
        />
      }
      options={
        <>
          {flows.length > 1 && (
            <FlowChoice figures={ofPair} flow={flow} nameOf={nameOf} onChange={(next) => changeView({ flow: measureOf[next] })} />
          )}
          <label className={styles['switch']}>
            <input type="checkbox" checked={areEventsShown} onChange={() => setEventsShown(!areEventsShown)} />
            {pairMessages.eventsSwitch}
          </label>
        </>
      }
      empty={picture.rows.length === 0 ? <Empty data={data} names={partnerNames(pair, nameOf)} nameOf={nameOf} /> : undefined}
    >
      <ChartBox>
        {(width, height) => (
          <TimePlot
            picture={picture}
            name={pairMessages.chartName(sheet.title)}
            names={names}
            {...(areEventsShown ? { events } : {})}
            open={open}
            width={width}
            height={height}
          />
        )}
      </ChartBox>
    </TradeFrame>
  )
}

interface EmptyProps {
  data: PairData
  names: readonly [string, string]
  nameOf: (id: string) => string
}

/** Says why nothing is drawn, and leads to the pair that the documents speak of where they are silent on this one. */
function Empty({ data: { picture, ofPair, outsideRange, documents }, names, nameOf }: EmptyProps) {
  const words = tradeMessages
  const isSilent = documents !== undefined && ofPair.length === 0
  const say = outsideRange > 0 ? words.noneInRange : isSilent ? words.silent : words.noFigures
  const spoken = isSilent ? documents[0]?.pair : undefined
  return (
    <div className={styles['empty']}>
      <p>{picture.figures.length > 0 ? words.noneDrawn : say(formatList(names))}</p>
      {picture.figures.length === 0 && <NextStep isOutside={outsideRange > 0} isDocuments={documents !== undefined} />}
      {spoken !== undefined && (
        <button type="button" className={button['button']} onClick={() => changeView({ pair: spoken })}>
          {words.showPair(pairName(spoken, nameOf))}
        </button>
      )}
    </div>
  )
}
