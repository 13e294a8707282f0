import { useEffect } from 'react'
import { Room } from '@/app/Room'
import { lazyRoom } from '@/app/lazy-room'
import { messages } from '@/i18n/messages'
import { isJustChosen } from '@/state/use-language'
import { Menu } from '@/ui/Menu'
import styles from './MainMenu.module.css'

const content = lazyRoom(async () => ({ default: (await import('./MenuContent')).MenuContent }))

/** The one menu of the page. What it holds comes with the rooms that follow the first picture. */
export function MainMenu() {
  const words = messages.shell
  useEffect(() => content.preload(), [])
  return (
    <Menu
      label={words.menu}
      startsOpen={isJustChosen()}
      icon={
        <svg viewBox="0 0 16 16" aria-hidden="true" className={styles['bars']}>
          <path d="M2 4h12M2 8h12M2 12h12" />
        </svg>
      }
    >
      <Room title={words.menu}>
        <content.Room />
      </Room>
    </Menu>
  )
}
