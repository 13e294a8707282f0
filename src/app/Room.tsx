import { type ReactNode, Suspense } from 'react'
import { messages } from '@/i18n/messages'
import { LoadingNote } from '@/ui/LoadingNote'
import { Panel, PanelExtra } from '@/ui/Panel'
import button from '@/ui/Button.module.css'
import { Boundary } from './Boundary'
import styles from './Room.module.css'

interface RoomProps {
  title: string
  /** A control that the shell adds to the room's heading line, whether the room stands, waits or failed. */
  extra?: ReactNode
  /** What the room shows, if it shows one thing at a time: a fault in one is none in the next. */
  subject?: string | undefined
  children: ReactNode
}

/** A room of the atlas with its own boundary pair: if it fails or waits, the others stand. */
export function Room({ title, extra, subject, children }: RoomProps) {
  return (
    <PanelExtra value={extra}>
      <Boundary
        subject={subject}
        renderFault={(error, retry) => (
          <Panel title={title}>
            <div role="alert" className={styles['fault']}>
              <p>{messages.shell.roomFailed(title)}</p>
              <p className={styles['detail']}>{error.message}</p>
              <button type="button" className={button['button']} onClick={retry}>
                {messages.shell.retry}
              </button>
            </div>
          </Panel>
        )}
      >
        <Suspense
          fallback={
            <Panel title={title}>
              <LoadingNote />
            </Panel>
          }
        >
          {children}
        </Suspense>
      </Boundary>
    </PanelExtra>
  )
}
