import { type ComponentType, Suspense, lazy, useRef } from 'react'
import { Boundary } from '@/app/Boundary'
import { Notices } from '@/app/Notices'
import { Room } from '@/app/Room'
import type { IsoDate } from '@/domain/contract'
import { type EmbeddedView, embeddedViewOf } from '@/domain/embedded-view'
import { inOrder } from '@/domain/time'
import { MapView } from '@/features/map/MapView'
import { messages } from '@/i18n/messages'
import { shareMessages } from '@/i18n/share'
import { useComparedDay, useDay } from '@/state/use-atlas'
import type { MissingLanguage } from '@/state/use-language'
import { useLaterPart } from '@/state/use-later-part'
import { useSettledView, useView } from '@/state/use-view-state'
import { atlasAddressOf, toggleTable } from '@/state/view-store'
import button from '@/ui/Button.module.css'
import { Bare } from '@/ui/Panel'
import { usePageWheel } from './use-page-wheel'
import { useSheet } from './use-sheet'
import styles from './Embed.module.css'

const Announcer = lazy(async () => ({ default: (await import('@/app/Announcer')).Announcer }))
const loadSheet = async () => ({ default: (await import('./EmbedSheet')).EmbedSheet })
const EmbedSheet = lazy(loadSheet)
const rooms: Record<EmbeddedView, ComponentType> = {
  map: MapView,
  timeline: lazy(async () => ({ default: (await import('@/features/timeline/TimelineView')).TimelineView })),
  trade: lazy(async () => ({ default: (await import('@/features/trade/TradeView')).TradeView })),
}

/** Asked for when the first picture stands, so that the first mark opens at once. */
function preloadSheet(): void {
  void loadSheet().catch(() => undefined)
}

interface EmbedShellProps {
  /** The language that was asked for and could not be loaded. */
  missingLanguage: MissingLanguage | undefined
}

/** One view within the page of others: its title, the view, what is opened in it, and the way to the full atlas. No documents of the reader's own. */
export function EmbedShell({ missingLanguage }: EmbedShellProps) {
  const { view } = useView('view')
  const shown = embeddedViewOf(view)
  const Main = rooms[shown]
  const frame = usePageWheel()
  const main = useRef<HTMLElement>(null)
  const sheet = useSheet(main)
  useLaterPart(preloadSheet)
  return (
    <Bare value>
      <div ref={frame} className={styles['frame']} data-view={shown}>
        <Heading shown={shown} />
        <Notices missingLanguage={missingLanguage} />
        <main ref={main} className={styles['view']} tabIndex={-1}>
          <Room title={messages.shell.views[shown]}>
            <Main />
          </Room>
        </main>
        {sheet.open !== undefined && (
          // What does not come is still told of in the full atlas, to which the signature leads.
          <Boundary renderFault={() => null} subject={sheet.open}>
            <Suspense fallback={null}>
              <EmbedSheet {...sheet} />
            </Suspense>
          </Boundary>
        )}
        <Signature />
        <Boundary renderFault={() => null}>
          <Suspense fallback={null}>
            <Announcer />
          </Suspense>
        </Boundary>
      </div>
    </Bare>
  )
}

function onDays(day: IsoDate, compared: IsoDate | undefined): string {
  const words = messages.shell
  if (compared === undefined || compared === day) return words.dayTitle(day)
  const [before, after] = inOrder(day, compared)
  return words.comparedTitle(undefined, words.against(before, after))
}

/** What is shown, and on which day; and the switch to its twin in words. */
function Heading({ shown }: { shown: EmbeddedView }) {
  const { table } = useView('table')
  const day = useDay()
  const compared = useComparedDay()
  const words = shareMessages.frame
  return (
    <header className={styles['heading']}>
      <h1>{shown === 'map' ? onDays(day, compared) : words.titles[shown]}</h1>
      {/* Figures of trade are of their years, not of the day. */}
      {shown === 'timeline' && <p>{words.marked(day)}</p>}
      <button type="button" className={button['button']} aria-pressed={table.includes(shown)} onClick={() => toggleTable(shown)}>
        {words.inWords[shown]}
      </button>
    </header>
  )
}

/** On whose word it stands, and the link to this very view in the full atlas. */
function Signature() {
  const view = useSettledView()
  const words = shareMessages.frame
  return (
    <footer className={styles['signature']}>
      <span>{view.known === 'then' ? messages.shell.asReadThen : words.sources[view.tier]}</span>
      <a href={atlasAddressOf(view)} target="_blank" rel="noopener" aria-label={words.wholeLabel} title={words.wholeLabel}>
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <circle cx="16" cy="16" r="13" />
          <ellipse cx="16" cy="16" rx="5.5" ry="13" />
          <path d="M4.5 11h23M4.5 21h23" />
        </svg>
        {words.whole}
      </a>
    </footer>
  )
}
