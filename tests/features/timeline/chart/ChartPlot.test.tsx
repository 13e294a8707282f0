import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode, useMemo, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { type DayRange, type TimelineItem, daysOf } from '@/domain/timeline'
import { dayOfNumber } from '@/domain/time'
import type { LaneKind } from '@/domain/view-state'
import { ChartPlot, type ChartPlotProps } from '@/features/timeline/chart/ChartPlot'
import {
  account,
  asking,
  directory,
  indexOf,
  itemsOf,
  membershipOf,
  inPeriod,
  period,
  step,
} from '@tests/fixtures/timeline-items'
import { lanesFrom } from './picture-of'

const summits = itemsOf(
  account('Tashkent', '2016-06-23'),
  account('Astana', '2017-06-08'),
  account('Bishkek', '2017-06-09'),
  account('Tianjin', '2025-08-31'),
)
const visits = itemsOf(
  account('First visit', '2018-05-01', { type: 'bilateral' }),
  account('Second visit', '2018-05-01', { type: 'bilateral' }),
)
const numbered = itemsOf(
  account('Third council', '2009-05-20', { type: 'security-council', series: { id: 'councils', number: 3 } }),
  account('Fourth council', '2012-05-20', { type: 'security-council', series: { id: 'councils', number: 4 } }),
  account('Seventh council', '2020-05-20', { type: 'security-council', series: { id: 'councils', number: 7 } }),
)

const astana = 'Summit, Astana, 8 June 2017, stated'
const bishkek = 'Summit, Bishkek, 9 June 2017, stated'
const tashkent = 'Summit, Tashkent, 23 June 2016, stated'
const tianjin = 'Summit, Tianjin, 31 August 2025, stated'
const astanaAndBishkek = '2 meetings, 8 Jun 2017 – 9 Jun 2017: Astana; Bishkek'
const bothVisits = '2 meetings, 1 May 2018: First visit; Second visit'

interface HarnessProps extends Partial<ChartPlotProps> {
  items: readonly TimelineItem[]
  by: LaneKind
  start: DayRange
}

/** The chart with a window that it can move, as its view keeps one. */
function Harness({ items, by, start, ...props }: HarnessProps) {
  const [range, setRange] = useState(start)
  const index = useMemo(() => indexOf(items), [items])
  const selection = useMemo(() => asking(index, daysOf(range)), [index, range])
  const lanes = useMemo(() => lanesFrom(selection, by), [selection, by])
  return (
    <>
      <output>{Object.values(daysOf(range)).join(' ')}</output>
      <ChartPlot
        width={900}
        height={400}
        mostMarks={900}
        selection={selection}
        directory={directory}
        lanes={lanes}
        range={range}
        labelsOf={({ key }) => [key]}
        selected="Tianjin"
        concerned={undefined}
        onRange={setRange}
        onRangeEnd={() => undefined}
        onOpen={() => undefined}
        onSeries={() => undefined}
        onList={() => undefined}
        {...props}
      />
    </>
  )
}

function show({ items = [...summits, ...visits], by = 'type', start = period, ...props }: Partial<HarnessProps> = {}) {
  render(
    <StrictMode>
      <Harness {...{ items, by, start }} {...props} />
    </StrictMode>,
  )
  return userEvent.setup()
}

const mark = (name: string) => screen.getByRole('button', { name })

const markNames = (lane: RegExp) =>
  within(screen.getByRole('group', { name: lane }))
    .getAllByRole('button')
    .flatMap((button) => button.getAttribute('aria-label') ?? [])

const shownWindow = () => screen.getByRole('status').textContent

describe('the chart', () => {
  it('has a named button for each mark, of what gathers with its number and its days', () => {
    show()
    expect(markNames(/^summit, 3 marks/)).toEqual([tashkent, astanaAndBishkek, tianjin])
    expect(markNames(/^bilateral, 1 mark/)).toEqual([bothVisits])
    expect(mark(tianjin)).toHaveAttribute('aria-current', 'true')
    expect(mark(tashkent)).not.toHaveAttribute('aria-current')
  })

  it('says of a mark what else is to be known of it', () => {
    const items = [
      ...itemsOf(
        account('Talks', '2021-06', { type: 'bilateral', basis: 'inferred', place: 'dushanbe' }),
        account('Drill', '2026', { type: 'exercise', state: 'planned' }),
      ),
      ...membershipOf(step('IR', '2023-07-04')),
    ]
    show({ items })
    for (const name of [
      'Bilateral meeting, Talks, Dushanbe, June 2021, inferred',
      'Exercise, Drill, 2026, planned, stated',
      'Change of status, Iran: member, 4 July 2023, stated',
    ]) {
      expect(mark(name)).toBeInTheDocument()
    }
  })

  it('opens an item by click, and by Enter with the reader to be led there', async () => {
    const onOpen = vi.fn<ChartPlotProps['onOpen']>()
    const user = show({ onOpen })
    await user.click(mark(tashkent))
    mark(tianjin).focus()
    await user.keyboard('{Enter}')
    expect(onOpen.mock.calls.map(([item, isByKey]) => [item.key, isByKey])).toEqual([
      ['Tashkent', false],
      ['Tianjin', true],
    ])
  })

  it('leads a reader there whose device presses without a pointer', () => {
    const onOpen = vi.fn<ChartPlotProps['onOpen']>()
    show({ onOpen })
    // As a screen reader presses a button.
    fireEvent.click(mark(tashkent), { detail: 0 })
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ key: 'Tashkent' }), true)
  })

  it('takes a gathering apart by zooming in, with the focus staying on its item', async () => {
    const user = show()
    mark(astanaAndBishkek).focus()
    await user.keyboard('{Enter}')
    expect(markNames(/^summit/)).toEqual([astana, bishkek])
    expect(mark(astana)).toHaveFocus()
    await user.keyboard('{ArrowRight}0')
    expect(mark(astanaAndBishkek)).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(mark(bishkek)).toHaveFocus()
  })

  it('leads from the parts of a gathering back by Escape, one after the other', async () => {
    const user = show()
    mark(astanaAndBishkek).focus()
    await user.keyboard('{Enter}{ArrowRight}{Escape}')
    expect(shownWindow()).toBe('2000-01-01 2029-12-31')
    expect(mark(astanaAndBishkek)).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(shownWindow()).toBe('2000-01-01 2029-12-31')
  })

  it('adds up turns of the wheel that each are less than a day', () => {
    show({ start: inPeriod('2018-06-01', '2018-07-30') })
    const axis = mark('Zoom in')
    const before = shownWindow()
    fireEvent.wheel(axis, { deltaX: 2 })
    expect(shownWindow()).toBe(before)
    for (let turn = 0; turn < 20; turn += 1) fireEvent.wheel(axis, { deltaX: 2 })
    expect(shownWindow()).toBe('2018-06-04 2018-08-02')
    for (let turn = 0; turn < 20; turn += 1) fireEvent.wheel(axis, { deltaY: -2 })
    expect(shownWindow()).not.toBe('2018-06-04 2018-08-02')
  })

  it('hands items that share a day to the list', async () => {
    const onList = vi.fn<ChartPlotProps['onList']>()
    const user = show({ onList })
    await user.click(mark(bothVisits))
    expect(onList).toHaveBeenCalledExactlyOnceWith({ lane: 'bilateral', key: 'First visit' })
  })

  it('is one tab stop for each lane, with arrows along and between lanes', async () => {
    const user = show()
    mark(tashkent).focus()
    await user.keyboard('{ArrowRight}')
    expect(mark(astanaAndBishkek)).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(mark(bothVisits)).toHaveFocus()
    await user.keyboard('{ArrowUp}{End}')
    expect(mark(tianjin)).toHaveFocus()
    await user.tab()
    expect(mark(bothVisits)).toHaveFocus()
    await user.tab({ shift: true })
    expect(mark(tianjin)).toHaveFocus()
    await user.keyboard('{Home}')
    expect(mark(tashkent)).toHaveFocus()
  })

  it('goes ten marks at once by Page keys', async () => {
    const yearly = itemsOf(...Array.from({ length: 24 }, (_, year) => account(`Meeting ${year + 1}`, `${2003 + year}-07-01`)))
    const user = show({ items: yearly })
    const at = (number: number) => mark(`Summit, Meeting ${number}, 1 July ${2002 + number}, stated`)
    at(1).focus()
    await user.keyboard('{PageDown}')
    expect(at(11)).toHaveFocus()
    await user.keyboard('{PageDown}{PageDown}')
    expect(at(24)).toHaveFocus()
    await user.keyboard('{PageUp}')
    expect(at(14)).toHaveFocus()
  })

  it('goes on beyond the window, to the nearest item there', async () => {
    const user = show({ start: { from: summits[1]!.from - 20, to: summits[1]!.from + 20 } })
    mark(bishkek).focus()
    await user.keyboard('{ArrowRight}')
    expect(mark(tianjin)).toHaveFocus()
    expect(shownWindow()).toBe('2025-08-12 2025-09-20')
    await user.keyboard('{ArrowLeft}')
    expect(mark(bishkek)).toHaveFocus()
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(mark(tashkent)).toHaveFocus()
    await user.keyboard('{ArrowLeft}')
    expect(mark(tashkent)).toHaveFocus()
  })

  it('passes over no item beyond the window because a long one reaches there', async () => {
    const items = itemsOf(account('Spring', '2021-03-01'), account('The year', '2021'), account('Autumn', '2021-09-01'))
    const user = show({ items, start: { from: items[0]!.from - 30, to: items[0]!.from + 100 } })
    mark('Summit, The year, 2021, stated').focus()
    await user.keyboard('{ArrowRight}')
    expect(mark('Summit, Autumn, 1 September 2021, stated')).toHaveFocus()
    await user.keyboard('{ArrowLeft}')
    expect(mark('Summit, The year, 2021, stated')).toHaveFocus()
  })

  it('zooms by keys around the focused mark and by buttons', async () => {
    const user = show()
    mark(tianjin).focus()
    await user.keyboard('+')
    expect(shownWindow()).toBe('2012-10-31 2027-10-31')
    expect(mark(tianjin)).toHaveFocus()
    await user.keyboard('-0')
    expect(shownWindow()).toBe('2000-01-01 2029-12-31')
    await user.keyboard('=')
    await user.click(screen.getByRole('button', { name: 'Whole period' }))
    expect(shownWindow()).toBe('2000-01-01 2029-12-31')
    await user.click(screen.getByRole('button', { name: 'Zoom in' }))
    expect(shownWindow()).toBe('2007-07-03 2022-07-02')
    await user.click(screen.getByRole('button', { name: 'Zoom out' }))
    expect(shownWindow()).toBe('2000-01-01 2029-12-31')
  })

  it('loses no key that is pressed again before the marks are drawn anew', () => {
    show()
    const pressed = mark(tianjin)
    act(() => pressed.focus())
    const keyTwice = (key: string) => {
      act(() => {
        fireEvent.keyDown(document.activeElement!, { key })
        fireEvent.keyDown(document.activeElement!, { key })
      })
    }
    keyTwice('+')
    expect(shownWindow()).toBe('2019-04-01 2026-09-30')
    keyTwice('-')
    expect(shownWindow()).toBe('2000-01-01 2029-12-31')
  })

  it('passes over no item where the same is true of arrows that lead beyond the window', () => {
    const yearly = itemsOf(...Array.from({ length: 8 }, (_, year) => account(`Meeting ${year + 1}`, `${2003 + year}-07-01`)))
    show({ items: yearly, start: { from: yearly[0]!.from - 100, to: yearly[0]!.from + 100 } })
    const at = (number: number) => mark(`Summit, Meeting ${number}, 1 July ${2002 + number}, stated`)
    const first = at(1)
    act(() => first.focus())
    act(() => {
      for (let times = 0; times < 3; times += 1) fireEvent.keyDown(first, { key: 'ArrowRight' })
    })
    expect(at(4)).toHaveFocus()
    const fourth = at(4)
    act(() => {
      for (let times = 0; times < 2; times += 1) fireEvent.keyDown(fourth, { key: 'ArrowLeft' })
    })
    expect(at(2)).toHaveFocus()
  })

  it('leaves the browser its own keys', async () => {
    const user = show()
    mark(tianjin).focus()
    await user.keyboard('{Control>}+{/Control}{Meta>}{ArrowLeft}{/Meta}{Alt>}{ArrowLeft}{/Alt}')
    expect(shownWindow()).toBe('2000-01-01 2029-12-31')
    expect(mark(tianjin)).toHaveFocus()
  })

  it('moves the ends of the window by keyboard and says the day', async () => {
    const user = show()
    const from = screen.getByRole('slider', { name: 'Window from' })
    expect(from).toHaveAttribute('aria-valuetext', '1 January 2000')
    from.focus()
    await user.keyboard('{ArrowRight}{PageUp}')
    expect(from).toHaveAttribute('aria-valuetext', '30 January 2001')
    screen.getByRole('slider', { name: 'Window to' }).focus()
    await user.keyboard('{Home}')
    expect(screen.getByRole('slider', { name: 'Window to' })).toHaveAttribute('aria-valuetext', '12 February 2001')
  })

  it('shows what a mark is on focus, and Escape takes it away', async () => {
    const user = show()
    expect(screen.queryByText(tashkent)).not.toBeInTheDocument()
    mark(tashkent).focus()
    expect(await screen.findByText(tashkent)).toBeVisible()
    await user.keyboard('{Escape}')
    expect(screen.queryByText(tashkent)).not.toBeInTheDocument()
  })

  it('makes the label of a lane its filter, with the number of what it shows', async () => {
    const onToggle = vi.fn<() => void>()
    const [lane] = lanesFrom(asking(indexOf(summits)))
    const user = show({ lanes: [{ ...lane!, label: 'Summits', isOn: true, onToggle }] })
    await user.click(screen.getByRole('button', { name: 'Summits 4', pressed: true }))
    expect(onToggle).toHaveBeenCalledOnce()
  })

  it('names the missing numbers of a series between its meetings, and opens the series', async () => {
    const onSeries = vi.fn<ChartPlotProps['onSeries']>()
    const user = show({ items: numbered, by: 'series', onSeries })
    const before = 'Numbers 1 to 2 of the series: no source here gives them'
    const between = 'Numbers 5 to 6 of the series: no source here gives them'
    expect(markNames(/^councils/)).toEqual([
      before,
      'Security council secretaries, Third council, 20 May 2009, stated',
      'Security council secretaries, Fourth council, 20 May 2012, stated',
      between,
      'Security council secretaries, Seventh council, 20 May 2020, stated',
    ])
    await user.click(mark(between))
    mark(before).focus()
    await user.keyboard('{Enter}')
    expect(onSeries.mock.calls).toEqual([
      ['councils', false],
      ['councils', true],
    ])
  })

  it('has of many lanes those near what is seen, and what had the focus', async () => {
    const places = Array.from({ length: 200 }, (_, index) => `place-${String(index).padStart(3, '0')}`)
    const items = itemsOf(...places.map((place) => account(`Talks in ${place}`, '2016-06-23', { place })))
    const user = show({ items, by: 'place' })
    const groups = () => screen.getAllByRole('group', { name: /, 1 mark$/ }).map((group) => group.getAttribute('aria-label'))
    expect(groups().length).toBeLessThan(30)
    expect(groups()[0]).toBe('place-000, 1 mark')
    const first = within(screen.getByRole('group', { name: 'place-000, 1 mark' })).getByRole('button')
    first.focus()
    const lanes = first.closest('[class*=lanes]')!
    lanes.scrollTop = 150 * 24
    fireEvent.scroll(lanes)
    expect(groups()).toContain('place-160, 1 mark')
    expect(groups()).not.toContain('place-005, 1 mark')
    expect(first).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(within(screen.getByRole('group', { name: 'place-001, 1 mark' })).getByRole('button')).toHaveFocus()
  })

  it('keeps the number of its elements however many meetings there are', () => {
    const day = (index: number) => dayOfNumber(period.from + 2 * index)
    const many = itemsOf(...Array.from({ length: 5000 }, (_, index) => account(`m${index}`, day(index))))
    const { container } = render(<Harness items={many} by="type" start={period} />)
    expect(container.querySelectorAll('*').length).toBeLessThan(300)
  })
})
