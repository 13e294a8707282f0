import { QueryClientProvider } from '@tanstack/react-query'
import { renderHook, screen, waitFor } from '@testing-library/react'
import { type ReactNode, Suspense } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultView } from '@/domain/view-state'
import { DetailsView } from '@/features/details/DetailsView'
import { itemAddress } from '@/features/timeline/export/use-save-timeline'
import { useChartImprint } from '@/features/trade/export/use-save-chart'
import { speak } from '@/i18n/language'
import { loadSpeech } from '@/i18n/load-language'
import { lastingAddress } from '@/state/lasting-address'
import { createQueryClient } from '@/state/queries'
import { currentView } from '@/state/view-store'
import { itemOf } from '@tests/fixtures/timeline-items'
import { goTo, serveData, show } from '@tests/state/page'

const root = 'https://atlas.example/sco/'

/** Makes the page the one for the frames of others, at a public address. The view must be in the address by then. */
function beFramed(): void {
  const base = document.createElement('base')
  base.href = `${root}embed/`
  document.head.append(base)
  document.documentElement.dataset['root'] = '../'
}

beforeEach(() => {
  serveData()
  goTo('')
})
afterEach(() => {
  speak('en', undefined)
  document.querySelector('base')?.remove()
  delete document.documentElement.dataset['root']
})

describe('an address to be given away', () => {
  it('says day and language though the reader’s own does not', async () => {
    goTo('?view=timeline&open=KG&from-newsletter=7')
    expect(lastingAddress(currentView(), '2025-08-28')).toBe(
      'http://localhost:3000/?view=timeline&date=2025-08-28&open=KG&lang=en',
    )
    speak('ru', await loadSpeech('ru'))
    expect(lastingAddress(currentView(), '2025-08-28')).toContain('&lang=ru')
  })

  it('keeps the day of a view of no day of its own', () => {
    expect(lastingAddress({ ...defaultView, date: '2017-06-09' })).toContain('?date=2017-06-09&')
  })
})

describe('what a frame gives away leads to the atlas', () => {
  it('the calendar’s and the list’s entries', () => {
    beFramed()
    const address = itemAddress(itemOf('2024-07-04'), 'documents')
    expect(address.startsWith(`${root}?open=`)).toBe(true)
    expect(address).toMatch(/&tier=documents&lang=en$/)
  })

  it('a chart', async () => {
    const client = createQueryClient()
    const wrapper = ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={client}>
        <Suspense>{children}</Suspense>
      </QueryClientProvider>
    )
    goTo('?view=trade&pair=CN-UZ')
    beFramed()
    const { result } = renderHook(useChartImprint, { wrapper })
    await waitFor(() => expect(result.current).toBeInstanceOf(Function))
    expect(result.current().address).toBe(`${root}?view=trade&date=2025-08-28&pair=CN-UZ&lang=en`)
  })

  it('sentences to quote, and the citation of the atlas', async () => {
    const user = show(<DetailsView renderTrade={() => null} />, '?view=map&tier=documents&open=KG')
    beFramed()
    await user.click(await screen.findByText('Sentences to quote'))
    const copies = await screen.findAllByRole('button', { name: /^Copy/ })
    for (const copy of copies) {
      await user.click(copy)
      await waitFor(async () =>
        expect(await navigator.clipboard.readText()).toContain(`${root}?date=2025-08-28&open=KG&tier=documents&lang=en`),
      )
      await navigator.clipboard.writeText('')
    }
    expect(copies.length).toBeGreaterThan(1)
  })
})
