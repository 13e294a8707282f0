import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode, Suspense } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type CorePart, SCHEMA_VERSION, type StatusClaim } from '@/domain/contract'
import { resolveEdtf } from '@/domain/time'
import { TimelineView } from '@/features/timeline/TimelineView'
import { createQueryClient } from '@/state/queries'
import { account } from '@tests/fixtures/timeline-items'

const country = { aliases: [], numeric: '000' }
const position = { lat: 0, lon: 0, x: 0, y: 0 }

function status(entity: string, edtf: string, changes: Partial<StatusClaim> = {}): StatusClaim {
  return {
    id: `${entity}.${edtf}`,
    tier: 'reference',
    basis: 'stated',
    evidence: [{ source: 'wire' }],
    entity,
    status: 'member',
    kind: 'event',
    stage: 'decided',
    when: resolveEdtf(edtf)!,
    ...changes,
  }
}

const listed: Partial<StatusClaim> = { kind: 'snapshot', tier: 'document', evidence: [{ source: 'paper' }] }

const core: CorePart = {
  schemaVersion: SCHEMA_VERSION,
  dataVersion: '0123456789ab',
  firstDay: '2016-01-01',
  lastDay: '2025-11-18',
  openingDay: '2025-08-28',
  sources: [
    {
      id: 'paper',
      tier: 'document',
      title: 'A paper',
      language: 'en',
      published: { ...resolveEdtf('2021-06-24')!, basis: 'stated' },
    },
    { id: 'wire', tier: 'reference', title: 'A wire', language: 'en' },
  ],
  countries: [
    { ...country, code: 'TJ', name: 'Tajikistan' },
    { ...country, code: 'CN', name: 'China' },
    { ...country, code: 'IR', name: 'Iran' },
  ],
  organisations: [{ id: 'rats', name: 'Regional Anti-Terrorist Structure', kind: 'sco-body' }],
  people: [],
  places: [{ ...position, id: 'dushanbe', name: 'Dushanbe', country: 'TJ' }],
  offices: [],
  statuses: [status('IR', '2023-07-04'), status('TJ', '2021-06-24', listed), status('CN', '2021-06-24', listed)],
  counts: [],
  mentions: [],
  meanings: [],
  meetings: [
    account('summit-dushanbe', '2021-09-17', {
      title: 'Summit in Dushanbe',
      place: 'dushanbe',
      participants: [{ entity: 'CN' }],
    }),
    account('secretaries', '2021-06', {
      title: 'Secretaries',
      type: 'security-council',
      tier: 'document',
      evidence: [{ source: 'paper' }],
      basis: 'inferred',
      place: 'dushanbe',
    }),
    account('drill', '2026', { title: 'Drill', type: 'exercise', state: 'planned', participants: [{ entity: 'rats' }] }),
  ],
  discrepancies: [],
  grounds: [],
}

beforeEach(() => {
  window.history.replaceState(null, '', '/')
  vi.stubGlobal('fetch', (address: URL) =>
    address.pathname.endsWith('/core.json')
      ? Promise.resolve(new Response(JSON.stringify(core)))
      : Promise.reject(new Error(address.href)),
  )
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900)
})

async function show(query = '') {
  window.history.replaceState(null, '', `/${query}`)
  render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <Suspense>
          <TimelineView />
        </Suspense>
      </QueryClientProvider>
    </StrictMode>,
  )
  return { user: userEvent.setup(), region: within(await screen.findByRole('region', { name: 'Timeline' })) }
}

describe('the timeline', () => {
  it('shows meetings and changes of membership, each named with date, place, state and basis', async () => {
    const { region } = await show()
    expect(region.getByText('3 shown · 2016 – 2026')).toBeVisible()
    for (const name of [
      'Summit in Dushanbe, 17 September 2021, Dushanbe, held',
      'Secretaries, June 2021, Dushanbe, held, inferred',
      'Drill, 2026, planned',
      'Iran: member, 4 July 2023',
      'Doc 1 names 2 members, 24 June 2021',
    ]) {
      expect(region.getByRole('button', { name })).toBeInTheDocument()
    }
  })

  it('opens a meeting, and for a change the day with its one country', async () => {
    const { user, region } = await show()
    await user.click(region.getByRole('button', { name: /^Summit in Dushanbe/ }))
    expect(window.location.search).toBe('?open=summit-dushanbe')
    await user.click(region.getByRole('button', { name: /^Iran: member/ }))
    expect(window.location.search).toBe('?date=2023-07-04&open=IR')
    await user.click(region.getByRole('button', { name: /^Doc 1 names/ }))
    expect(window.location.search).toBe('?date=2021-06-24&open=paper')
  })

  it('shows by the documents alone what they alone tell', async () => {
    const { region } = await show('?tier=documents')
    expect(region.getByText('1 shown · 2016 – 2026')).toBeVisible()
    expect(region.queryByRole('button', { name: /^Iran/ })).not.toBeInTheDocument()
  })

  it('filters by the label of a lane, and draws no empty lane', async () => {
    const { user, region } = await show()
    await user.click(region.getByRole('button', { name: 'Summits', pressed: false }))
    expect(window.location.search).toBe('?type=summit')
    expect(region.getByText('1 shown · 2016 – 2026')).toBeVisible()
    expect(region.queryByRole('button', { name: 'Exercises' })).not.toBeInTheDocument()
    await user.click(region.getByRole('button', { name: 'Summits', pressed: true }))
    expect(window.location.search).toBe('')
  })

  it.each([
    ['country', ['Tajikistan', 'China']],
    ['place', ['Dushanbe']],
  ])('has lanes by %s', async (lanes, labels) => {
    const { region } = await show(`?lanes=${lanes}`)
    for (const name of labels) expect(region.getByRole('button', { name, pressed: false })).toBeVisible()
    expect(region.getByText(/^No (country|place)$/)).toBeVisible()
  })

  it('has a list of the same items in the order of time, that open the same', async () => {
    const { user, region } = await show()
    await user.click(region.getByRole('button', { name: 'List', pressed: false }))
    expect((await region.findAllByRole('heading', { level: 3 })).map((heading) => heading.textContent)).toEqual([
      '2021 · 3',
      '2023 · 1',
      '2026 · 1',
    ])
    const links = region.getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Secretaries', '?open=secretaries'],
      ['Doc 1 names 2 members', '?date=2021-06-24&open=paper'],
      ['Summit in Dushanbe', '?open=summit-dushanbe'],
      ['Iran: member', '?date=2023-07-04&open=IR'],
      ['Drill', '?open=drill'],
    ])
    expect(region.getAllByText('Doc 1')[0]).toBeVisible()
    await user.click(links[2]!)
    expect(window.location.search).toBe('?open=summit-dushanbe')
  })

  it('sets and clears filters in its menu', async () => {
    const { user, region } = await show()
    await user.click(region.getByRole('button', { name: 'Filter' }))
    await user.selectOptions(region.getByRole('combobox', { name: 'Country' }), 'China')
    await user.type(region.getByRole('searchbox', { name: 'Text' }), 'dush')
    await user.tab()
    expect(window.location.search).toBe('?country=CN&q=dush')
    expect(region.getByText(/^1 shown/)).toBeVisible()
    await user.click(region.getByRole('button', { name: 'Remove China' }))
    expect(region.getByText(/^2 shown/)).toBeVisible()
    await user.selectOptions(region.getByRole('combobox', { name: 'Held or planned' }), 'planned')
    await user.click(region.getByRole('button', { name: 'Clear filters' }))
    expect(window.location.search).toBe('')
  })

  it('makes one step for Back of a typed text', async () => {
    const { user, region } = await show()
    const steps = window.history.length
    await user.click(region.getByRole('button', { name: 'Filter' }))
    await user.type(region.getByRole('searchbox', { name: 'Text' }), 'summit{Enter}')
    expect(window.location.search).toBe('?q=summit')
    expect(window.history.length).toBe(steps + 1)
  })

  it('takes a typed day when the field is left', async () => {
    const { user, region } = await show()
    await user.click(region.getByRole('button', { name: 'Filter' }))
    const from = region.getByLabelText('From')
    await user.clear(from)
    await user.type(from, '2021-07-01')
    await user.tab()
    expect(window.location.search).toBe('?from=2021-07-01')
    expect(region.getByText('2 shown · 1 Jul 2021 – 31 Dec 2026')).toBeVisible()
  })

  it('counts an inexact date as the reader asks', async () => {
    const { region } = await show('?from=2021-06-10&to=2021-12-31&when=certain')
    expect(region.getByText(/^1 shown/)).toBeVisible()
    expect(region.queryByRole('button', { name: /^Secretaries/ })).not.toBeInTheDocument()
  })

  it('says which filter to drop when nothing is left', async () => {
    const { user, region } = await show('?country=IR&type=exercise,summit&from=2021-01-01&to=2021-12-31')
    expect(region.getByText('No meeting matches.')).toBeVisible()
    expect(region.getByRole('link', { name: 'Without country Iran: 1' })).toBeVisible()
    expect(region.getByRole('link', { name: 'Without type Exercises and Summits: 0' })).toBeVisible()
    expect(region.getByRole('link', { name: 'Without the limits of time: 0' })).toBeVisible()
    await user.click(region.getByRole('link', { name: 'Without country Iran: 1' }))
    expect(region.queryByText('No meeting matches.')).not.toBeInTheDocument()
  })

  it('offers to clear all filters when no single one is enough', async () => {
    const { user, region } = await show('?country=IR&type=exercise&q=zeppelin')
    expect(region.queryByRole('link', { name: /^Without/ })).not.toBeInTheDocument()
    await user.click(region.getByRole('link', { name: 'Clear filters' }))
    expect(window.location.search).toBe('')
  })

  it('marks the meeting that the details show', async () => {
    const { region } = await show('?open=summit-dushanbe')
    expect(region.getByRole('button', { name: /^Summit in Dushanbe/ })).toHaveAttribute('aria-current', 'true')
  })
})
