import { offlineMessages } from '@/i18n/offline'
import button from '@/ui/Button.module.css'
import { loadNewer } from './stored-atlas'
import { useIsOnline, useStoredAtlas } from './use-stored-atlas'
import styles from './Offline.module.css'

/** Says in the menu whether the atlas can be used without a network. A newer version that was put off is taken here. */
export function OfflineLine() {
  const { state, isNewerThere } = useStoredAtlas()
  const isOnline = useIsOnline()
  return (
    <div className={styles['line']}>
      <p>{(isOnline ? offlineMessages.online : offlineMessages.away)[state]}</p>
      {isNewerThere && (
        <button type="button" className={button['button']} onClick={loadNewer}>
          {offlineMessages.loadNewer}
        </button>
      )}
    </div>
  )
}
