import { useMemo } from 'react'
import { pairOf } from '@/domain/pair'
import { flowsIn } from '@/domain/trade'
import { pairMessages } from '@/i18n/trade-pair'
import { totalMessages } from '@/i18n/trade-total'
import { tradeMessages } from '@/i18n/trade'
import { changeView } from '@/state/view-store'
import { NextStep } from '@/features/trade/NextStep'
import { TradeFrame } from '@/features/trade/TradeFrame'
import { ChartBox } from '@/features/trade/pair/ChartBox'
import { FlowChoice } from '@/features/trade/pair/FlowChoice'
import { shortNames } from '@/features/trade/pair/Names'
import { TimePlot } from '@/features/trade/pair/TimePlot'
import { measureOf } from '@/features/trade/pair/use-pair'
import button from '@/ui/Button.module.css'
import { cx } from '@/ui/cx'
import styles from '@/features/trade/Trade.module.css'
import { totalSheet } from './total-sheet'
import { type TotalData, useTotal } from './use-total'

/** A country with the whole organisation over the years: a sign for each way of counting who belongs, and never two of them on one line. */
export function TotalChart() {
  const { data, countries, figures, directory, open, tier } = useTotal()
  const { nameOf } = directory
  const { country, flow, ofCountry, picture } = data
  const sheet = useMemo(() => totalSheet(data, directory), [data, directory])
  const names = useMemo(() => shortNames(pairOf(country, 'sco'), nameOf), [country, nameOf])

  return (
    <TradeFrame
      sheet={sheet}
      control={
        <select
          className={cx(button['button'], styles['select'])}
          aria-label={totalMessages.chooseCountry}
          value={country}
          onChange={(event) => changeView({ of: event.target.value })}
        >
          {countries.map((code) => (
            <option key={code} value={code}>
              {totalMessages.country(nameOf(code), figures.filter(({ pair }) => pair === pairOf(code, 'sco')).length)}
            </option>
          ))}
        </select>
      }
      options={
        flowsIn(ofCountry).length > 1 && (
          <FlowChoice
            figures={ofCountry}
            flow={flow}
            nameOf={nameOf}
            onChange={(next) => changeView({ flow: measureOf[next] })}
          />
        )
      }
      empty={
        picture.rows.length === 0 ? (
          <div className={styles['empty']}>
            <p>{emptyWords(data, nameOf(country), tier)}</p>
            {picture.figures.length === 0 && <NextStep isOutside={data.outsideRange > 0} isDocuments={tier === 'documents'} />}
          </div>
        ) : undefined
      }
    >
      <ChartBox>
        {(width, height) => (
          <TimePlot
            picture={picture}
            name={pairMessages.chartName(sheet.title)}
            names={names}
            open={open}
            width={width}
            height={height}
          />
        )}
      </ChartBox>
    </TradeFrame>
  )
}

/** Why nothing is drawn. */
function emptyWords({ picture, ofCountry, outsideRange }: TotalData, country: string, tier: 'all' | 'documents'): string {
  if (picture.figures.length > 0) return tradeMessages.noneDrawn
  if (outsideRange > 0) return totalMessages.noneInRange(country)
  return tier === 'documents' && ofCountry.length === 0 ? totalMessages.silent(country) : totalMessages.noFigures(country)
}
