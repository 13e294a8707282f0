import type { MouseEvent } from 'react'
import type { DialogName } from '@/app/dialogs/load-dialog'
import { openDialog, useDialogs } from '@/app/dialogs/open-dialog'
import { OfflineLine } from '@/app/offline/OfflineLine'
import { type Theme, themes } from '@/domain/view-state'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import { useView } from '@/state/use-view-state'
import { changeView } from '@/state/view-store'
import button from '@/ui/Button.module.css'
import { LanguageSelect } from './LanguageSelect'
import styles from './MenuContent.module.css'

/** The rooms, the settings, the dialogs, and whether the atlas can be used without a network. */
export function MenuContent() {
  const words = messages.shell
  const { theme, view } = useView('theme', 'view')
  const { failed } = useDialogs()
  const handleOpen = (name: DialogName) => (event: MouseEvent) => void openDialog(name, event.currentTarget)
  return (
    <>
      <nav aria-label={words.rooms} className={styles['rooms']}>
        {(['atlas', 'ledger', 'coverage', 'documents', 'data', 'about'] as const).map((room) => (
          <ViewLink key={room} to={{ view: room }} aria-current={view === room}>
            {words.views[room]}
          </ViewLink>
        ))}
      </nav>
      <div className={styles['settings']}>
        <LanguageSelect />
        <label>
          {words.theme}
          <select value={theme} onChange={(event) => changeView({ theme: event.target.value as Theme })}>
            {themes.map((name) => (
              <option key={name} value={name}>
                {words.themes[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <button type="button" className={button['button']} onClick={handleOpen('share')}>
        {failed === 'share' ? words.shareFailed : words.share}
      </button>
      <button type="button" className={button['button']} aria-keyshortcuts="?" onClick={handleOpen('keys')}>
        {failed === 'keys' ? words.keysFailed : words.keys}
      </button>
      <OfflineLine />
    </>
  )
}
