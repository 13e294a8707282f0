import { useId } from 'react'
import { type Figure, type Flow, flowsIn } from '@/domain/trade'
import { tradeMessages } from '@/i18n/trade'
import { type NameOf, partnerNames } from '@/features/trade/words'
import styles from '@/features/trade/Trade.module.css'

interface FlowChoiceProps {
  /** The figures of one pair, at least one. */
  figures: readonly Figure[]
  flow: Flow
  nameOf: NameOf
  onChange: (flow: Flow) => void
}

/** Turnover, or the goods that go one way. */
export function FlowChoice({ figures, flow, nameOf, onChange }: FlowChoiceProps) {
  const name = useId()
  const names = partnerNames(figures[0]?.pair ?? '', nameOf)
  return (
    <fieldset className={styles['choice']}>
      <legend>{tradeMessages.flowLegend}</legend>
      {flowsIn(figures).map((candidate) => (
        <label key={candidate}>
          <input type="radio" name={name} checked={candidate === flow} onChange={() => onChange(candidate)} />
          {tradeMessages.flowWithCount(
            tradeMessages.flow[candidate](...names),
            figures.filter((figure) => figure.flow === candidate).length,
          )}
        </label>
      ))}
    </fieldset>
  )
}
