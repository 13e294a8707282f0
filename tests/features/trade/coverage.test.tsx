import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { CoverageChart } from '@/features/trade/matrix/CoverageChart'
import { currentView } from '@/state/view-store'
import { serveData, show } from '@tests/state/page'
import { giveRoom } from './grid-room'

beforeEach(() => {
  giveRoom(1000, 500)
  serveData()
})

/** Waits until the pairs are drawn, unless there are none or the table stands for them. */
async function showCoverage(query = '', isDrawn = true) {
  const user = show(<CoverageChart />, `?view=trade&chart=coverage${query}`)
  const region = within(await screen.findByRole('region', { name: 'Trade' }))
  if (isDrawn) await region.findByRole('group', { name: /^Who gives figures/ })
  return { user, region }
}

type Region = Awaited<ReturnType<typeof showCoverage>>['region']

const cells = (region: Region) => region.getByRole('group', { name: /^Who gives figures/ }).querySelectorAll('[data-mark]')

describe('where figures exist', () => {
  it('has a cell for each pair and year with a figure, and names the pairs without any', async () => {
    const { region } = await showCoverage()
    expect(
      region.getByText(/^528 figures of 37 pairs were found for 2000 to 2026\. Most are of China ↔ Russia/),
    ).toBeInTheDocument()
    expect(cells(region)).toHaveLength(198)
    expect(
      region.getByText(/Of no year at all was a figure found of 10 pairs between members: Belarus ↔ India, /),
    ).toBeInTheDocument()
  })

  it('says in each cell who speaks, and whether of a full year', async () => {
    const { region } = await showCoverage()
    const cell = region.getByRole('button', { name: /^China ↔ Tajikistan, 2025: / })
    expect(cell).toHaveAccessibleName(
      /\d+ figures: \d+ by China \(.*\).*; \d+ by Tajikistan \(.*\), none of a full calendar year/,
    )
  })

  it('shows the pair over time, from a cell and from the name of a row', async () => {
    const { user, region } = await showCoverage('&of=2023')
    await user.click(region.getByRole('button', { name: /^China ↔ Uzbekistan, 2023/ }))
    expect(currentView()).toMatchObject({ chart: 'pair', pair: 'CN-UZ' })
    expect(currentView().of).toBeUndefined()
    await user.click(region.getByRole('button', { name: /^China ↔ Tajikistan: \d+ figures/ }))
    expect(currentView().pair).toBe('CN-TJ')
  })

  it('follows window and countries', async () => {
    const { region } = await showCoverage('&from=2023-01-01&to=2024-12-31&country=KG')
    expect(region.getByText(/were found for 2023 to 2024\./)).toBeInTheDocument()
    expect(region.getByText(/Only pairs with Kyrgyzstan\./)).toHaveTextContent(
      'Of no year at all was a figure found of 2 pairs between members: Belarus ↔ Kyrgyzstan and Iran ↔ Kyrgyzstan.',
    )
    for (const cell of cells(region)) expect(cell).toHaveAccessibleName(/^.*Kyrgyzstan.*, 202[34]: /)
  })

  it('of the documents alone is the one pair that they speak of', async () => {
    const { region } = await showCoverage('&tier=documents')
    expect(region.getByText(/^2 figures of 1 pair were found for 2024 to 2025\./)).toBeInTheDocument()
    expect(
      region.getByRole('button', { name: /^China ↔ Tajikistan, 2024: 1 figure: 1 by China .*, derived, none of a full/ }),
    ).toBeInTheDocument()
    expect(
      region.getByText(/Of no year at all was a figure found of 27 pairs between members; the table names them\./),
    ).toBeInTheDocument()
  })

  it.each([
    ['&to=1995-12-31', 'Show all years and countries', { to: undefined }],
    ['&to=1995-12-31&tier=documents', 'Include reference sources', { tier: 'all' }],
  ])('of nothing (%s) leads to something', async (query, action, view) => {
    const { user, region } = await showCoverage(query, false)
    await user.click(region.getByRole('button', { name: action }))
    expect(currentView().to).toBe('to' in view ? undefined : '1995-12-31')
    expect(currentView().tier).toBe('all')
  })

  it('has a table of all cells, then of the silent pairs', async () => {
    const { region } = await showCoverage('&table=trade', false)
    const rows = within(region.getByRole('table')).getAllByRole('row').slice(1)
    expect(rows).toHaveLength(198 + 10)
    expect(rows.at(-1)).toHaveTextContent('none found')
  })
})
