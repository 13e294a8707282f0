import button from '@/ui/Button.module.css'
import styles from '@/features/trade/Trade.module.css'

interface NothingProps {
  /** Why there is nothing. */
  text: string
  /** What would show something. */
  action: string
  onAct: () => void
}

/** Said where a chart has nothing to draw, with the way to something. */
export function Nothing({ text, action, onAct }: NothingProps) {
  return (
    <div className={styles['empty']}>
      <p>{text}</p>
      <button type="button" className={button['button']} onClick={onAct}>
        {action}
      </button>
    </div>
  )
}
