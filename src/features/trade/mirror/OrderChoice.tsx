import { useId } from 'react'
import { type MirrorOrder, mirrorOrders } from '@/domain/trade-mirror'
import styles from '@/features/trade/Trade.module.css'
import { tradeMirrorMessages as words } from '@/i18n/trade-mirror'

interface OrderChoiceProps {
  order: MirrorOrder
  onChange: (order: MirrorOrder) => void
}

/** What the rows are put in order by. */
export function OrderChoice({ order, onChange }: OrderChoiceProps) {
  const name = useId()
  return (
    <fieldset className={styles['choice']}>
      <legend>{words.order}</legend>
      {mirrorOrders.map((candidate) => (
        <label key={candidate}>
          <input type="radio" name={name} checked={candidate === order} onChange={() => onChange(candidate)} />
          {words.orders[candidate]}
        </label>
      ))}
    </fieldset>
  )
}
