import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { Status } from '@/domain/contract'
import { countsOf, standingsOn } from '@/domain/status'
import type { TierChoice } from '@/domain/tiers'
import { Legend } from '@/features/map/Legend'
import { messages } from '@/i18n/messages'
import { publishedParts } from '@tests/state/published'

const { core } = publishedParts()

function showLegend(day: string, tier: TierChoice = 'all', chosen: readonly Status[] = [], contradicted = 0) {
  const onToggle = vi.fn<(status: Status) => void>()
  const onTogglePlaces = vi.fn<() => void>()
  render(
    <StrictMode>
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
    </StrictMode>,
  )
  const legend = screen.getByRole('group', { name: 'Status' })
  const names = within(legend)
    .getAllByRole('button')
    .map((button) => button.textContent)
  return { legend: within(legend), names, onToggle, onTogglePlaces }
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
    const { legend, onToggle, onTogglePlaces } = showLegend('2025-08-28', 'all', ['member'])
    expect(legend.getByRole('button', { name: 'Members 10', pressed: true })).toBeVisible()
    await userEvent.click(legend.getByRole('button', { name: 'Dialogue partners 14', pressed: false }))
    expect(onToggle).toHaveBeenCalledExactlyOnceWith('dialogue-partner')
    await userEvent.click(legend.getByRole('button', { name: 'Meeting places 35', pressed: true }))
    expect(onTogglePlaces).toHaveBeenCalledOnce()
  })
})
