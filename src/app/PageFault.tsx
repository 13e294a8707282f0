import { messages } from '@/i18n/messages'
import { DataFault } from '@/state/queries'
import button from '@/ui/Button.module.css'
import styles from './Room.module.css'

interface PageFaultProps {
  error: Error
  onRetry: () => void
}

/** What the reader sees when the dataset cannot be used: what happened, in words, and what can be done. */
export function PageFault({ error, onRetry }: PageFaultProps) {
  const { faults } = messages.shell
  const isData = error instanceof DataFault
  return (
    <main className="opening">
      <div role="alert" className={styles['fault']}>
        <h1>{messages.shell.name}</h1>
        <p>{isData ? faults[error.kind](error.address) : faults.program}</p>
        <p className={styles['detail']}>{error.message}</p>
        <button type="button" className={button['button']} onClick={onRetry}>
          {messages.shell.retry}
        </button>
      </div>
    </main>
  )
}
