import { act, render, screen, within } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { LoadingNote } from '@/ui/LoadingNote'
import { Panel, PanelExtra } from '@/ui/Panel'
import { cx } from '@/ui/cx'

afterEach(() => {
  vi.useRealTimers()
})

it('is a region named by its heading, with its own controls and those that its frame adds', () => {
  render(
    <StrictMode>
      <PanelExtra value={<button type="button">Enlarge</button>}>
        <Panel title="Trade" detail={13} controls={<button type="button">Options</button>}>
          <p>Body</p>
        </Panel>
      </PanelExtra>
    </StrictMode>,
  )
  const region = within(screen.getByRole('region', { name: 'Trade' }))
  expect(region.getByRole('heading', { level: 2, name: 'Trade' })).toBeVisible()
  expect(region.getByText('13')).toBeVisible()
  expect(region.getAllByRole('button').map((button) => button.textContent)).toEqual(['Options', 'Enlarge'])
  expect(region.getByText('Body')).toBeVisible()
})

it('says that something is on its way only if it takes long enough to be noticed', () => {
  vi.useFakeTimers()
  render(<LoadingNote />, { wrapper: StrictMode })
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  act(() => {
    vi.advanceTimersByTime(301)
  })
  expect(screen.getByRole('status')).toHaveTextContent('Loading …')
})

it('joins the class names that are there', () => {
  expect(cx('panel', false, undefined, 'wide')).toBe('panel wide')
})
