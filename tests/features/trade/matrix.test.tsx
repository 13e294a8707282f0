import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { figuresIn } from '@/domain/trade'
import { matrixOf } from '@/domain/trade-matrix'
import { directoryOf } from '@/domain/directory'
import { MatrixChart } from '@/features/trade/matrix/MatrixChart'
import { matrixSheet } from '@/features/trade/matrix/matrix-sheet'
import { shadeOf } from '@/features/trade/matrix/shade'
import { currentView } from '@/state/view-store'
import { serveData, show } from '@tests/state/page'
import { publishedParts } from '@tests/state/published'
import { corePart, tajikStatistics, tradeClaim } from './fixture'
import { giveRoom } from './grid-room'

const CHINA = 'China: turnover with Tajikistan, 2023, US$ 3.93 billion'

beforeEach(() => {
  giveRoom(1000, 500)
  serveData()
})

/** Waits until the year is drawn, unless nothing can be. */
async function showMatrix(query = '', isDrawn = true) {
  const user = show(<MatrixChart />, `?view=trade&chart=matrix${query}`)
  const region = within(await screen.findByRole('region', { name: 'Trade' }))
  if (isDrawn) await region.findByRole('group', { name: /^Pairs of/ })
  return { user, region }
}

const cells = (region: Awaited<ReturnType<typeof showMatrix>>['region']) =>
  region.getByRole('group', { name: /^Pairs of/ }).querySelectorAll('[data-mark]')

describe('the pairs of a year', () => {
  it('open on the year that is filled best, and say so in a sentence', async () => {
    const { region } = await showMatrix()
    expect(region.getByRole('combobox', { name: /^Year/ })).toHaveDisplayValue('2023 (21)')
    expect(region.getByText(/^In 2023 figures of 21 of 45 pairs were found\./)).toHaveTextContent(
      'The largest: China’s turnover with Russia, US$ 240.11 billion, as reported by General Administration of Customs of China.',
    )
    expect(cells(region)).toHaveLength(24)
  })

  it('name at each figure whose it is, and what the other side says', async () => {
    const { region } = await showMatrix()
    const own = region.getByRole('button', { name: new RegExp(`^${CHINA.replace('$', '\\$')}`) })
    expect(own).toHaveAccessibleName(/General Administration of Customs of China, stated/)
    expect(own).toHaveAccessibleName(/≠ Tajikistan reports US\$ 1.5 billion \(Ministry of Economic Development/)
    expect(region.getByRole('button', { name: /^Tajikistan: turnover with China, 2023, US\$ 1.5 billion/ })).toHaveAccessibleName(
      /≠ China reports US\$ 3.93 billion/,
    )
  })

  it('show both figures of two reporters of one side', async () => {
    const { region } = await showMatrix()
    expect(region.getAllByRole('button', { name: /^Belarus: turnover with Russia, 2023/ })).toHaveLength(2)
  })

  it('open the figure, and from the names of rows and columns the country', async () => {
    const { user, region } = await showMatrix()
    await user.click(region.getByRole('button', { name: /^China: turnover with Russia/ }))
    expect(currentView().open).toBe('cn-ru.turnover.2023.general-administration-of-customs-of-china')
    const [, row] = region.getAllByRole('button', { name: 'Iran, open in the details' })
    await user.click(row!)
    expect(currentView().open).toBe('IR')
    const [column] = region.getAllByRole('button', { name: 'Uzbekistan, open in the details' })
    await user.click(column!)
    expect(currentView().open).toBe('UZ')
  })

  it('change the year and what is counted in the address', async () => {
    const { user, region } = await showMatrix()
    await user.selectOptions(region.getByRole('combobox', { name: /^Year/ }), '2024 (9)')
    expect(currentView().of).toBe('2024')
    expect(await region.findByText(/^In 2024 figures of 9 of 45 pairs/)).toBeInTheDocument()
    await user.click(region.getByRole('button', { name: 'Trade options' }))
    await user.click(await region.findByRole('radio', { name: 'exports of the row’s country' }))
    expect(currentView().flow).toBe('exports')
    expect(await region.findByText(/The largest: .*’s exports to /)).toBeInTheDocument()
  })

  it('follow window and countries', async () => {
    const { region } = await showMatrix('&of=2023&to=2022-12-31&country=TJ')
    expect(region.getByRole('combobox', { name: /^Year/ })).toHaveDisplayValue(/^2022/)
    expect(region.getByText(/Only pairs with Tajikistan\./)).toBeInTheDocument()
    for (const cell of cells(region)) expect(cell).toHaveAccessibleName(/Tajikistan/)
  })

  it('say under the documents alone that there is nothing, and lead to what there is', async () => {
    const { user, region } = await showMatrix('&tier=documents', false)
    expect(region.getByText('The documents give no amount of trade between two countries for a full year.')).toBeInTheDocument()
    await user.click(region.getByRole('button', { name: 'Include reference sources' }))
    expect(currentView().tier).toBe('all')
    expect(await region.findByRole('combobox', { name: /^Year/ })).toBeInTheDocument()
  })

  it('lead back from a window in which there is nothing', async () => {
    const { user, region } = await showMatrix('&to=1999-12-31', false)
    await user.click(region.getByRole('button', { name: 'Show all years and countries' }))
    expect(currentView().to).toBeUndefined()
  })

  it('have a table of every cell, blanks too, and of third parties', async () => {
    const { user, region } = await showMatrix()
    const drawn = cells(region).length
    await user.click(region.getByRole('button', { name: 'Trade options' }))
    await user.click(await region.findByRole('button', { name: 'Table' }))
    const rows = within(await region.findByRole('table'))
      .getAllByRole('row')
      .slice(1)
    expect(rows.filter((row) => row.textContent.includes('no figure'))).toHaveLength(67)
    expect(rows.filter((row) => row.textContent.includes('third party'))).toHaveLength(5)
    expect(rows).toHaveLength(drawn + 67 + 5)
  })

  it('point out the row and the column of a country', async () => {
    const { user, region } = await showMatrix()
    const heads = () =>
      region.getAllByText('Iran', { selector: 'text, tspan' }).map((head) => head.closest('text')!.getAttribute('class'))
    const before = heads()
    await user.hover(region.getAllByRole('button', { name: 'Iran, open in the details' })[0]!)
    expect(heads()).not.toEqual(before)
    await user.unhover(region.getAllByRole('button', { name: 'Iran, open in the details' })[0]!)
    await user.hover(region.getByRole('combobox', { name: /^Year/ }))
    expect(heads()).toEqual(before)
  })
})

describe('the sheet of the pairs of a year', () => {
  const { core, trade } = publishedParts()
  const directory = directoryOf(core, trade.sources)
  const sheet = matrixSheet(matrixOf(figuresIn(trade.trade, 'all'), 'turnover', '2023'), [], directory)

  it('counts blanks and names third parties with their reporter', () => {
    const notes = sheet.notes.join(' ')
    expect(notes).toContain('67 of 90 cells are blank')
    expect(notes).toContain('RIA Novosti from national statistics: Kyrgyzstan ↔ Russia US$ 2.9 billion')
  })

  it('has a cell for each column, and names every source of what it shows', () => {
    for (const { cells } of sheet.rows) expect(cells).toHaveLength(sheet.columns.length)
    for (const source of sheet.sources) expect(directory.sources.has(source)).toBe(true)
    expect(sheet.sources.length).toBeGreaterThan(5)
  })

  it('says what the other side reports, and that it differs', () => {
    const own = [
      { ...tradeClaim({ period: '2023' }), amount: { value: 500, currency: 'USD', stated: 'more-than' as const } },
      tradeClaim({ period: '2023', usd: 757, by: tajikStatistics, side: 'b' }),
    ]
    const small = matrixSheet(matrixOf(figuresIn(own, 'all'), 'turnover', '2023'), [], directoryOf(corePart))
    expect(small.sentence).toContain('Of one pair both sides give figures, which differ.')
    expect(small.rows[0]!.cells.at(-1)!.text).toBe('≠ Tajikistan reports US$ 757 (Statistics of Tajikistan)')
    expect(small.legend.map(({ label }) => label)).toEqual(['under 0.1', 'the other side differs', 'more than'])
  })
})

describe('the shade of an amount', () => {
  it.each([
    [1, 0],
    [99_999_999, 0],
    [100_000_000, 1],
    [1_000_000_000, 2],
    [99_000_000_000, 3],
    [100_000_000_000, 4],
    [240_110_000_000, 4],
  ])('%i US dollars: step %i', (dollars, step) => {
    expect(shadeOf(dollars)).toBe(step)
  })
})
