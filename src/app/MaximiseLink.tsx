import type { View } from '@/domain/view-state'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import button from '@/ui/Button.module.css'
import { cx } from '@/ui/cx'
import styles from './Shell.module.css'

interface MaximiseLinkProps {
  view: View
  room: Exclude<View, 'atlas'>
}

/** Enlarges a room to the whole page, or leads back from there. */
export function MaximiseLink({ view, room }: MaximiseLinkProps) {
  const isWhole = view === 'atlas'
  const label = isWhole ? messages.shell.maximise(messages.shell.views[room]) : messages.shell.restore
  return (
    <ViewLink
      to={{ view: isWhole ? room : 'atlas' }}
      className={cx(button['button'], styles['maximise'])}
      aria-label={label}
      title={label}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path
          d={
            isWhole
              ? 'M7 1.5h3.5v3.5M5 10.5H1.5V7M10.5 1.5 7 5M1.5 10.5 5 7'
              : 'M10.5 5H7V1.5M1.5 7H5v3.5M7 5l3.5-3.5M5 7l-3.5 3.5'
          }
        />
      </svg>
    </ViewLink>
  )
}
