import { timelineMessages } from '@/i18n/timeline'
import { cx } from '@/ui/cx'
import button from '@/ui/Button.module.css'
import styles from './Chart.module.css'

const CLOSER = 0.5

export function ZoomButtons({ onZoom, onWhole }: { onZoom: (factor: number) => void; onWhole: () => void }) {
  const { signs, zoomOut, zoomIn, wholePeriod, zoomGroup } = timelineMessages
  const actions = [
    { name: zoomOut, sign: signs.zoomOut, act: () => onZoom(1 / CLOSER) },
    { name: zoomIn, sign: signs.zoomIn, act: () => onZoom(CLOSER) },
    { name: wholePeriod, sign: signs.wholePeriod, act: onWhole },
  ]
  return (
    <div role="group" aria-label={zoomGroup} className={styles['zoom']}>
      {actions.map(({ name, sign, act }) => (
        <button
          key={name}
          type="button"
          className={cx(button['button'], styles['zoomButton'])}
          aria-label={name}
          title={name}
          onClick={act}
        >
          {sign}
        </button>
      ))}
    </div>
  )
}
