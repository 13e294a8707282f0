import { useSuspenseQuery } from '@tanstack/react-query'
import { use, useCallback, useMemo, useState } from 'react'
import { messages } from '@/i18n/messages'
import { changesAsRead } from '@/domain/as-read'
import { claimsById, contradictedCountries, shownDiscrepancies } from '@/domain/claims'
import type { Status } from '@/domain/contract'
import { meetingsIn, meetingsMatching } from '@/domain/meetings'
import { meetingLookup } from '@/domain/meeting-words'
import { changesOf, countsOf, standingsOn } from '@/domain/status'
import { atlasQueries } from '@/state/queries'
import { useAtlas, useDay } from '@/state/use-atlas'
import { useViewState } from '@/state/use-view-state'
import { changeView, currentView } from '@/state/view-store'
import { PanelExtra } from '@/ui/Panel'
import { DateBar } from './DateBar'
import { Legend } from './Legend'
import { MapCanvas } from './MapCanvas'
import { Patterns } from './Patterns'
import { geometryOf } from './geometry'
import { placesOf } from './places'
import styles from './MapView.module.css'

/** Selecting what is selected closes it. */
function handleSelect(id: string) {
  changeView({ open: currentView().open === id ? undefined : id })
}

/** The map of the day with its legend, and the date bar below. */
export function MapView() {
  const view = useViewState()
  const { core, whole, directory } = useAtlas()
  const { data: file } = useSuspenseQuery(atlasQueries.map())
  const [arePlacesShown, setArePlacesShown] = useState(true)
  const geometry = useMemo(() => geometryOf(file), [file])
  const day = useDay()
  const standings = useMemo(() => standingsOn(core.statuses, day, view.tier), [core, day, view.tier])
  const changes = useMemo(
    () => (view.known === 'then' ? changesAsRead(whole) : changesOf(whole.statuses, view.tier)),
    [whole, view.tier, view.known],
  )
  const meetings = useMemo(() => meetingsIn(core.meetings, view.tier), [core, view.tier])
  const places = useMemo(() => {
    const shown = meetingsMatching(
      meetings,
      {
        types: view.type,
        countries: view.country,
        places: view.place,
        organisations: view.org,
        people: view.person,
        states: view.state,
        text: view.q,
        from: view.from,
        to: view.to,
        when: view.when,
      },
      meetingLookup(directory),
    )
    return placesOf(shown, directory)
  }, [
    meetings,
    directory,
    view.type,
    view.country,
    view.place,
    view.org,
    view.person,
    view.state,
    view.q,
    view.from,
    view.to,
    view.when,
  ])
  const discrepancies = useMemo(() => shownDiscrepancies(core.discrepancies, claimsById(core), view.tier), [core, view.tier])
  const contradicted = useMemo(() => contradictedCountries(standings, discrepancies), [standings, discrepancies])
  const rows = useMemo(() => countsOf(standings), [standings])
  const handleToggle = useCallback((status: Status) => {
    const { status: chosen } = currentView()
    changeView({ status: chosen.includes(status) ? chosen.filter((other) => other !== status) : [...chosen, status] })
  }, [])
  const firstChange = changes[0]?.day
  const silence =
    view.tier === 'documents' && firstChange !== undefined && day < firstChange
      ? messages.map[view.known === 'then' ? 'unpublishedBefore' : 'silentBefore'](firstChange)
      : messages.map.none

  return (
    <section aria-label={messages.map.title} className={styles['room']}>
      <Patterns />
      <div className={styles['surface']}>
        <div className={styles['corner']}>{use(PanelExtra)}</div>
        <MapCanvas
          file={file}
          geometry={geometry}
          standings={standings}
          contradicted={contradicted}
          directory={directory}
          places={arePlacesShown ? places : []}
          chosen={view.status}
          open={view.open}
          onSelect={handleSelect}
        />
        <Legend
          day={day}
          rows={rows}
          chosen={view.status}
          onToggle={handleToggle}
          places={places.length}
          arePlacesShown={arePlacesShown}
          onTogglePlaces={() => setArePlacesShown(!arePlacesShown)}
          silence={silence}
          contradicted={contradicted.size}
        />
      </div>
      <DateBar core={core} day={day} changes={changes} />
    </section>
  )
}
