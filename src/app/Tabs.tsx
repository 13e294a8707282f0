import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import { useView } from '@/state/use-view-state'
import styles from './Tabs.module.css'

const icons = {
  map: 'M3 6l6-3 6 3 6-3v15l-6 3-6-3-6 3zM9 3v15M15 6v15',
  timeline: 'M2 12h20M7 12m-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M16 12m-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0',
  trade: 'M4 21v-8h3v8zM10.5 21V8h3v13zM17 21V3h3v18z',
  ledger: 'M5 3h10l4 4v14H5zM8.5 12h7M8.5 16h7',
} as const

/** The four rooms of a narrow screen. */
export function Tabs() {
  const { view } = useView('view')
  const words = messages.shell
  const current = view === 'atlas' ? 'map' : view
  return (
    <nav className={styles['tabs']} aria-label={words.tabList}>
      {(['map', 'timeline', 'trade', 'ledger'] as const).map((room) => (
        <ViewLink
          key={room}
          to={{ view: room === 'map' ? 'atlas' : room }}
          className={styles['tab']}
          aria-current={current === room}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={icons[room]} />
          </svg>
          {words.tabs[room]}
        </ViewLink>
      ))}
    </nav>
  )
}
