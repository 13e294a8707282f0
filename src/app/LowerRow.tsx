import { type ReactNode, useState } from 'react'
import { messages } from '@/i18n/messages'
import button from '@/ui/Button.module.css'
import { MaximiseLink } from './MaximiseLink'
import { Room } from './Room'
import styles from './Shell.module.css'

interface LowerRowProps {
  /** Whether there is room for one of the two alone. */
  isTabbed: boolean
  timeline: ReactNode
  trade: ReactNode
}

/** The timeline and trade below the map, side by side or one behind the other. */
export function LowerRow({ isTabbed, timeline, trade }: LowerRowProps) {
  const [front, setFront] = useState<'timeline' | 'trade'>('timeline')
  const { views, lowerTabs } = messages.shell
  const choice = isTabbed && (
    <div role="group" aria-label={lowerTabs} className={styles['choice']}>
      {(['timeline', 'trade'] as const).map((room) => (
        <button
          key={room}
          type="button"
          className={button['button']}
          aria-pressed={front === room}
          onClick={() => setFront(room)}
        >
          {views[room]}
        </button>
      ))}
    </div>
  )
  const extraOf = (room: 'timeline' | 'trade') => (
    <>
      {choice}
      <MaximiseLink view="atlas" room={room} />
    </>
  )
  return (
    <div className={styles['lower']} data-tabbed={isTabbed}>
      {(!isTabbed || front === 'timeline') && (
        <Room title={views.timeline} extra={extraOf('timeline')}>
          {timeline}
        </Room>
      )}
      {(!isTabbed || front === 'trade') && (
        <Room title={views.trade} extra={extraOf('trade')}>
          {trade}
        </Room>
      )}
    </div>
  )
}
