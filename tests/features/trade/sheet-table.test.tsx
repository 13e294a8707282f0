import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ChartSheet } from '@/features/trade/chart-sheet'
import { SheetTable } from '@/features/trade/table/SheetTable'
import { currentView } from '@/state/view-store'
import { sheet } from './sheet'

beforeEach(() => window.history.replaceState(null, '', '/'))

const firstCells = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)
const head = (name: string) => screen.getByRole('button', { name })

describe('the table of a chart', () => {
  it('has a name, a row for each of the sheet, and numbers at the right', () => {
    render(<SheetTable sheet={sheet} />)
    expect(screen.getByRole('table', { name: /^China ↔ Tajikistan: turnover/ })).toBeVisible()
    expect(firstCells()).toEqual(['first half of 2025', '2024', '2021', '15 June 2001'])
    expect(within(screen.getByRole('row', { name: /growth alone/ })).getAllByRole('cell')[0]).toHaveAttribute(
      'data-number',
      'true',
    )
  })

  it('stands in a region that can be reached and scrolled by keyboard', async () => {
    render(<SheetTable sheet={sheet} />)
    await userEvent.tab()
    expect(screen.getByRole('region', { name: sheet.title })).toHaveFocus()
  })

  it('is sorted by a head, then the other way round; what has no number comes last either way', async () => {
    render(<SheetTable sheet={sheet} />)
    const { parentElement: column } = head('Amount')
    expect(column).not.toHaveAttribute('aria-sort')
    await userEvent.click(head('Amount'))
    expect(column).toHaveAttribute('aria-sort', 'ascending')
    expect(firstCells()).toEqual(['2024', 'first half of 2025', '2021', '15 June 2001'])
    await userEvent.click(head('Amount'))
    expect(column).toHaveAttribute('aria-sort', 'descending')
    expect(firstCells()).toEqual(['first half of 2025', '2024', '2021', '15 June 2001'])
  })

  it('is sorted by keyboard: days as time goes, names as the language has them', async () => {
    render(<SheetTable sheet={sheet} />)
    head('Period').focus()
    await userEvent.keyboard('{Enter}')
    expect(firstCells()).toEqual(['15 June 2001', '2021', '2024', 'first half of 2025'])
    head('Reported by').focus()
    await userEvent.keyboard(' ')
    expect(head('Period').parentElement).not.toHaveAttribute('aria-sort')
    expect(firstCells()).toEqual(['first half of 2025', '2024', '15 June 2001', '2021'])
  })

  it('opens what a row tells of, and marks it', async () => {
    render(<SheetTable sheet={sheet} />)
    await userEvent.click(screen.getByRole('button', { name: 'first half of 2025' }))
    expect(currentView().open).toBe(sheet.rows[0]!.open)
    expect(screen.getByRole('button', { name: 'first half of 2025' })).toHaveAttribute('aria-current', 'true')
    expect(screen.queryByRole('button', { name: '2024' })).not.toBeInTheDocument()
  })

  it('leads to the day of a row of days, and closes what would hide it', async () => {
    window.history.replaceState(null, '', '/?open=TJ')
    render(<SheetTable sheet={sheet} />)
    screen.getByRole('button', { name: '15 June 2001' }).focus()
    await userEvent.keyboard('{Enter}')
    expect(currentView().date).toBe('2001-06-15')
    expect(currentView().open).toBeUndefined()
  })

  it('points out what a row tells of', () => {
    render(<SheetTable sheet={sheet} />)
    expect(screen.getByRole('row', { name: /first half of 2025/ })).toHaveAttribute('data-about', 'CN-TJ')
  })

  it('holds and sorts two thousand rows', async () => {
    const rows = Array.from({ length: 2000 }, (_, index) => ({
      key: `row ${index}`,
      cells: [{ text: `row ${index}` }, { text: `${(index * 7919) % 2000}`, value: (index * 7919) % 2000 }, { text: 'somebody' }],
    }))
    const many: ChartSheet = { ...sheet, rows }
    render(<SheetTable sheet={many} />)
    expect(screen.getAllByRole('row')).toHaveLength(2001)
    head('Amount').focus()
    await userEvent.keyboard('{Enter}')
    const [, first] = screen.getAllByRole('row')
    expect(first).toHaveTextContent('row 00somebody')
  })
})
