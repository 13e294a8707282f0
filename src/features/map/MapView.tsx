import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, lazy, use, useCallback, useMemo, useRef, useState } from 'react'
import { messages } from '@/i18n/messages'
import { claimsById, contradictedCountries, shownDiscrepancies } from '@/domain/claims'
import type { Status } from '@/domain/contract'
import { countsOf, isCountryCode, standingsOn } from '@/domain/status'
import { isOfMineAlone } from '@/domain/tiers'
import { inOrder } from '@/domain/time'
import { leadToDetails } from '@/state/lead'
import { atlasQueries } from '@/state/queries'
import { useAtlas, useChanges, useComparedDay, useDay } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import { changeView, currentView, toggleOpen, toggleTable } from '@/state/view-store'
import { Later } from '@/ui/Later'
import { LoadingNote } from '@/ui/LoadingNote'
import { PanelExtra } from '@/ui/Panel'
import { DateBar } from './date-bar/DateBar'
import { Legend } from './legend/Legend'
import { MapCanvas } from './surface/MapCanvas'
import { MapOptions } from './MapOptions'
import { Patterns } from './surface/Patterns'
import { withGroundNames } from './surface/contested'
import { geometryOf } from './surface/geometry'
import type { MapDay } from './map-day'
import type { MeetingPlace } from './surface/places'
import { useMeetingPlaces } from './use-meeting-places'
import styles from './MapView.module.css'

const PrintMap = lazy(async () => ({ default: (await import('./export/PrintMap')).PrintMap }))
const MapTable = lazy(async () => ({ default: (await import('./table/MapTable')).MapTable }))

/** The same one always, so that what rests on the places stays. */
const noPlaces: readonly MeetingPlace[] = []

/** Who selects by keyboard is led to the details. */
function handleSelect(id: string) {
  toggleOpen(id)
  const { activeElement } = document
  if (currentView().open !== undefined && activeElement?.matches('[data-stop]:focus-visible')) leadToDetails(activeElement)
}

/** The map of the day with its legend, and the date bar below. */
export function MapView() {
  const view = useView('tier', 'known', 'status', 'open', 'table')
  const isTable = view.table.includes('map')
  const { core, whole, directory } = useAtlas()
  const { data: published } = useSuspenseQuery(atlasQueries.map())
  const file = useMemo(() => withGroundNames(published, whole.grounds), [published, whole])
  const [arePlacesShown, setArePlacesShown] = useState(true)
  const surface = useRef<HTMLDivElement>(null)
  const geometry = useMemo(() => geometryOf(published), [published])
  const day = useDay()
  const compared = useComparedDay()
  // Of two days that are compared the map shows the later; a day has nothing to compare with itself.
  const [earlier, later] = compared === undefined || compared === day ? [undefined, day] : inOrder(day, compared)
  const standings = useMemo(() => standingsOn(core.statuses, later, view.tier), [core, later, view.tier])
  const before = useMemo(
    () => (earlier === undefined ? undefined : standingsOn(core.statuses, earlier, view.tier)),
    [core, earlier, view.tier],
  )
  const changes = useChanges()
  const places = useMeetingPlaces()
  const discrepancies = useMemo(() => shownDiscrepancies(core.discrepancies, claimsById(core), view.tier), [core, view.tier])
  const contradicted = useMemo(() => contradictedCountries(standings, discrepancies), [standings, discrepancies])
  const rows = useMemo(() => countsOf(standings), [standings])
  const family = useMemo(
    () => new Set(whole.statuses.flatMap(({ entity, status }) => (status === 'guest' ? [] : [entity]))),
    [whole],
  )
  const shapes = useMemo(() => new Set(file.states.map(({ code }) => code)), [file])
  const { tier, known, status: chosen } = view
  const map = useMemo(
    (): MapDay => ({
      file,
      geometry,
      core,
      directory,
      day: later,
      tier,
      known,
      standings,
      before: before && earlier !== undefined ? { day: earlier, standings: before } : undefined,
      contradicted,
      chosen,
    }),
    [file, geometry, core, directory, earlier, later, tier, known, standings, before, contradicted, chosen],
  )
  const handleToggle = useCallback((status: Status) => {
    const { status: chosen } = currentView()
    changeView({ status: chosen.includes(status) ? chosen.filter((other) => other !== status) : [...chosen, status] })
  }, [])
  function handleToggleTable() {
    toggleTable('map')
    // Leaving the menu closes it; what comes next is the table, or the map.
    surface.current?.focus()
  }
  const firstChange = changes[0]?.day
  const silence =
    view.tier === 'documents' && firstChange !== undefined && day < firstChange
      ? messages.map[view.known === 'then' ? 'unpublishedBefore' : 'silentBefore'](firstChange)
      : messages.map.none

  return (
    <section aria-label={messages.map.title} className={styles['room']}>
      <h2 className="visuallyHidden">{messages.map.title}</h2>
      <Patterns />
      {!isTable && (
        <Later>
          <PrintMap map={map} />
        </Later>
      )}
      <div ref={surface} className={styles['surface']} tabIndex={-1}>
        <div className={styles['corner']}>
          <MapOptions map={map} isTable={isTable} onToggleTable={handleToggleTable} />
          {use(PanelExtra)}
        </div>
        {isTable ? (
          <Suspense fallback={<LoadingNote />}>
            <MapTable map={map} open={view.open} />
          </Suspense>
        ) : (
          <MapCanvas
            file={file}
            geometry={geometry}
            family={family}
            standings={standings}
            before={before}
            contradicted={contradicted}
            directory={directory}
            places={(arePlacesShown && places) || noPlaces}
            chosen={view.status}
            open={view.open}
            onSelect={handleSelect}
          />
        )}
        <Legend
          day={later}
          isReadThen={known === 'then'}
          rows={rows}
          earlier={earlier}
          before={before && countsOf(before)}
          chosen={view.status}
          onToggle={handleToggle}
          places={places?.length}
          arePlacesShown={arePlacesShown}
          onTogglePlaces={() => setArePlacesShown(!arePlacesShown)}
          silence={silence}
          contradicted={contradicted.size}
          mine={[...standings].filter(([id, { claims }]) => isCountryCode(id) && isOfMineAlone(claims)).length}
          offMap={[...standings]
            .filter(([id]) => isCountryCode(id) && !shapes.has(id))
            .map(([id, { claims }]) => `${directory.nameOf(id)}${isOfMineAlone(claims) ? ' ◆' : ''}`)}
        />
      </div>
      <DateBar core={core} directory={directory} day={day} compared={compared} changes={changes} />
    </section>
  )
}
