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
      series: { id: 'heads-of-state-council', number: 20 },
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
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
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

const summit = 'Summit, Summit in Dushanbe, Dushanbe, 17 September 2021, stated'
const secretaries = 'Security council secretaries, Secretaries, Dushanbe, June 2021, inferred'
const iran = 'Change of status, Iran: member, 4 July 2023, stated'
const list = 'List of states, Doc 1 names 2 members, 24 June 2021, stated'

describe('the timeline', () => {
  it('shows meetings and entries on membership, each named with type, place, date, state and basis', async () => {
    const { region } = await show()
    expect(region.getByText('5 shown · 2016 – 2026')).toBeVisible()
    const lanes = region.getAllByRole('group', { name: /marks?$/ })
    expect(lanes.map((lane) => [lane.getAttribute('aria-label'), ...namesIn(lane)])).toEqual([
      ['Membership, 2 marks', list, iran],
      ['Summits, 1 mark', summit],
      ['Security councils, 1 mark', secretaries],
      ['Exercises, 1 mark', 'Exercise, Drill, 2026, planned, stated'],
    ])
  })

  it('opens a meeting, and for a entry on membership that day with the one country or list', async () => {
    const { user, region } = await show()
    await user.click(region.getByRole('button', { name: summit }))
    expect(window.location.search).toBe('?open=summit-dushanbe')
    await user.click(region.getByRole('button', { name: iran }))
    expect(window.location.search).toBe('?date=2023-07-04&open=IR')
    await user.click(region.getByRole('button', { name: list }))
    expect(window.location.search).toBe('?date=2021-06-24&open=paper')
  })

  it('shows by the documents alone what they alone tell', async () => {
    const { region } = await show('?tier=documents')
    expect(region.getByText('2 shown · 2016 – 2026')).toBeVisible()
    expect(region.getAllByRole('group', { name: /marks?$/ }).flatMap(namesIn)).toEqual([list, secretaries])
  })

  it('filters by the label of a lane, also of Membership, and draws no empty lane', async () => {
    const { user, region } = await show()
    await user.click(region.getByRole('button', { name: 'Summits 1', pressed: false }))
    expect(window.location.search).toBe('?type=summit')
    expect(region.getByText('1 shown · 2016 – 2026')).toBeVisible()
    expect(region.getAllByRole('group', { name: /marks?$/ }).flatMap(namesIn)).toEqual([summit])
    await user.click(region.getByRole('button', { name: 'Summits 1', pressed: true }))
    expect(window.location.search).toBe('')
    await user.click(region.getByRole('button', { name: 'Membership 2', pressed: false }))
    expect(window.location.search).toBe('?type=membership')
    expect(region.getAllByRole('group', { name: /marks?$/ }).flatMap(namesIn)).toEqual([list, iran])
  })

  it.each([
    ['country', ['Membership 2', 'Tajikistan 2', 'China 1'], 'No country 1', '?country=TJ&lanes=country'],
    ['place', ['Membership 2', 'Dushanbe 2'], 'No place 1', '?place=dushanbe&lanes=place'],
    ['series', ['Membership 2', 'Council of Heads of State 1'], 'No series 2', '?series=heads-of-state-council&lanes=series'],
  ])('has lanes by %s, each its filter', async (lanes, labels, rest, filtered) => {
    const { user, region } = await show(`?lanes=${lanes}`)
    const buttons = region.getAllByRole('button', { pressed: false }).filter((button) => button.title.startsWith('Filter: '))
    expect(buttons.map((button) => button.textContent)).toEqual(labels)
    const last = region.getByText(rest.replace(/ \d$/, ''))
    expect(last.parentElement).toHaveTextContent(rest)
    expect(last.closest('button')).toBeNull()
    await user.click(buttons[1]!)
    expect(new URLSearchParams(window.location.search).toString()).toBe(new URLSearchParams(filtered).toString())
  })

  it('opens a series at its missing numbers', async () => {
    const { user, region } = await show('?lanes=series')
    await user.click(region.getByRole('button', { name: /^Numbers 1 to 19 of the series/ }))
    expect(new URLSearchParams(window.location.search).get('open')).toBe('heads-of-state-council')
  })

  it('shows a list instead, of the same items', async () => {
    const { user, region } = await show()
    await user.click(region.getByRole('button', { name: 'List', pressed: false }))
    expect(region.queryByRole('slider')).not.toBeInTheDocument()
    expect(window.location.search).toBe('?table=timeline')
    expect(region.getByText('5 shown · 2016 – 2026')).toBeVisible()
    await user.click(region.getByRole('button', { name: 'List', pressed: true }))
    expect(region.getByRole('button', { name: summit })).toBeInTheDocument()
  })

  it('zooms by its buttons, each time as one step for Back, to the window that the address names', async () => {
    const { user, region } = await show()
    const steps = window.history.length
    await user.click(region.getByRole('button', { name: 'Zoom in' }))
    expect(window.location.search).toBe('?from=2018-10-02&to=2024-04-01')
    expect(window.history.length).toBe(steps + 1)
    expect(region.getByText('4 shown · 2 Oct 2018 – 1 Apr 2024')).toBeVisible()
    await user.click(region.getByRole('button', { name: 'Whole period' }))
    expect(window.location.search).toBe('')
  })

  it('counts an inexact date as the reader asks', async () => {
    const { region } = await show('?from=2021-06-10&to=2021-12-31&when=certain')
    expect(region.getByText(/^2 shown/)).toBeVisible()
    expect(region.queryByRole('button', { name: secretaries })).not.toBeInTheDocument()
  })

  it('says so when nothing is left', async () => {
    const { region } = await show('?country=IR&type=exercise')
    expect(region.getByText(/^0 shown/)).toBeVisible()
    expect(region.getByText('Nothing matches.')).toBeVisible()
  })

  it('marks the meeting that the details show', async () => {
    const { region } = await show('?open=summit-dushanbe')
    expect(region.getByRole('button', { name: summit })).toHaveAttribute('aria-current', 'true')
  })
})

/** The names of the marks of a lane; its label, a button too, has its words for a name. */
function namesIn(lane: HTMLElement): string[] {
  return within(lane)
    .getAllByRole('button')
    .flatMap((button) => button.getAttribute('aria-label') ?? [])
}
