import { useEffect, useState } from 'react'
import { offlineMessages } from '@/i18n/offline'
import { useView } from '@/state/use-view-state'
import button from '@/ui/Button.module.css'
import { loadNewer, storeAtlas } from './stored-atlas'
import { useIsOnline, useStoredAtlas } from './use-stored-atlas'
import styles from './Offline.module.css'

/** Has the atlas stored; offers a newer version once it is there, and says where the want of a network is felt. */
export function OfflineNotice() {
  const { isNewerThere } = useStoredAtlas()
  const isOnline = useIsOnline()
  const { view } = useView('view')
  const [isPutOff, setIsPutOff] = useState(false)

  useEffect(() => void storeAtlas(), [])

  if (!isOnline) return view === 'data' && <Said text={offlineMessages.filesWait} className={styles['notice']} />
  if (!isNewerThere || isPutOff) return undefined
  return (
    <div className={styles['notice']}>
      <Said text={offlineMessages.newer} />
      <button type="button" className={button['button']} onClick={loadNewer}>
        {offlineMessages.load}
      </button>
      <button type="button" className={button['button']} onClick={() => setIsPutOff(true)}>
        {offlineMessages.later}
      </button>
    </div>
  )
}

interface SaidProps {
  text: string
  className?: string | undefined
}

/** Screen readers tell what is put into a region that stands already, so the words follow it. */
function Said({ text, className }: SaidProps) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 100)
    return () => clearTimeout(timer)
  }, [text])
  return <output className={className}>{said}</output>
}
