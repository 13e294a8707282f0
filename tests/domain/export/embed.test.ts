import { describe, expect, it } from 'vitest'
import { embeddedViewOf } from '@/domain/embedded-view'
import { FRAME_SANDBOX, frameAddress, frameMarkup, framedView } from '@/domain/export/embed'
import { type ViewState, defaultView, readView, views } from '@/domain/view-state'

const choices = { view: 'map', date: '2024-07-04', lang: 'en', theme: 'auto' } as const
const at = (view: Partial<ViewState>): ViewState => ({ ...defaultView, ...view })

/** The view that a reader of the frame gets. */
function received(address: string): ViewState {
  const { view, unread } = readView(new URL(address).searchParams)
  expect(unread).toEqual([])
  return view
}

const nothingOwn = () => false

describe('the view of a frame', () => {
  it('is one of the three; of the whole and of the pages it is the map', () => {
    expect(views.map((view) => [view, embeddedViewOf(view)])).toEqual([
      ['atlas', 'map'],
      ['map', 'map'],
      ['timeline', 'timeline'],
      ['trade', 'trade'],
      ...['ledger', 'coverage', 'documents', 'data', 'about'].map((view) => [view, 'map']),
    ])
  })

  it('keeps sources, what is open, filters, window, chart and colours, and says day and language whatever they are', () => {
    const kept = {
      open: 'KG',
      tier: 'documents',
      known: 'then',
      from: '2018-01-01',
      to: '2021-12-31',
      type: ['summit', 'membership'],
      place: ['dushanbe'],
      q: 'tea & trade',
      status: ['member'],
      chart: 'partners',
      of: 'RU',
      pair: 'CN-TJ',
      table: ['trade'],
      compare: '2017-06-09',
    } satisfies Partial<ViewState>
    const framed = framedView(at({ view: 'atlas', ...kept }), { ...choices, view: 'trade', theme: 'dark' }, nothingOwn)
    const address = frameAddress('https://example.org/atlas/', framed)
    expect(received(address)).toEqual(at({ ...kept, view: 'trade', date: '2024-07-04', lang: 'en', theme: 'dark' }))
  })

  it('leaves out what no frame shows, and what lies in the reader’s own browser', () => {
    const framed = framedView(
      at({
        view: 'documents',
        doc: 'capital-fm-2025-08-28',
        mine: 'hidden',
        kind: ['revision'],
        sides: 'both',
        counts: 'trade',
        open: 'arctic-forum',
        org: ['arctic-forum', 'cica'],
        country: ['CU'],
      }),
      choices,
      (id) => ['arctic-forum', 'CU'].includes(id),
    )
    expect(framed).toEqual(at({ ...choices, org: ['cica'] }))
    expect(frameAddress('https://example.org/', framed)).toBe(
      'https://example.org/embed/?view=map&date=2024-07-04&org=cica&lang=en',
    )
  })

  it('takes the day chosen for it, not that of the view', () => {
    expect(framedView(at({ date: '2001-06-15' }), choices, nothingOwn).date).toBe('2024-07-04')
  })
})

describe('the markup of a frame', () => {
  const address = 'https://example.org/embed/?view=map&date=2024-07-04&q=%22a%22'

  it('is read by a browser as one frame with that address and title', () => {
    const title = 'SCO <Atlas> "map" & day'
    const [, source = '', name = ''] =
      /^<iframe src="([^"]*)" title="([^"]*)" [^<>]*><\/iframe>$/.exec(frameMarkup(address, title)) ?? []
    const plain = (text: string) =>
      text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    expect([plain(source), plain(name)]).toEqual([address, title])
  })

  it('is as wide as its container, loads late, runs no script of the page around it, and may open the atlas in a tab', () => {
    const markup = frameMarkup(address, 'Map')
    for (const part of ['width="100%"', 'height="500"', 'loading="lazy"', `sandbox="${FRAME_SANDBOX}"`])
      expect(markup).toContain(part)
    expect(markup).not.toMatch(/<script|\bon\w+=/)
    expect(FRAME_SANDBOX).not.toContain('same-origin')
  })
})
