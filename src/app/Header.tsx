import { type ComponentType, Suspense, lazy, useRef, useState } from 'react'
import { tierChoices } from '@/domain/tiers'
import { type Theme, startingView, themes } from '@/domain/view-state'
import { formatNumber } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import { useOwnClaimCount } from '@/state/use-atlas'
import { isJustChosen } from '@/state/use-language'
import { useView } from '@/state/use-view-state'
import { changeView } from '@/state/view-store'
import button from '@/ui/Button.module.css'
import { Menu } from '@/ui/Menu'
import { cx } from '@/ui/cx'
import { Boundary } from './Boundary'
import { LanguageSelect } from './LanguageSelect'
import styles from './Header.module.css'

const OfflineLine = lazy(async () => ({ default: (await import('./offline/OfflineLine')).OfflineLine }))
const Search = lazy(async () => ({ default: (await import('@/features/search/Search')).Search }))

type DialogComponent = ComponentType<{ onClose: () => void }>

const dialogs = {
  share: async (): Promise<DialogComponent> => (await import('@/features/share/ShareDialog')).ShareDialog,
  keys: async (): Promise<DialogComponent> => (await import('./keys/KeysDialog')).KeysDialog,
}

/** Name, search, tier switch, and the one menu. */
export function Header() {
  const words = messages.shell
  const { tier, theme, lang } = useView('tier', 'theme', 'lang')
  return (
    <header className={styles['header']}>
      <ViewLink to={{ ...startingView, theme, lang }} className={styles['name']} aria-label={words.start}>
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <circle cx="16" cy="16" r="13" />
          <ellipse cx="16" cy="16" rx="5.5" ry="13" />
          <path d="M4.5 11h23M4.5 21h23" />
        </svg>
        <h1>{words.name}</h1>
      </ViewLink>
      <p className={styles['tagline']}>{words.tagline}</p>
      <Boundary
        renderFault={(_, retry) => (
          <button type="button" className={cx(button['button'], styles['searchSpace'])} onClick={retry}>
            {words.searchFailed}
          </button>
        )}
      >
        <Suspense fallback={<div className={styles['searchSpace']} />}>
          <Search />
        </Suspense>
      </Boundary>
      <div role="group" aria-label={words.tier} className={styles['tier']}>
        {tierChoices.map((choice) => (
          <button key={choice} type="button" aria-pressed={tier === choice} onClick={() => changeView({ tier: choice })}>
            {words.tiers[choice]}
          </button>
        ))}
        <OwnSwitch />
      </div>
      <MainMenu />
    </header>
  )
}

/** Shows and hides what the reader has accepted of documents of his own; there is none as long as there is nothing of it. */
function OwnSwitch() {
  const words = messages.shell
  const count = useOwnClaimCount()
  const { mine } = useView('mine')
  if (count === 0) return undefined
  const isShown = mine === 'shown'
  return (
    <button
      type="button"
      className={styles['mine']}
      aria-pressed={isShown}
      aria-label={words.mineLabel(count)}
      title={words.mineLabel(count)}
      onClick={() => changeView({ mine: isShown ? 'hidden' : 'shown' })}
    >
      <span className={styles['mineWord']}>{words.mine}</span> <span className={styles['mineCount']}>{formatNumber(count)}</span>
    </button>
  )
}

function MainMenu() {
  const words = messages.shell
  const { theme, view } = useView('theme', 'view')
  const menu = useRef<HTMLDivElement>(null)
  const [Dialog, setDialog] = useState<DialogComponent>()
  const [failed, setFailed] = useState<'share' | 'keys'>()

  async function open(name: 'share' | 'keys') {
    try {
      const opened = await dialogs[name]()
      setDialog(() => opened)
    } catch {
      setFailed(name)
    }
  }

  /** The dialog was opened from the menu, which has closed: its button takes the focus. */
  function handleClose() {
    setDialog(undefined)
    menu.current?.querySelector('button')?.focus()
  }

  return (
    <div ref={menu}>
      <Menu
        label={words.menu}
        startsOpen={isJustChosen()}
        icon={
          <svg viewBox="0 0 16 16" aria-hidden="true" className={styles['bars']}>
            <path d="M2 4h12M2 8h12M2 12h12" />
          </svg>
        }
      >
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
        <button type="button" className={button['button']} onClick={() => void open('share')}>
          {failed === 'share' ? words.shareFailed : words.share}
        </button>
        <button type="button" className={button['button']} aria-keyshortcuts="?" onClick={() => void open('keys')}>
          {failed === 'keys' ? words.keysFailed : words.keys}
        </button>
        <Boundary renderFault={() => null}>
          <Suspense fallback={null}>
            <OfflineLine />
          </Suspense>
        </Boundary>
      </Menu>
      {Dialog && <Dialog onClose={handleClose} />}
    </div>
  )
}
