import { memo, useMemo, useState } from 'react'
import type { Id } from '@/domain/contract'
import { dayNumber } from '@/domain/time'
import { type DayRange, type TimelineItem, daysOf, inOrder, isInRange, lanesOf, rangeOf, windowOf } from '@/domain/timeline'
import type { ViewState } from '@/domain/view-state'
import { timelineMessages } from '@/i18n/timeline'
import { messages } from '@/i18n/messages'
import { useAtlas, useDay } from '@/state/use-atlas'
import { useTimelessView } from '@/state/use-view-state'
import { changeView, dragView, endDrag } from '@/state/view-store'
import button from '@/ui/Button.module.css'
import { Panel } from '@/ui/Panel'
import type { ChartLane } from './ChartPlot'
import { CursorDay } from './Cursor'
import { EmptyNotice } from './EmptyNotice'
import { FilterMenu } from './FilterMenu'
import { ItemList } from './ItemList'
import { TimelineChart } from './TimelineChart'
import { labelsOf, nameOfGathering, nameOfItem, openingPatch, rangeInWords } from './item-words'
import { concerns, filteredMeetings, filteredMembership, itemsInRange, suggestionsFor, timelineOf } from './model'

/** The timeline: chart and list of the meetings and the changes of membership that the view asks for. */
export function TimelineView() {
  return (
    <CursorDay value={dayNumber(useDay())}>
      <TimelineRoom />
    </CursorDay>
  )
}

/** All but the day of the map, which moves with every frame of a drag and moves nothing here. */
const TimelineRoom = memo(function TimelineRoom() {
  const { core, directory } = useAtlas()
  const view = useTimelessView()
  /** The list instead of the chart; `first` is the item that it was opened for. */
  const [list, setList] = useState<{ first?: Id }>()
  const model = useMemo(() => timelineOf(core, directory, view.tier), [core, directory, view.tier])
  const { country, type, place, org, person, state, q, when } = view
  const meetings = useMemo(
    () => filteredMeetings(model, { country, type, place, org, person, state, q, when }),
    [model, country, type, place, org, person, state, q, when],
  )
  const membership = useMemo(() => filteredMembership(model, { country, org }), [model, country, org])
  const lanes = useMemo(() => lanesOf(meetings, view.lanes, model.countryOfPlace), [meetings, view.lanes, model])

  const { period } = model
  const range = rangeOf(view.from, view.to, period)
  const inWindow = itemsInRange(meetings, range, when)
  const { open } = view
  const isHighlighting = open !== undefined && meetings.some((item) => concerns(item, open, model.countryOfPlace))
  const words = timelineMessages

  const notice = inWindow.length === 0 && (
    <EmptyNotice view={view} directory={directory} suggestions={suggestionsFor(model, view)} />
  )

  return (
    <Panel
      title={words.title}
      detail={words.detail(inWindow.length, rangeInWords(range))}
      controls={
        <>
          <FilterMenu
            {...{ view, model, directory }}
            days={daysOf(range)}
            limits={daysOf(period)}
            side={view.view === 'atlas' ? 'above' : 'below'}
            onChange={changeView}
            onType={dragView}
            onTyped={() => endDrag()}
          />
          <button
            type="button"
            className={button['button']}
            aria-pressed={list !== undefined}
            onClick={() => setList(list ? undefined : {})}
          >
            {words.list}
          </button>
        </>
      }
    >
      {list ? (
        <>
          {notice}
          <ItemList
            items={inOrder([...itemsInRange(membership, range, when), ...inWindow])}
            directory={directory}
            selected={open}
            first={list.first}
          />
        </>
      ) : (
        <TimelineChart
          lanes={[
            { key: 'membership', label: words.membership, items: membership },
            ...lanes.map(({ id, items }) => laneFor(view, id, items, directory.nameOf)),
          ]}
          meetings={meetings}
          range={range}
          period={period}
          isShown={(item) => isInRange(item, range, when)}
          nameOf={(items) =>
            items.length === 1 && items[0] ? nameOfItem(items[0], directory) : nameOfGathering(items, directory, period)
          }
          labelsOf={(item) => labelsOf(item, directory)}
          isSelected={(item) => item.key === open}
          isDimmed={(item) => isHighlighting && item.key !== open && !concerns(item, open, model.countryOfPlace)}
          onRange={(next, isMoving) => moveWindow(next, period, isMoving)}
          onRangeEnd={() => endDrag()}
          onWhole={() => moveWindow(period, period, false)}
          onOpen={(item) => changeView(openingPatch(item))}
          onList={(items) => setList(items[0] ? { first: items[0].key } : {})}
          notice={notice}
        />
      )}
    </Panel>
  )
})

/** Shows a window; while it `isMoving` the view is being dragged. */
function moveWindow(range: DayRange, period: DayRange, isMoving: boolean) {
  if (isMoving) dragView(windowOf(range, period))
  else changeView(windowOf(range, period))
}

/** A lane with its label, which filters for what the lane holds. */
function laneFor(view: ViewState, id: Id | undefined, items: readonly TimelineItem[], nameOf: (id: Id) => string): ChartLane {
  const key = `${view.lanes} ${id ?? ''}`
  if (id === undefined) return { key, label: timelineMessages.unknownLane[view.lanes], items }
  const chosen: readonly string[] = view[view.lanes]
  const isOn = chosen.includes(id)
  const label = view.lanes === 'type' ? messages.vocabulary.meetingTypes[id as ViewState['type'][number]] : nameOf(id)
  const next = isOn ? chosen.filter((other) => other !== id) : [...chosen, id]
  return { key, label, items, isOn, onToggle: () => changeView({ [view.lanes]: next }) }
}
