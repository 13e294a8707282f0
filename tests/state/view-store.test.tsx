import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ViewLink } from '@/state/ViewLink'
import { useUnreadKeys, useView } from '@/state/use-view-state'
import { addressOf, changeView, currentView, dragView, endDrag, withChanges } from '@/state/view-store'
import { goTo } from './page'

/** What a view component sees of the state. */
function Readout() {
  const { date, open } = useView('date', 'open')
  const unread = useUnreadKeys()
  return (
    <output>
      {date ?? 'opening day'} {open ?? 'nothing'} {unread.join(' ')}
    </output>
  )
}

/** Resolves when the browser has gone back or forward. */
function travel(go: () => void): Promise<unknown> {
  const arrival = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
  go()
  return arrival
}

const steps = () => window.history.length
const query = () => window.location.search

beforeEach(() => goTo('?date=2024-07-04'))
afterEach(() => {
  endDrag()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a change of the view', () => {
  it('is one step, and shows at once', async () => {
    render(<Readout />, { wrapper: StrictMode })
    const before = steps()
    changeView({ open: 'TJ' })
    expect(await screen.findByText('2024-07-04 TJ')).toBeVisible()
    expect(query()).toBe('?date=2024-07-04&open=TJ')
    expect(steps()).toBe(before + 1)
  })

  it('is no step if nothing changes', () => {
    const before = steps()
    changeView({ date: '2024-07-04', open: undefined, tier: 'all' })
    expect(steps()).toBe(before)
  })

  it('takes away what is given as undefined', () => {
    changeView({ date: undefined })
    expect([window.location.pathname, query()]).toEqual(['/', ''])
    expect(withChanges(currentView(), { date: undefined })).not.toHaveProperty('date')
  })

  it('is undone by Back and done again by Forward', async () => {
    render(<Readout />, { wrapper: StrictMode })
    changeView({ open: 'TJ' })
    await travel(() => window.history.back())
    expect(await screen.findByText('2024-07-04 nothing')).toBeVisible()
    await travel(() => window.history.forward())
    expect(await screen.findByText('2024-07-04 TJ')).toBeVisible()
  })

  it('keeps parameters that are not its own', () => {
    goTo('?utm_source=mail&date=2024-07-04')
    changeView({ country: ['TJ', 'CN'] })
    expect(query()).toBe('?date=2024-07-04&country=TJ,CN&utm_source=mail')
    expect(addressOf(withChanges(currentView(), { date: undefined, country: [] }))).toBe('?utm_source=mail')
  })

  it('falls back where the address cannot be read, and names the keys', () => {
    goTo('?date=2023-02-29&open=TJ')
    render(<Readout />, { wrapper: StrictMode })
    expect(screen.getByText('opening day TJ date')).toBeVisible()
  })
})

describe('a drag', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] })
  })

  it('that moves nothing is no step for Back', () => {
    const before = steps()
    dragView({ from: undefined, q: '' })
    dragView({ date: currentView().date })
    endDrag()
    expect(steps()).toBe(before)
  })

  it('shows every day at once, and is one step for Back', async () => {
    render(<Readout />, { wrapper: StrictMode })
    const before = steps()
    for (const date of ['2001-06-15', '2001-06-16', '2001-06-17']) dragView({ date })
    expect(currentView().date).toBe('2001-06-17')
    expect(await screen.findByText('2001-06-17 nothing')).toBeVisible()
    endDrag()
    expect(query()).toBe('?date=2001-06-17')
    expect(steps()).toBe(before + 1)
    await travel(() => window.history.back())
    expect(await screen.findByText('2024-07-04 nothing')).toBeVisible()
  })

  it('replaces the address at most three times a second, and on release', () => {
    const replace = vi.spyOn(window.history, 'replaceState')
    for (let frame = 0; frame < 60; frame += 1) {
      dragView({ date: `2001-06-${10 + (frame % 20)}` })
      vi.advanceTimersByTime(1000 / 60)
    }
    expect(replace.mock.calls.length).toBeGreaterThan(0)
    expect(replace.mock.calls.length).toBeLessThanOrEqual(3)
    const during = replace.mock.calls.length
    endDrag()
    expect(replace).toHaveBeenCalledTimes(during + 1)
    expect(query()).toBe('?date=2001-06-29')
  })

  it('moves the links no more often than the address', async () => {
    render(<ViewLink to={{ open: 'CN' }}>China</ViewLink>)
    const link = screen.getByRole('link')
    dragView({ date: '2001-06-15' })
    expect(link).toHaveAttribute('href', '?date=2024-07-04&open=CN')
    vi.advanceTimersByTime(400)
    dragView({ date: '2001-06-16' })
    await waitFor(() => expect(link).toHaveAttribute('href', '?date=2001-06-16&open=CN'))
    dragView({ date: '2001-06-17' })
    fireEvent.click(link)
    expect(query()).toBe('?date=2001-06-17&open=CN')
  })

  it('takes in a choice that is made in its midst', () => {
    const before = steps()
    dragView({ date: '2001-06-15' })
    changeView({ open: 'CN' })
    expect(query()).toBe('?date=2001-06-15&open=CN')
    expect(steps()).toBe(before + 1)
  })

  it('is dropped when the reader goes back', async () => {
    render(<Readout />, { wrapper: StrictMode })
    dragView({ date: '2001-06-15' })
    await travel(() => window.history.back())
    expect(currentView().date).toBe('2024-07-04')
    endDrag()
    expect(query()).toBe('?date=2024-07-04')
  })

  it('ends only once', () => {
    const before = steps()
    endDrag({ open: 'CN' })
    expect([steps(), query()]).toEqual([before, '?date=2024-07-04'])
  })
})

describe('a link to a view', () => {
  const showLink = () => {
    render(
      <StrictMode>
        <ViewLink to={{ open: 'TJ' }}>Tajikistan</ViewLink>
        <Readout />
      </StrictMode>,
    )
    return screen.getByRole('link', { name: 'Tajikistan' })
  }

  it('has the address of the view to come, and follows the view it stands in', async () => {
    const link = showLink()
    expect(link).toHaveAttribute('href', '?date=2024-07-04&open=TJ')
    changeView({ date: '2001-06-15' })
    await screen.findByText('2001-06-15 nothing')
    expect(link).toHaveAttribute('href', '?date=2001-06-15&open=TJ')
  })

  it('is followed without loading a page', async () => {
    const link = showLink()
    await userEvent.click(link)
    expect(screen.getByText('2024-07-04 TJ')).toBeVisible()
    expect(fireEvent.click(link)).toBe(false)
  })

  it('is followed by Enter', async () => {
    showLink().focus()
    await userEvent.keyboard('{Enter}')
    expect(query()).toBe('?date=2024-07-04&open=TJ')
  })

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
    'is left to the browser with %o',
    (how) => {
      const link = showLink()
      // jsdom cannot open what the browser would; the last listener keeps it from trying.
      let wasLeft: boolean | undefined
      const last = (event: Event) => {
        wasLeft = !event.defaultPrevented
        event.preventDefault()
      }
      window.addEventListener('click', last, { once: true })
      fireEvent.click(link, how)
      expect(wasLeft).toBe(true)
      expect(query()).toBe('?date=2024-07-04')
    },
  )
})

describe('where the browser refuses to write the address', () => {
  beforeEach(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    vi.spyOn(window.history, 'pushState').mockImplementation(refuse)
    vi.spyOn(window.history, 'replaceState').mockImplementation(refuse)
  })

  it('the view is held all the same, until the address can be written again', async () => {
    render(<Readout />, { wrapper: StrictMode })
    changeView({ open: 'TJ' })
    expect(await screen.findByText('2024-07-04 TJ')).toBeVisible()
    changeView({ date: undefined, open: undefined })
    expect(await screen.findByText('opening day nothing')).toBeVisible()
    dragView({ date: '2001-06-15' })
    endDrag()
    expect(currentView().date).toBe('2001-06-15')
    expect(query()).toBe('?date=2024-07-04')
    vi.restoreAllMocks()
    changeView({ open: 'KG' })
    expect(query()).toBe('?date=2001-06-15&open=KG')
  })
})

describe('in the frame of another page', () => {
  beforeEach(() => {
    document.documentElement.dataset['root'] = '../'
    window.history.replaceState(null, '', '/atlas/embed/?view=map&date=2024-07-04')
  })
  afterEach(() => {
    delete document.documentElement.dataset['root']
  })

  it('no change is a step for Back, which is that page’s', () => {
    const before = steps()
    changeView({ open: 'TJ' })
    dragView({ date: '2001-06-15' })
    endDrag()
    expect(query()).toBe('?view=map&date=2001-06-15&open=TJ')
    expect(steps()).toBe(before)
  })

  it('a link to another view leads out of it, to the atlas; others stay within', () => {
    render(
      <StrictMode>
        <ViewLink to={{ view: 'documents', open: undefined }}>Documents</ViewLink>
        <ViewLink to={{ open: 'TJ' }}>Tajikistan</ViewLink>
      </StrictMode>,
    )
    const out = screen.getByRole('link', { name: 'Documents' })
    expect(out).toHaveAttribute('href', 'http://localhost:3000/atlas/?view=documents&date=2024-07-04')
    expect(out).toHaveAttribute('target', '_blank')
    expect(screen.getByRole('link', { name: 'Tajikistan' })).toHaveAttribute('href', '?view=map&date=2024-07-04&open=TJ')
  })
})
