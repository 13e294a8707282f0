import './svg-for-leaflet'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { MapView } from '@/features/map/MapView'
import { serveData, show } from '@tests/state/page'

const query = () => decodeURIComponent(window.location.search)

beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1000)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  serveData()
})

async function showTable(address = '') {
  const user = show(<MapView />, `?table=map&${address.replace('?', '')}`)
  const region = within(await screen.findByRole('region', { name: 'Map' }))
  const table = within(await region.findByRole('table'))
  return { user, region, table }
}

/** As a reader asks for it. */
async function askForTable() {
  const user = show(<MapView />)
  const region = within(await screen.findByRole('region', { name: 'Map' }))
  await user.click(region.getByRole('button', { name: 'Map options' }))
  await user.click(await region.findByRole('button', { name: 'Show as table' }))
  await region.findByRole('table')
  return { user, region }
}

type Table = Awaited<ReturnType<typeof showTable>>['table']

/** The names in the order of the rows; the heading of the guests is none of them. */
function namesIn(table: Table): string[] {
  return table.getAllByRole('rowheader').flatMap((cell) => (cell.getAttribute('scope') === 'row' ? [cell.textContent] : []))
}

function cellsOf(table: Table, name: string): (string | null)[] {
  const row = table.getByRole('rowheader', { name }).closest('tr')!
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent)
}

describe('the table of the map', () => {
  it('stands in place of the map, and gives it back', async () => {
    const { user, region } = await askForTable()
    expect(region.queryByRole('button', { name: 'China, member' })).not.toBeInTheDocument()
    await user.click(region.getByRole('button', { name: 'Map options' }))
    await user.click(await region.findByRole('button', { name: 'Show as map' }))
    expect(await region.findByRole('button', { name: 'China, member' })).toBeInTheDocument()
    expect(region.queryByRole('table')).not.toBeInTheDocument()
  })

  it('leaves the menu closed and the date bar and legend in place', async () => {
    const { region } = await askForTable()
    expect(region.getByRole('button', { name: 'Map options' })).toHaveAttribute('aria-expanded', 'false')
    expect(region.getByRole('slider', { name: 'Date' })).toBeInTheDocument()
    expect(region.getByRole('group', { name: 'Status' })).toBeInTheDocument()
  })

  it('has who has a status that day, and says how many on whose word', async () => {
    const { table } = await showTable()
    expect(
      table.getByText(/^28 August 2025: 26 states of the family and 4 guests\. The five documents and reference/),
    ).toBeVisible()
    expect(namesIn(table)).toHaveLength(30)
    expect(table.getByRole('rowheader', { name: 'Guests, not counted in the family' })).toBeInTheDocument()
    expect(namesIn(table).slice(-4)).toContain('Turkmenistan')
  })

  it('says status, since when, how surely, on whose word, and the memorandum', async () => {
    const { table } = await showTable()
    const [status, since, certainty, evidence, memorandum] = cellsOf(table, 'Iran')
    expect([status, since, certainty, memorandum]).toEqual(['member', '4 July 2023', 'stated; high confidence', 'September 2022'])
    expect(evidence).not.toBe('')
    expect(cellsOf(table, 'Afghanistan')[2]).toContain('participation dormant since')
  })

  it('says of a memorandum whose day is inferred that it is', async () => {
    const { table } = await showTable()
    expect(cellsOf(table, 'Kuwait')[4]).toBe('5 May 2023 (the day is inferred)')
  })

  it('tells what is carried forward from what is in force', async () => {
    const { table } = await showTable('?tier=documents')
    const [, since, certainty, evidence, memorandum] = cellsOf(table, 'Iran')
    expect(since).toBe('named so for 17 May 2019')
    expect(certainty).toBe('carried forward, not reconfirmed')
    expect(evidence).toMatch(/^Document \d, ¶ \d+/)
    expect(memorandum).toBe('none known')
  })

  it('keeps that a list is inferred when it is carried forward', async () => {
    const { table } = await showTable('?tier=documents')
    expect(cellsOf(table, 'China').slice(1, 3)).toEqual([
      'inferred for 24 June 2021',
      'inferred, carried forward, not reconfirmed',
    ])
  })

  it('says of every later day that the day of a decision is inferred', async () => {
    const { table } = await showTable('?date=2010-01-01')
    expect(cellsOf(table, 'Mongolia').slice(1, 3)).toEqual([
      '17 June 2004 (the day is inferred)',
      'the day is inferred; high confidence',
    ])
    expect(cellsOf(table, 'China').slice(1, 3)).toEqual(['15 June 2001', 'stated; high confidence'])
  })

  it('follows the day', async () => {
    const { table } = await showTable('?date=1999-01-01')
    expect(namesIn(table)).toEqual(['China', 'Kazakhstan', 'Kyrgyzstan', 'Russia', 'Tajikistan'])
  })

  it('says when nobody has a status', async () => {
    const { region } = await showTable('?date=1999-01-01&tier=documents')
    expect(region.getByText('Nobody has a status here on this day.')).toBeInTheDocument()
  })

  it('has a row only for what is singled out', async () => {
    const { user, region, table } = await showTable('?status=observer')
    expect(namesIn(table)).toEqual(['Afghanistan', 'Mongolia'])
    expect(table.getByText(/Singled out: Observers\./)).toBeInTheDocument()
    await user.click(region.getByRole('button', { name: 'Guests 1' }))
    await waitFor(() => expect(namesIn(table)).toHaveLength(6))
  })

  it.each([
    ['Country', ['Afghanistan', 'Armenia'], ['Uzbekistan', 'United Arab Emirates']],
    ['Since', ['China', 'Kazakhstan'], ['Belarus', 'Iran']],
  ])('sorts by %s, and the other way round', async (column, first, last) => {
    const { user, table } = await showTable()
    const header = () => table.getByRole('columnheader', { name: column })
    expect(header()).not.toHaveAttribute('aria-sort')
    await user.click(within(header()).getByRole('button'))
    expect(header()).toHaveAttribute('aria-sort', 'ascending')
    expect(namesIn(table).slice(0, 2)).toEqual(first)
    await user.click(within(header()).getByRole('button'))
    expect(header()).toHaveAttribute('aria-sort', 'descending')
    expect(namesIn(table).slice(0, 2)).toEqual(last)
    expect(table.getAllByRole('columnheader').filter((each) => each.hasAttribute('aria-sort'))).toHaveLength(1)
  })

  it('has what is missing last, whichever way it is sorted', async () => {
    const { user, table } = await showTable()
    const memoranda = () =>
      table.getAllByRole('row').flatMap((row) => within(row).queryAllByRole('cell').at(-1)?.textContent ?? [])
    for (const first of ['2010', '15 July 2023']) {
      await user.click(table.getByRole('button', { name: 'Memorandum' }))
      const [top, ...rest] = memoranda().slice(0, 26)
      expect([top, rest.at(-1)]).toEqual([first, 'none known'])
      expect(rest.slice(rest.indexOf('none known')).every((each) => each === 'none known')).toBe(true)
    }
  })

  it('orders names as they are read', async () => {
    const { user, table } = await showTable('?date=2025-09-01')
    await user.click(table.getByRole('button', { name: 'Country' }))
    const names = namesIn(table)
    expect(names.indexOf('Türkiye')).toBeLessThan(names.indexOf('United Arab Emirates'))
  })

  it('says of two days what each was on the earlier', async () => {
    const { user, table } = await showTable('?date=2017-06-08&compare=2025-09-01')
    expect(table.getByText(/^1 September 2025, beside 8 June 2017: 27 states/)).toBeVisible()
    expect(cellsOf(table, 'Iran').slice(0, 2)).toEqual(['member', 'observer'])
    expect(cellsOf(table, 'Egypt').slice(0, 2)).toEqual(['SCO partner', 'no status'])
    await user.click(table.getByRole('button', { name: 'On 8 Jun 2017' }))
    expect(namesIn(table)[0]).toBe('China')
    await user.click(table.getByRole('button', { name: 'On 8 Jun 2017' }))
    expect(cellsOf(table, namesIn(table)[0]!)[1]).toBe('dialogue partner')
  })

  it('has no such column for one day', async () => {
    const { table } = await showTable()
    expect(table.queryByRole('columnheader', { name: /^On / })).not.toBeInTheDocument()
  })

  it('keeps guests apart however it is sorted', async () => {
    const { user, table } = await showTable()
    await user.click(table.getByRole('button', { name: 'Country' }))
    expect(namesIn(table).indexOf('Turkmenistan')).toBeGreaterThan(namesIn(table).indexOf('Uzbekistan'))
  })

  it('opens a country, its claim and its sources', async () => {
    const { user, table } = await showTable()
    await user.click(table.getByRole('link', { name: 'Kazakhstan' }))
    expect(query()).toBe('?open=KZ&table=map')
    const row = table.getByRole('rowheader', { name: 'Kazakhstan' }).closest('tr')!
    expect(row).toHaveAttribute('aria-current', 'true')
    await user.click(within(row).getByRole('link', { name: '15 June 2001' }))
    expect(query()).toBe('?open=ref.member-founded.KZ.2001-06-15&table=map')
    await user.click(within(row).getByRole('link', { name: /^Document \d/ }))
    expect(query()).toBe('?open=pakistan-observer-2021-06-24&table=map')
  })

  it('says when a file cannot be made', async () => {
    serveData({ trade: () => Promise.reject(new Error('no connection')) })
    const { user, region } = await showTable()
    await user.click(region.getByRole('button', { name: 'Save as CSV' }))
    expect(await region.findByText('That did not work: no connection')).toBeInTheDocument()
  })
})
