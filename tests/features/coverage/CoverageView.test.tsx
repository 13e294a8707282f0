import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { coverageOf, familyOf, kindCounts } from '@/domain/coverage'
import { CoverageView } from '@/features/coverage/CoverageView'
import * as files from '@/ui/save-file'
import { plain } from '@tests/features/details/show-details'
import { serveData, show } from '@tests/state/page'
import { publishedParts } from '@tests/state/published'

const { core, trade } = publishedParts()
const query = () => decodeURIComponent(window.location.search)

beforeEach(() => {
  serveData()
})

async function showCoverage(address = '?view=coverage') {
  const user = show(<CoverageView />, address)
  const region = within(await screen.findByRole('region', { name: 'Coverage' }))
  const grid = () => within(region.getByRole('grid'))
  // By its label: to reckon the name of each of eight hundred elements takes jsdom ten seconds.
  const cell = (name: string | RegExp) => region.getByLabelText(name)
  const named = () => [...region.getByRole('grid').querySelectorAll<HTMLElement>('[data-about]')]
  return { user, region, grid, cell, named }
}

describe('the grid', () => {
  it('has a named cell for every country of the family and every year', async () => {
    const { named, cell } = await showCoverage()
    const cells = named().filter((own) => own.getAttribute('role') === 'gridcell')
    expect(cells).toHaveLength(27 * 30)
    expect(new Set(cells.map((own) => own.getAttribute('aria-label'))).size).toBe(27 * 30)
    expect(cell('Kazakhstan, 2019: stated, 1 claim; reference sources, 2 claims')).toBeVisible()
    expect(cell(/^Kazakhstan, 2020: carried forward from 17 May 2019, member; reference sources/)).toBeVisible()
    expect(
      cell('India, 2013: reference only, nothing said of the year, observer in force since 5 July 2005 (the day is inferred)'),
    ).toBeVisible()
    expect(cell('Bahrain, 1998: silent')).toBeVisible()
  })

  it('by the documents alone is silent where only reference sources speak', async () => {
    const { cell, named } = await showCoverage('?view=coverage&tier=documents')
    expect(cell('Laos, 2025: silent')).toBeVisible()
    expect(cell('Kazakhstan, 2019: stated, 1 claim')).toBeVisible()
    expect(named().filter((own) => /reference/.test(own.getAttribute('aria-label') ?? ''))).toEqual([])
  })

  it('for the reader of a day hands nothing on into later years', async () => {
    const { cell } = await showCoverage('?view=coverage&tier=documents&known=then&date=2019-12-31')
    expect(cell('Kazakhstan, 2019: stated, 1 claim')).toBeVisible()
    expect(cell('Kazakhstan, 2020: silent')).toBeVisible()
  })

  it('explains each sign with its count', async () => {
    const { region } = await showCoverage()
    const counts = kindCounts(coverageOf(core, trade, familyOf(core.statuses), 'all').cells)
    const terms = region.getAllByRole('term').map(plain)
    expect(terms).toEqual(
      (['stated', 'inferred', 'carried', 'reference', 'silent'] as const).map(
        (kind) =>
          `${{ stated: 'stated', inferred: 'inferred', carried: 'carried forward', reference: 'reference only', silent: 'silent' }[kind]} ${counts[kind]}`,
      ),
    )
  })

  it('groups the countries by their status on the day', async () => {
    const { grid } = await showCoverage('?view=coverage&date=2005-01-01')
    const heads = grid().getAllByRole('rowheader').map(plain)
    expect(heads.slice(0, 3)).toEqual(['Members', 'China', 'Kazakhstan'])
    expect(heads).toContain('No status on 1 January 2005')
  })

  it('counts what is asked for alone', async () => {
    const { user, region, cell } = await showCoverage()
    await user.selectOptions(region.getByRole('combobox', { name: 'What counts' }), 'trade alone')
    expect(cell(/^Tajikistan, 2025: stated, 1 claim/)).toBeVisible()
    expect(cell('Kazakhstan, 2001: silent')).toBeVisible()
  })

  it('opens a cell by mouse and by key, and a country by its name', async () => {
    const { user, region, cell } = await showCoverage()
    await user.click(cell(/^Kazakhstan, 2019/))
    expect(query()).toBe('?view=coverage&open=KZ.2019')
    expect(cell(/^Kazakhstan, 2019/)).toHaveAttribute('aria-current', 'true')
    await user.keyboard('{ArrowRight}{Enter}')
    expect(query()).toBe('?view=coverage&open=KZ.2020')
    await user.click(region.getByText('Laos'))
    expect(query()).toBe('?view=coverage&open=LA')
  })

  it('is one stop of the tab key, walked through by keys', async () => {
    const { user, region, named, cell } = await showCoverage()
    const stops = named().filter((own) => own.tabIndex === 0)
    expect(stops).toEqual([cell(/^Belarus, 2025/)])
    stops[0]!.focus()
    await user.keyboard('{ArrowDown}')
    expect(cell(/^China, 2025/)).toHaveFocus()
    await user.keyboard('{Home}')
    expect(region.getByText('China')).toHaveFocus()
    await user.keyboard('{Control>}{End}{/Control}{PageUp}{ArrowUp}')
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/, 2025: /)
  })

  it('tells the cell beside it', async () => {
    const { user, region, cell } = await showCoverage()
    await user.hover(cell(/^Kazakhstan, 2019/))
    expect(region.getByText('stated, 1 claim')).toBeInTheDocument()
    await user.unhover(region.getByRole('grid'))
    await user.hover(region.getByRole('combobox', { name: 'What counts' }))
    expect(region.queryByText('stated, 1 claim')).not.toBeInTheDocument()
  })

  it('has sums of years and of countries that agree', async () => {
    const { region } = await showCoverage()
    const numbersIn = (rows: HTMLCollectionOf<HTMLTableRowElement> | undefined) =>
      [...(rows ?? [])].flatMap((row) => [...row.querySelectorAll('td:not([data-about])')].map((own) => Number(own.textContent)))
    const table = region.getByRole<HTMLTableElement>('grid')
    const perCountry = [...table.tBodies].flatMap(({ rows }) => numbersIn(rows))
    const perYear = numbersIn(table.tFoot?.rows)
    const total = perYear.pop()
    const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)
    expect([sum(perCountry), sum(perYear)]).toEqual([total, total])
  })
})

describe('the sources', () => {
  async function showSupport(address?: string) {
    const { user, region } = await showCoverage(address)
    const section = within(region.getByRole('region', { name: 'How well each source supports the atlas' }))
    const rowsOf = (name: string | RegExp) => within(section.getByRole('table', { name })).getAllByRole('row').slice(1).map(plain)
    return { user, section, rowsOf }
  }

  it('are the five documents and, most leaned upon first, those of reference', async () => {
    const { user, section, rowsOf } = await showSupport()
    expect(rowsOf('Documents')).toHaveLength(5)
    expect(rowsOf(/^Reference sources/)).toHaveLength(10)
    await user.click(section.getByRole('button', { name: /^Show 50 of / }))
    expect(rowsOf(/^Reference sources/)).toHaveLength(60)
  })

  it('can be filtered by words', async () => {
    const { user, section, rowsOf } = await showSupport()
    await user.type(section.getByRole('searchbox', { name: 'Filter the sources' }), 'tass laos')
    await waitFor(() => expect(rowsOf(/^Reference sources/).length).toBeLessThan(5))
    expect(rowsOf(/^Reference sources/)[0]).toContain('TASS')
    await user.type(section.getByRole('searchbox', { name: 'Filter the sources' }), ' qqq')
    expect(section.getByText('No source fits.')).toBeVisible()
  })

  it('are sorted by the column that is pressed, and the other way round', async () => {
    const { user, section, rowsOf } = await showSupport()
    const head = within(section.getByRole('table', { name: 'Documents' })).getByRole('button', { name: 'Published' })
    await user.click(head)
    expect(rowsOf('Documents')[0]).toMatch(/^Doc 1/)
    await user.click(head)
    expect(rowsOf('Documents')[0]).toMatch(/^Doc 5/)
    expect(section.getAllByRole('columnheader', { name: 'Published' })[0]).toHaveAttribute('aria-sort', 'descending')
  })

  it('open in the details', async () => {
    const { user, section } = await showSupport()
    await user.click(section.getByRole('link', { name: 'Tajikistan looks to China for deeper ties' }))
    expect(query()).toBe('?view=coverage&open=capital-fm-2025-08-28')
  })

  it('by the documents alone are the documents alone', async () => {
    const { section } = await showSupport('?view=coverage&tier=documents')
    expect(section.getAllByRole('table')).toHaveLength(1)
  })
})

describe('values resting on one source', () => {
  it('are sentences that open their lists, and entries that open the thing', async () => {
    const { user, region } = await showCoverage('?view=coverage&tier=documents')
    const section = within(region.getByRole('region', { name: 'Values resting on one source' }))
    const sentence = section.getByText(/^\d+ of 20 meetings rest on one source alone\.$/)
    expect(section.queryByRole('link')).not.toBeInTheDocument()
    await user.click(sentence)
    const links = await section.findAllByRole('link')
    expect(links.length).toBe(Math.min(20, Number(/^\d+/.exec(plain(sentence))?.[0])))
    await user.click(links[0]!)
    expect(query()).toMatch(/open=20/)
  })
})

describe('the files', () => {
  it('are the grid and the sources as CSV', async () => {
    const save = vi.spyOn(files, 'saveFile').mockImplementation(() => {})
    const { user, region } = await showCoverage()
    await user.click(region.getByRole('button', { name: 'Coverage options' }))
    await user.click(await region.findByRole('button', { name: /^Save as CSV: the grid/ }))
    await waitFor(() => expect(save).toHaveBeenCalledOnce())
    expect(save.mock.calls[0]?.[0]).toBe(`sco-coverage-${core.firstDay}-to-${core.lastDay}.csv`)
    await user.click(region.getByRole('button', { name: /^Save as CSV: the sources/ }))
    await waitFor(() => expect(save).toHaveBeenCalledTimes(2))
    expect(save.mock.calls[1]?.[0]).toBe(`sco-support-${core.firstDay}-to-${core.lastDay}.csv`)
  })
})
