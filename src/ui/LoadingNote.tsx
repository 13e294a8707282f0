import { useEffect, useState } from 'react'
import { messages } from '@/i18n/messages'
import styles from './LoadingNote.module.css'

/** Says that something is on its way, but only if it takes long enough to be noticed. */
export function LoadingNote() {
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return <output className={styles['note']}>{isLate ? messages.shell.loading : ''}</output>
}
