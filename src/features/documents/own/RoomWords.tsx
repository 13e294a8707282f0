import { useEffect, useState } from 'react'
import { punctuation } from '@/i18n/format'
import { ownMessages } from '@/i18n/own-documents'
import { roomInBrowser } from '@/state/workspace/page-workspace'
import styles from './OwnList.module.css'

/** How much may be added, and how much room the browser gives, as far as it says. */
export function RoomWords() {
  const [room, setRoom] = useState<{ used: number; quota: number }>()
  useEffect(() => {
    void roomInBrowser().then(setRoom)
  }, [])
  const words = ownMessages.menu
  return (
    <p className={styles['limits']}>
      {words.limits}
      {room && punctuation.afterSentence + words.room(room.used, room.quota)}
    </p>
  )
}
