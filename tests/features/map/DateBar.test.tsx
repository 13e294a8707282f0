import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { directoryOf } from '@/domain/directory'
import { changesOf } from '@/domain/status'
import { dayNumber } from '@/domain/time'
import { DateBar } from '@/features/map/date-bar/DateBar'
import { useView } from '@/state/use-view-state'
import { currentView, endDrag } from '@/state/view-store'
import { goTo } from '@tests/state/page'
import { publishedParts } from '@tests/state/published'

const { core } = publishedParts()
const changes = changesOf(core.statuses, 'all')
const documentChanges = changesOf(core.statuses, 'documents')
const directory = directoryOf(core)
const lastChange = changes.at(-1)!.day

function Bar() {
  const { date = core.openingDay, compare, tier } = useView('date', 'compare', 'tier')
  return (
    <DateBar
      core={core}
      directory={directory}
      day={date}
      compared={compare}
      changes={tier === 'all' ? changes : documentChanges}
    />
  )
}

function showBar(date: string, more = '') {
  goTo(`?date=${date}${more}`)
  render(<Bar />, { wrapper: StrictMode })
  return userEvent.setup()
}

const slider = () => screen.getByRole('slider', { name: 'Date' })
const button = (name: string) => screen.getByRole('button', { name })
const shown = () => slider().getAttribute('aria-valuetext')
const query = () => window.location.search

afterEach(() => {
  endDrag()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('the slider of the date bar', () => {
  it('says its day in words, and where it stands', () => {
    showBar('1996-04-26')
    expect(shown()).toBe('26 April 1996: 5 states in the Shanghai Five')
    expect(slider()).toHaveAttribute('aria-valuenow', '0')
  })

  it.each([
    ['{ArrowRight}', '2024-02-29'],
    ['{ArrowUp}', '2024-02-29'],
    ['{ArrowLeft}', '2024-02-27'],
    ['{Shift>}{ArrowRight}{/Shift}', '2024-03-29'],
    ['{PageUp}', '2025-02-28'],
    ['{PageDown}', '2023-02-28'],
    ['{Home}', core.firstDay],
    ['{End}', core.lastDay],
  ])('%s leads to %s', async (keys, day) => {
    const user = showBar('2024-02-28')
    slider().focus()
    await user.keyboard(keys)
    expect(query()).toBe(`?date=${day}`)
  })

  it('makes one step for Back of a key that is held', async () => {
    const user = showBar('2024-02-28')
    const steps = window.history.length
    slider().focus()
    await user.keyboard('{ArrowRight>20/}')
    expect([query(), window.history.length]).toEqual(['?date=2024-03-19', steps + 1])
  })

  it('leaves other keys alone', async () => {
    const user = showBar('2024-02-28')
    slider().focus()
    await user.keyboard('x')
    expect(query()).toBe('?date=2024-02-28')
    await user.tab({ shift: true })
    expect(slider()).not.toHaveFocus()
  })
})

describe('the steps of the date bar', () => {
  it('lead to the change before and the change after', async () => {
    const user = showBar('2025-08-28')
    await user.click(button('Next change'))
    expect(query()).toBe('?date=2025-09-01')
    await user.click(button('Previous change'))
    expect(query()).toBe('?date=2024-07-04')
  })

  it('end where there is no more', () => {
    showBar(changes[0]!.day)
    expect(button('Previous change')).toHaveAttribute('aria-disabled', 'true')
    expect(button('Next change')).toHaveAttribute('aria-disabled', 'false')
  })

  it('say that a change is later, and lead to it', async () => {
    const user = showBar('2025-08-28')
    await user.click(button('1 change later'))
    expect(shown()).toMatch(/^1 September 2025/)
    expect(screen.queryByRole('button', { name: /later/ })).not.toBeInTheDocument()
    expect(button('Next change')).toHaveAttribute('aria-disabled', 'true')
  })
})

describe('what changed on a day', () => {
  it.each([
    ['', '26 April 1996: 5 states in the Shanghai Five'],
    ['', '9 June 2017: India and Pakistan become members'],
    ['', '30 September 2021: participation of Afghanistan dormant'],
    ['', '1 September 2025: Laos becomes dialogue partner and 17 SCO partners'],
    ['&tier=documents', '17 May 2019: document 2 (Asia-Plus) names who belongs'],
  ])('is said by its tick (%s): %s', (more, words) => {
    showBar('2025-08-28', more)
    expect(screen.getByTitle(words)).toBeInTheDocument()
  })

  it('is said by the slider on that day, and by the buttons that lead to it', () => {
    showBar('2024-07-04')
    expect(shown()).toBe('4 July 2024: Belarus becomes member')
    expect(button('Previous change')).toHaveAccessibleDescription('Previous change: 4 July 2023: Iran becomes member')
    expect(button('Next change')).toHaveAccessibleDescription(/^Next change: 1 September 2025: Laos/)
  })
})

describe('a date that is typed', () => {
  it('is shown', async () => {
    const user = showBar('2025-08-28')
    await user.click(button('28 Aug 2025'))
    const panel = within(screen.getByRole('group', { name: '28 Aug 2025' }))
    const field = await panel.findByLabelText('Type a date')
    await user.clear(field)
    await user.type(field, '2017-06-09')
    await user.click(panel.getByRole('button', { name: 'Show this day' }))
    expect(shown()).toBe('9 June 2017: India and Pakistan become members')
  })
})

describe('comparing', () => {
  const compared = () => screen.getByRole('slider', { name: 'Compared day' })

  async function openMenu(date: string, more = '') {
    const user = showBar(date, more)
    await user.click(screen.getByRole('button', { name: /\d{4}$/ }))
    await screen.findByLabelText('Compare with')
    return user
  }

  it('begins with a day that is typed', async () => {
    const user = await openMenu('2025-08-28')
    await user.type(screen.getByLabelText('Compare with'), '2017-06-08')
    await user.click(button('Compare'))
    expect(query()).toBe('?date=2025-08-28&compare=2017-06-08')
    expect(compared()).toHaveAttribute('aria-valuetext', '8 June 2017')
    expect(button('8 Jun 2017 ↔ 28 Aug 2025')).toBeVisible()
  })

  it.each([
    ['previous change, 4 Jul 2024', '2024-07-04'],
    ['first day, 26 Apr 1996', '1996-04-26'],
  ])('begins with a day that is suggested: %s', async (name, day) => {
    const user = await openMenu('2025-08-28')
    await user.click(button(name))
    expect(query()).toBe(`?date=2025-08-28&compare=${day}`)
  })

  it('ends in the menu too, and leaves the reader there', async () => {
    const user = showBar('2024-02-28', '&compare=1996-04-26')
    await user.click(button('26 Apr 1996 ↔ 28 Feb 2024'))
    expect(await screen.findByRole('button', { name: 'first day, 26 Apr 1996' })).toHaveAttribute('aria-pressed', 'true')
    await user.click(screen.getAllByRole('button', { name: 'Stop comparing' })[0]!)
    expect(query()).toBe('?date=2024-02-28')
    expect(screen.getByLabelText('Compare with')).toHaveFocus()
  })

  it('names the earlier day first, whichever it is', () => {
    showBar('2017-06-08', '&compare=2025-08-28')
    expect(button('8 Jun 2017 ↔ 28 Aug 2025')).toBeVisible()
  })

  it('moves the compared day by the same keys, past the other, as one step for Back', async () => {
    const user = showBar('2024-02-28', '&compare=2024-01-28')
    const steps = window.history.length
    compared().focus()
    await user.keyboard('{Shift>}{ArrowRight>2/}{/Shift}')
    expect([query(), window.history.length]).toEqual(['?date=2024-02-28&compare=2024-03-28', steps + 1])
  })

  it('ends when asked', async () => {
    const user = showBar('2024-02-28', '&compare=2024-01-28')
    await user.click(button('Stop comparing'))
    expect(query()).toBe('?date=2024-02-28')
    expect(screen.getAllByRole('slider')).toHaveLength(1)
    expect(slider()).toHaveFocus()
  })

  it('is apart from what the reader knows, which is asked for with the documents alone', async () => {
    const user = await openMenu('2019-01-01', '&tier=documents')
    await user.click(screen.getByRole('checkbox', { name: /^As a reader of that day/ }))
    expect(query()).toBe('?date=2019-01-01&tier=documents&known=then')
    await user.click(screen.getByRole('checkbox', { name: /^As a reader of that day/ }))
    expect(query()).toBe('?date=2019-01-01&tier=documents')
  })

  it('has no such reader with the reference tier', async () => {
    await openMenu('2019-01-01')
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  })
})

describe('a pointer on the track', () => {
  const DAYS_A_PIXEL = 10
  const width = (dayNumber(core.lastDay) - dayNumber(core.firstDay)) / DAYS_A_PIXEL
  const xOf = (day: string) => (dayNumber(day) - dayNumber(core.firstDay)) / DAYS_A_PIXEL

  function press(date: string, more = '') {
    showBar(date, more)
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(DOMRect.fromRect({ width, height: 3 }))
    Element.prototype.setPointerCapture = () => undefined
    const track = slider().closest('[class*=slider]')!
    return {
      down: (clientX: number) => fireEvent.pointerDown(track, { clientX, button: 0 }),
      move: (clientX: number) => fireEvent.pointerMove(track, { clientX }),
      up: () => fireEvent.pointerUp(track),
    }
  }

  it('means, close to a tick, the day of its change', () => {
    const pointer = press('2010-01-01')
    pointer.down(xOf('2024-07-04') + 2.5)
    pointer.move(xOf('2024-07-04') + 1)
    pointer.up()
    expect(query()).toBe('?date=2024-07-04')
  })

  it('takes any day elsewhere, and while it is dragged on', () => {
    const pointer = press('2010-01-01')
    pointer.down(xOf('2013-01-01'))
    expect(currentView().date).toBe('2013-01-01')
    pointer.move(xOf('2024-07-14'))
    pointer.up()
    expect(query()).toBe('?date=2024-07-14')
    pointer.move(xOf('2020-01-01'))
    expect(query()).toBe('?date=2024-07-14')
  })

  it('moves the nearer of two thumbs, and keeps to it', () => {
    const pointer = press('2020-01-01', '&compare=2010-01-01')
    pointer.down(xOf('2011-01-01'))
    pointer.move(xOf('2022-01-01'))
    pointer.up()
    expect(query()).toBe('?date=2020-01-01&compare=2022-01-01')
    expect(screen.getByRole('slider', { name: 'Compared day' })).toHaveFocus()
  })
})

describe('playing', () => {
  function setTime(isMotionReduced: boolean) {
    vi.useFakeTimers({ toFake: ['performance', 'requestAnimationFrame', 'cancelAnimationFrame'] })
    vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
      Object.assign(new EventTarget(), {
        media,
        matches: isMotionReduced,
        onchange: null,
        addListener: () => undefined,
        removeListener: () => undefined,
      }),
    )
  }
  const pass = (ms: number) =>
    act(() => {
      vi.advanceTimersByTime(ms)
    })

  it('goes a year a second, and stops at once when asked', async () => {
    setTime(false)
    const user = showBar('2010-01-01')
    const steps = window.history.length
    await user.click(button('Play'))
    pass(2000)
    expect(currentView().date).toMatch(/^201(1-12|2-01)/)
    await user.click(button('Pause'))
    const paused = shown()
    pass(2000)
    expect(shown()).toBe(paused)
    expect(query()).toBe(`?date=${currentView().date}`)
    expect(window.history.length).toBe(steps + 1)
  })

  it('goes on from the day it has reached when the speed is changed, as the same step for Back', async () => {
    setTime(false)
    const user = showBar('2010-01-01')
    const steps = window.history.length
    await user.click(button('Play'))
    pass(2000)
    await user.click(screen.getByRole('button', { expanded: false }))
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Speed' }), 'three years a second')
    pass(20)
    expect(currentView().date).toMatch(/^201(1-12|2-0[12])/)
    pass(1000)
    expect(currentView().date).toMatch(/^201(4-1|5-0)/)
    await user.click(button('Pause'))
    expect(window.history.length).toBe(steps + 1)
  })

  it('goes from change to change for readers who want no motion', async () => {
    setTime(true)
    const user = showBar('2017-01-01')
    await user.click(button('Play'))
    const seen: (string | undefined)[] = []
    for (let second = 0; second < 3; second += 1) {
      pass(500)
      seen.push(currentView().date)
      pass(500)
    }
    const next = changes.filter(({ day }) => day > '2017-01-01').map(({ day }) => day)
    expect(seen).toEqual(next.slice(0, 3))
  })

  it('ends on the last day, and begins again at the first', async () => {
    setTime(false)
    const user = showBar(lastChange)
    await user.click(button('Play'))
    pass(2000)
    expect(query()).toBe(`?date=${core.lastDay}`)
    await user.click(button('Play'))
    pass(100)
    expect(currentView().date?.slice(0, 4)).toBe('1996')
  })
})
