import { Suspense, lazy, memo } from 'react'
import { MapView } from '@/features/map/MapView'
import { messages } from '@/i18n/messages'
import type { MissingLanguage } from '@/state/use-language'
import { useView } from '@/state/use-view-state'
import { Boundary } from './Boundary'
import { Header } from './Header'
import { LowerRow } from './LowerRow'
import { lazyRoom } from './lazy-room'
import { MaximiseLink } from './MaximiseLink'
import { Notices } from './Notices'
import { LaterNotice } from './offline/LaterNotice'
import { Room } from './Room'
import { Tabs } from './Tabs'
import { useLaterPart } from '@/state/use-later-part'
import { useWorkspaceStart } from '@/state/use-workspace-start'
import { useFollowDetails } from './use-follow-details'
import { useWidth } from './use-width'
import styles from './Shell.module.css'

const DetailsView = memo(lazy(async () => ({ default: (await import('@/features/details/DetailsView')).DetailsView })))
const timeline = lazyRoom(async () => ({ default: (await import('@/features/timeline/TimelineView')).TimelineView }))
const trade = lazyRoom(async () => ({ default: (await import('@/features/trade/TradeView')).TradeView }))
const ledger = lazyRoom(async () => ({ default: (await import('@/features/ledger/LedgerView')).LedgerView }))
const coverage = lazyRoom(async () => ({ default: (await import('@/features/coverage/CoverageView')).CoverageView }))
const documents = lazyRoom(async () => ({ default: (await import('@/features/documents/DocumentsView')).DocumentsView }))
const data = lazyRoom(async () => ({ default: (await import('@/features/data/DataView')).DataView }))
const about = lazyRoom(async () => ({ default: (await import('@/features/about/AboutView')).AboutView }))
const CountryTrade = lazy(async () => ({ default: (await import('./CountryTrade')).CountryTrade }))
const Announcer = lazy(async () => ({ default: (await import('./Announcer')).Announcer }))
const Dialogs = lazy(async () => ({ default: (await import('./dialogs/Dialogs')).Dialogs }))
const AbbreviationHint = lazy(async () => ({ default: (await import('./AbbreviationHint')).AbbreviationHint }))
const lazyRooms = { timeline, trade, ledger, coverage, documents, data, about }

function preloadRooms(): void {
  for (const { preload } of Object.values(lazyRooms)) preload()
}

function renderTrade(country: string) {
  return (
    <Boundary renderFault={() => null}>
      <Suspense fallback={null}>
        <CountryTrade country={country} />
      </Suspense>
    </Boundary>
  )
}

interface ShellProps {
  missingLanguage: MissingLanguage | undefined
}

/** The frame: header, the rooms that the view and the width ask for, and the details beside them. */
export function Shell({ missingLanguage }: ShellProps) {
  const { view, open } = useView('view', 'open')
  const width = useWidth()
  useLaterPart(preloadRooms)
  useWorkspaceStart()
  const details = useFollowDetails(width === 'narrow')
  const isWhole = view === 'atlas' && width !== 'narrow'
  const main = view === 'atlas' ? 'map' : view
  const Main = main === 'map' ? MapView : lazyRooms[main].Room

  return (
    <div className={styles['shell']} data-width={width} data-view={isWhole ? 'whole' : main} data-open={open !== undefined}>
      <button type="button" className={styles['skip']} onClick={() => details.ref.current?.focus()}>
        {messages.shell.skip}
      </button>
      <Header />
      <div className={styles['above']}>
        <Notices missingLanguage={missingLanguage} />
        <LaterNotice />
      </div>
      <main className={styles['main']} tabIndex={-1}>
        <div className={styles['primary']}>
          <Room
            key={main}
            title={messages.shell.views[main]}
            extra={width === 'narrow' ? undefined : <MaximiseLink view={view} room={main} />}
          >
            <Main />
          </Room>
        </div>
        <div {...details} data-details className={styles['details']} tabIndex={-1}>
          <Room title={messages.shell.details} subject={open}>
            <DetailsView renderTrade={renderTrade} />
          </Room>
        </div>
        {isWhole && <LowerRow isTabbed={width === 'medium'} timeline={<timeline.Room />} trade={<trade.Room />} />}
      </main>
      {width === 'narrow' && <Tabs />}
      <Boundary renderFault={() => null}>
        <Suspense fallback={null}>
          <Announcer />
          <AbbreviationHint />
          <Dialogs />
        </Suspense>
      </Boundary>
    </div>
  )
}
