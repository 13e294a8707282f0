import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { type DayRange, daysOf, isInRange } from '@/domain/timeline'
import { ChartPlot, type ChartPlotProps } from '@/features/timeline/ChartPlot'
import { account, inPeriod, itemsOf, period } from '@tests/fixtures/timeline-items'

const summits = itemsOf(
  account('Tashkent', '2016-06-23/2016-06-24'),
  account('Astana', '2017-06-08'),
  account('Bishkek', '2017-06-09'),
  account('Tianjin', '2025-08-31'),
)
const visits = itemsOf(
  account('First visit', '2018-05-01', { type: 'bilateral' }),
  account('Second visit', '2018-05-01', { type: 'bilateral' }),
)

/** The chart with a window that it can move, as its view keeps one. */
function Harness(props: Partial<ChartPlotProps>) {
  const [range, setRange] = useState<DayRange>(period)
  return (
    <>
      <output>{Object.values(daysOf(range)).join(' ')}</output>
      <ChartPlot
        width={900}
        lanes={[
          { key: 'summit', label: 'Summits', items: summits, isOn: false, onToggle: () => undefined },
          { key: 'bilateral', label: 'Bilaterals', items: visits },
        ]}
        meetings={[...summits, ...visits]}
        range={range}
        period={period}
        isShown={(item) => isInRange(item, range, 'possible')}
        nameOf={(items) => items.map(({ key }) => key).join(' and ')}
        labelsOf={(item) => [item.key]}
        isSelected={({ key }) => key === 'Tianjin'}
        isDimmed={() => false}
        onRange={setRange}
        onRangeEnd={() => undefined}
        onWhole={() => setRange(period)}
        onOpen={() => undefined}
        onList={() => undefined}
        {...props}
      />
    </>
  )
}

function show(props: Partial<ChartPlotProps> = {}) {
  render(
    <StrictMode>
      <Harness {...props} />
    </StrictMode>,
  )
  return userEvent.setup()
}

const markNames = (lane: RegExp) =>
  within(screen.getByRole('group', { name: lane }))
    .getAllByRole('button')
    .map((mark) => mark.getAttribute('aria-label'))

describe('the chart', () => {
  it('has a named mark for each item, and a counted one where they would touch', () => {
    show()
    expect(markNames(/^Summits/)).toEqual(['Tashkent', 'Astana and Bishkek', 'Tianjin'])
    expect(within(screen.getByRole('button', { name: 'Astana and Bishkek' })).getByText('2')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Tianjin' })).toHaveAttribute('aria-current', 'true')
  })

  it('opens an item by click and by Enter', async () => {
    const onOpen = vi.fn<ChartPlotProps['onOpen']>()
    const user = show({ onOpen })
    await user.click(screen.getByRole('button', { name: 'Tashkent' }))
    screen.getByRole('button', { name: 'Tianjin' }).focus()
    await user.keyboard('{Enter}')
    expect(onOpen.mock.calls.map(([item]) => item.key)).toEqual(['Tashkent', 'Tianjin'])
  })

  it('takes a gathering apart by zooming in, with the focus staying on its item', async () => {
    const user = show()
    screen.getByRole('button', { name: 'Astana and Bishkek' }).focus()
    await user.keyboard('{Enter}')
    expect(markNames(/^Summits/)).toEqual(['Astana', 'Bishkek'])
    expect(screen.getByRole('button', { name: 'Astana' })).toHaveFocus()
    await user.keyboard('0')
    expect(screen.getByRole('button', { name: 'Astana and Bishkek' })).toHaveFocus()
  })

  it('hands items that share a day to the list', async () => {
    const onList = vi.fn<ChartPlotProps['onList']>()
    const user = show({ onList })
    await user.click(screen.getByRole('button', { name: 'First visit and Second visit' }))
    expect(onList).toHaveBeenCalledExactlyOnceWith(visits)
  })

  it('is one tab stop for each lane, with arrows along and between lanes', async () => {
    const user = show()
    screen.getByRole('button', { name: 'Tashkent' }).focus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('button', { name: 'Astana and Bishkek' })).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('button', { name: 'First visit and Second visit' })).toHaveFocus()
    await user.keyboard('{ArrowUp}{End}')
    expect(screen.getByRole('button', { name: 'Tianjin' })).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('button', { name: 'First visit and Second visit' })).toHaveFocus()
    await user.tab({ shift: true })
    expect(screen.getByRole('button', { name: 'Tianjin' })).toHaveFocus()
  })

  it('zooms by keys around the focused mark and by buttons', async () => {
    const user = show()
    screen.getByRole('button', { name: 'Tianjin' }).focus()
    await user.keyboard('+')
    expect(screen.getByRole('status')).toHaveTextContent('2012-10-31 2027-10-31')
    await user.click(screen.getByRole('button', { name: 'Whole period' }))
    expect(screen.getByRole('status')).toHaveTextContent('2000-01-01 2029-12-31')
    await user.click(screen.getByRole('button', { name: 'Zoom in' }))
    await user.click(screen.getByRole('button', { name: 'Zoom out' }))
    expect(screen.getByRole('status')).toHaveTextContent('2000-01-01 2029-12-31')
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
    expect(screen.queryByText('Tashkent')).not.toBeInTheDocument()
    screen.getByRole('button', { name: 'Tashkent' }).focus()
    expect(await screen.findByText('Tashkent')).toBeVisible()
    await user.keyboard('{Escape}')
    expect(screen.queryByText('Tashkent')).not.toBeInTheDocument()
  })

  it('makes a lane its own filter', async () => {
    const onToggle = vi.fn<() => void>()
    const user = show({ lanes: [{ key: 'summit', label: 'Summits', items: summits, isOn: true, onToggle }] })
    await user.click(screen.getByRole('button', { name: 'Summits', pressed: true }))
    expect(onToggle).toHaveBeenCalledOnce()
  })

  it('keeps the number of its elements however many meetings there are', () => {
    const many = itemsOf(...Array.from({ length: 5000 }, (_, index) => account(`m${index}`, daysOf(inPeriodDay(index)).from)))
    const { container } = render(<Harness lanes={[{ key: 'summit', label: 'Summits', items: many }]} meetings={many} />)
    expect(container.querySelectorAll('*').length).toBeLessThan(600)
  })
})

function inPeriodDay(index: number): DayRange {
  const from = inPeriod('2000-01-01', '2000-01-01').from + index * 2
  return { from, to: from + 1 }
}
