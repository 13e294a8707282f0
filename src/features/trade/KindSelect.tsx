import { chartKinds, type ChartKind } from '@/domain/view-state'
import { tradeMessages } from '@/i18n/trade'
import { changeView } from '@/state/view-store'
import button from '@/ui/Button.module.css'
import { cx } from '@/ui/cx'
import styles from './Trade.module.css'

/** Which chart the room draws. */
export function KindSelect({ kind }: { kind: ChartKind }) {
  return (
    <select
      className={cx(button['button'], styles['kind'])}
      aria-label={tradeMessages.chooseChart}
      value={kind}
      // What another chart was of says nothing of this one.
      onChange={(event) => changeView({ chart: event.target.value as ChartKind, of: undefined })}
    >
      {chartKinds.map((candidate) => (
        <option key={candidate} value={candidate}>
          {tradeMessages.charts[candidate]}
        </option>
      ))}
    </select>
  )
}
