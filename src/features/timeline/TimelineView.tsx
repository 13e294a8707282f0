import { Suspense, lazy, memo, useCallback, useMemo, useState } from 'react'
import type { Id } from '@/domain/contract'
import { dayNumber } from '@/domain/time'
import { type DayRange, type TimelineItem, daysOf, rangeOf, windowOf } from '@/domain/timeline'
import { concernedItems, itemsSelected } from '@/domain/timeline-selection'
import { timelineMessages } from '@/i18n/timeline'
import { useAtlas, useDay } from '@/state/use-atlas'
import { leadToDetails } from '@/state/lead'
import { useSelection } from '@/state/use-timeline'
import { useTimelessView } from '@/state/use-view-state'
import { changeView, dragView, endDrag, toggleTable } from '@/state/view-store'
import button from '@/ui/Button.module.css'
import { Later } from '@/ui/Later'
import { LoadingNote } from '@/ui/LoadingNote'
import { Panel } from '@/ui/Panel'
import { chartLanesOf } from './chart-lanes'
import type { Stopped } from './chart/ChartTargets'
import { CursorDay } from './chart/Cursor'
import { TimelineChart } from './chart/TimelineChart'
import type { ShownTimeline } from './export/shown-timeline'
import { EmptyNotice } from './filter/EmptyNotice'
import { FilterMenu } from './filter/FilterMenu'
import { TimelineOptions } from './TimelineOptions'
import { labelsOf, openingPatch, rangeInWords } from './item-words'

const PrintTimeline = lazy(async () => ({ default: (await import('./export/PrintTimeline')).PrintTimeline }))
const ItemList = lazy(async () => ({ default: (await import('./list/ItemList')).ItemList }))

/** The timeline: chart and list of the meetings and the changes of membership that the view asks for. */
export function TimelineView() {
  return (
    <CursorDay value={dayNumber(useDay())}>
      <TimelineRoom />
    </CursorDay>
  )
}

/** With as many marks a page stays below 1,500 elements: the timeline alone, and beside map, trade and details. */
const MOST_MARKS = { alone: 800, beside: 250 }

/** All but the day of the map, which moves with every frame of a drag and moves nothing here. */
const TimelineRoom = memo(function TimelineRoom() {
  const { core, directory } = useAtlas()
  const view = useTimelessView()
  const selection = useSelection()
  const isList = view.table.includes('timeline')
  /** The mark for whose items the list was opened, where the chart begins again. */
  const [from, setFrom] = useState<Stopped>()
  const listed = useMemo(() => (isList ? itemsSelected(selection) : []), [isList, selection])
  const { period } = selection.index
  const range = useMemo(() => rangeOf(view.from, view.to, period), [view.from, view.to, period])
  const lanes = useMemo(() => chartLanesOf(selection, view, directory.nameOf), [selection, view, directory])
  const { open } = view
  const concerned = useMemo(() => (open === undefined ? undefined : concernedItems(selection, open)), [selection, open])
  const shown = selection.meetings + selection.changes

  const handleRange = useCallback(
    (range: DayRange, isMoving = false) => (isMoving ? dragView : changeView)(windowOf(range, period)),
    [period],
  )
  const handleList = useCallback((mark: Stopped) => {
    setFrom(mark)
    toggleTable('timeline')
  }, [])

  function handleToggle() {
    setFrom(undefined)
    toggleTable('timeline')
  }

  const labels = useCallback((item: TimelineItem) => labelsOf(item, directory), [directory])

  const words = timelineMessages
  /** What is made of it beyond the page: files, and paper. */
  const outside: ShownTimeline = {
    items: () => itemsSelected(selection),
    view,
    days: daysOf(range),
    dataVersion: core.dataVersion,
    picture: { selection, lanes, labelsOf: labels },
  }
  const notice = shown === 0 && <EmptyNotice />

  return (
    <Panel
      title={words.title}
      detail={words.detail(shown, rangeInWords(range))}
      controls={
        <>
          <FilterMenu side={view.view === 'atlas' ? 'above' : 'below'} />
          <button type="button" className={button['button']} aria-pressed={isList} onClick={handleToggle}>
            {words.list}
          </button>
          <TimelineOptions {...outside} />
        </>
      }
    >
      <Later>
        <PrintTimeline {...outside} />
      </Later>
      {isList ? (
        <Suspense fallback={<LoadingNote />}>
          <ItemList
            items={listed}
            {...{ directory, notice }}
            selected={open}
            first={from?.key}
            onLeave={from && (() => toggleTable('timeline'))}
          />
        </Suspense>
      ) : (
        <TimelineChart
          {...{ selection, directory, lanes, range, concerned }}
          selected={open}
          mostMarks={view.view === 'atlas' ? MOST_MARKS.beside : MOST_MARKS.alone}
          labelsOf={labels}
          onRange={handleRange}
          onRangeEnd={handleRangeEnd}
          onOpen={handleOpen}
          onSeries={handleSeries}
          onList={handleList}
          focusAt={from}
          notice={notice}
        />
      )}
    </Panel>
  )
})

function handleRangeEnd() {
  endDrag()
}

function handleSeries(series: Id, isByKey: boolean) {
  changeView({ open: series })
  if (isByKey) leadToDetails(document.activeElement)
}

function handleOpen(item: TimelineItem, isByKey: boolean) {
  changeView(openingPatch(item))
  if (isByKey) leadToDetails(document.activeElement)
}
