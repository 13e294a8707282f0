import { screen, within } from '@testing-library/react'
import { Suspense } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { Status } from '@/domain/contract'
import { countsOf, standingsOn } from '@/domain/status'
import type { TierChoice } from '@/domain/tiers'
import { Legend } from '@/features/map/legend/Legend'
import { messages } from '@/i18n/messages'
import { useAtlas } from '@/state/use-atlas'
import { useLaterPart } from '@/state/use-later-part'
import { serveData, show } from '@tests/state/page'
import { publishedParts } from '@tests/state/published'

const { core } = publishedParts()

/** What the page has beside the legend: the dataset, and soon after it the names of the reference sources. */
function LoadedPage() {
  useLaterPart()
  const { trade } = useAtlas()
  return <p>{trade ? 'all has come' : 'the core has come'}</p>
}

function showLegend(day: string, tier: TierChoice = 'all', chosen: readonly Status[] = [], contradicted = 0) {
  const onToggle = vi.fn<(status: Status) => void>()
  const onTogglePlaces = vi.fn<() => void>()
  serveData()
  const user = show(
    <>
      <Legend
        day={day}
        rows={countsOf(standingsOn(core.statuses, day, tier))}
        chosen={chosen}
        onToggle={onToggle}
        places={35}
        arePlacesShown
        onTogglePlaces={onTogglePlaces}
        silence="Nobody is named."
        contradicted={contradicted}
      />
      <Suspense>
        <LoadedPage />
      </Suspense>
    </>,
    tier === 'documents' ? '?tier=documents' : '',
  )
  const legend = screen.getByRole('group', { name: 'Status' })
  const names = within(legend)
    .getAllByRole('button')
    .map((button) => button.textContent)
  return { user, legend: within(legend), names, onToggle, onTogglePlaces }
}

describe('the legend', () => {
  it.each([
    ['1996-04-26', 'all', ['Shanghai Five 5']],
    ['2001-06-15', 'all', ['Members 6']],
    ['2019-05-17', 'documents', ['Members 8', 'Observers 4', 'Dialogue partners 6', 'Guests 1']],
    ['2025-08-28', 'all', ['Members 10', 'Observers 2', 'Dialogue partners 14', 'Guests 1']],
    ['2025-09-01', 'all', ['Members 10', 'SCO partners 17']],
  ] as const)('has for %s (%s) the statuses of that day', (day, tier, statuses) => {
    expect(showLegend(day, tier).names).toEqual(expect.arrayContaining([...statuses, 'Meeting places 35']))
  })

  it.each([
    ['2001-06-15', /Observers|partners|Five/],
    ['2025-09-01', /Observers|Dialogue|Five/],
  ])('has for %s no row of a status that does not exist yet, or no longer', (day, absent) => {
    expect(showLegend(day).names.join()).not.toMatch(absent)
  })

  it('counts guest organisations beside guest countries', () => {
    expect(showLegend('2025-08-28').legend.getByText('and 3 organisations')).toBeVisible()
  })

  it('says what of a row is dormant', () => {
    expect(showLegend('2025-08-28').legend.getByText('of these dormant').parentElement).toHaveTextContent('of these dormant1')
  })

  it('explains the hatching where whole rows are carried forward, and only there', () => {
    expect(showLegend('2025-08-28', 'documents').legend.getByText(/^hatched: carried forward/)).toBeVisible()
  })

  it('says nothing of hatching where nothing is', () => {
    expect(showLegend('2025-08-28').legend.queryByText(/carried forward/)).not.toBeInTheDocument()
  })

  it('explains the dashes where a whole row is inferred', () => {
    expect(showLegend('2021-06-24', 'documents').legend.getByText('dashed: inferred')).toBeVisible()
  })

  it('explains the sign of contradiction where a country bears it', () => {
    expect(showLegend('2025-09-01', 'all', [], 1).legend.getByText(messages.map.contradictedKey)).toBeVisible()
  })

  it('says why it is empty', () => {
    const { legend, names } = showLegend('1996-04-26', 'documents')
    expect(legend.getByText('Nobody is named.')).toBeVisible()
    expect(names).toEqual(['Meeting places 35'])
  })

  it('tells by its buttons what is singled out, and asks for more', async () => {
    const { user, legend, onToggle, onTogglePlaces } = showLegend('2025-08-28', 'all', ['member'])
    expect(legend.getByRole('button', { name: 'Members 10', pressed: true })).toBeVisible()
    await user.click(legend.getByRole('button', { name: 'Dialogue partners 14', pressed: false }))
    expect(onToggle).toHaveBeenCalledExactlyOnceWith('dialogue-partner')
    await user.click(legend.getByRole('button', { name: 'Meeting places 35', pressed: true }))
    expect(onTogglePlaces).toHaveBeenCalledOnce()
  })

  it('says right below a row that is singled out what its status means, and on whose word', async () => {
    const { user, legend } = showLegend('2025-08-28', 'all', ['observer', 'guest'])
    const source = await legend.findByRole('link', { name: 'Human Rights in China' })
    const row = legend.getByRole('button', { name: 'Observers 2' })
    expect(row.nextElementSibling).toContainElement(source)
    expect(row.nextElementSibling?.firstElementChild).toHaveTextContent(/^A state or body that .* Human Rights in China$/)
    expect(legend.getByText(/^A state or organisation invited/)).toHaveTextContent(/inferred$/)
    expect(legend.queryByText(/Charter of 2002/)).not.toBeInTheDocument()
    await user.click(source)
    expect(window.location.search).toBe('?open=ref.meaning.observer')
  })

  it('leads from the count to who has the status, and on whose word', async () => {
    const { user, legend } = showLegend('2025-08-28', 'all', ['guest'])
    await user.click(await legend.findByRole('link', { name: 'Who, and on whose word' }))
    expect(window.location.search).toBe('?open=status.guest')
  })

  it('explains nothing by reference where the documents alone are read', async () => {
    const { legend } = showLegend('2019-05-17', 'documents', ['member'])
    await screen.findByText('all has come')
    expect(legend.getByRole('button', { name: 'Members 8' }).nextElementSibling).toHaveTextContent(/^Who, and on whose word$/)
  })
})
