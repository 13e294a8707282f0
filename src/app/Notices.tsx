import { messages } from '@/i18n/messages'
import { useAtlas } from '@/state/use-atlas'
import { useUnreadKeys, useView } from '@/state/use-view-state'
import styles from './Shell.module.css'

/** Says what of the link could not be honoured, and what is shown instead. */
export function Notices() {
  const { date, compare } = useView('date', 'compare')
  const unread = useUnreadKeys()
  const { core } = useAtlas()
  const words = messages.shell
  const notices = [
    unread.length > 0 && words.unread([...new Set(unread)]),
    [date, compare].some((day) => day !== undefined && (day < core.firstDay || day > core.lastDay)) &&
      words.outside(core.firstDay, core.lastDay),
  ].filter((notice) => typeof notice === 'string')
  if (notices.length === 0) return null
  return (
    <output className={styles['notices']}>
      {notices.map((notice) => (
        <span key={notice}>{notice}</span>
      ))}
    </output>
  )
}
