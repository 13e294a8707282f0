import { Suspense, lazy } from 'react'
import { tierChoices } from '@/domain/tiers'
import { startingView } from '@/domain/view-state'
import { formatNumber } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import { useOwnClaimCount } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import { changeView } from '@/state/view-store'
import button from '@/ui/Button.module.css'
import { cx } from '@/ui/cx'
import { Boundary } from './Boundary'
import { MainMenu } from './menu/MainMenu'
import styles from './Header.module.css'

const Search = lazy(async () => ({ default: (await import('@/features/search/Search')).Search }))

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
