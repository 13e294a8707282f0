import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { changesOf } from '@/domain/status'
import { DateBar } from '@/features/map/DateBar'
import { useViewState } from '@/state/use-view-state'
import { currentView, endDrag } from '@/state/view-store'
import { goTo } from '@tests/state/page'
import { publishedParts } from '@tests/state/published'

const { core } = publishedParts()
const changes = changesOf(core.statuses, 'all')
const lastChange = changes.at(-1)!.day

function Bar() {
  const { date = core.openingDay } = useViewState()
  return <DateBar core={core} day={date} changes={changes} />
}

function showBar(date: string) {
  goTo(`?date=${date}`)
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
})

describe('the slider of the date bar', () => {
  it('says its day in words, and where it stands', () => {
    showBar('1996-04-26')
    expect(shown()).toBe('26 April 1996')
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
    expect(button('Previous change')).toBeDisabled()
    expect(button('Next change')).toBeEnabled()
  })

  it('say that a change is later, and lead to it', async () => {
    const user = showBar('2025-08-28')
    await user.click(button('1 change later'))
    expect(shown()).toBe('1 September 2025')
    expect(screen.queryByRole('button', { name: /later/ })).not.toBeInTheDocument()
    expect(button('Next change')).toBeDisabled()
  })
})

it('says for each tick what changed that day', () => {
  showBar('2025-08-28')
  for (const words of [
    '26 April 1996: 5 Shanghai Five',
    '4 July 2024: 1 member',
    '1 September 2025: 1 dialogue partner and 17 SCO partners',
  ]) {
    expect(screen.getByTitle(words)).toBeInTheDocument()
  }
})

describe('a date that is typed', () => {
  it('is shown', async () => {
    const user = showBar('2025-08-28')
    await user.click(button('28 Aug 2025'))
    const panel = within(screen.getByRole('group', { name: '28 Aug 2025' }))
    const field = panel.getByLabelText('Type a date')
    await user.clear(field)
    await user.type(field, '2017-06-09')
    await user.click(panel.getByRole('button', { name: 'Show this day' }))
    expect(shown()).toBe('9 June 2017')
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
