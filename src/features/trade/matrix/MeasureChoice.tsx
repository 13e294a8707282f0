import { useId } from 'react'
import { type Measure, measures } from '@/domain/contract'
import { matrixMessages } from '@/i18n/trade-matrix'
import { changeView } from '@/state/view-store'
import styles from '@/features/trade/Trade.module.css'

/** Turnover, or what the row's country sells or buys. */
export function MeasureChoice({ measure }: { measure: Measure }) {
  const name = useId()
  return (
    <fieldset className={styles['choice']}>
      <legend>{matrixMessages.measureLegend}</legend>
      {measures.map((candidate) => (
        <label key={candidate}>
          <input type="radio" name={name} checked={candidate === measure} onChange={() => changeView({ flow: candidate })} />
          {matrixMessages.chooseMeasure[candidate]}
        </label>
      ))}
    </fieldset>
  )
}
