import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { claimsById, shownDiscrepancies } from '@/domain/claims'
import { LedgerView } from '@/features/ledger/LedgerView'
import { changeView } from '@/state/view-store'
import { serveData, show } from '@tests/state/page'
import { publishedParts } from '@tests/state/published'

const { core, trade } = publishedParts()
const every = [...core.discrepancies, ...trade.discrepancies]
const shownBy = (tier: 'documents' | 'all') => shownDiscrepancies(every, claimsById(core, trade.trade), tier)
const [all, ofDocuments] = [shownBy('all'), shownBy('documents')]

beforeEach(() => {
  serveData()
})

async function showLedger(query = '') {
  const user = show(<LedgerView />, query)
  const region = within(await screen.findByRole('region', { name: 'Contradictions' }))
  const groups = () => region.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
  const entries = () => region.queryAllByRole('link', { name: 'Both sides with their evidence' })
  const choice = (name: string) => region.getByRole('combobox', { name })
  const entry = (name: string | RegExp) => within(region.getByRole('link', { name }).closest('li')!)
  return { user, region, groups, entries, choice, entry }
}

/** The text with the no-break spaces of numbers made plain. */
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ')

describe('the contradictions', () => {
  it('are all there by kind, each kind with the rule, and counted in a sentence', async () => {
    const { region, groups, entries } = await showLedger()
    expect(entries()).toHaveLength(all.length)
    expect(region.getByText(String(all.length))).toBeVisible()
    expect(region.getByText(new RegExp(`^${all.length} contradictions among .* 5 wrong names`))).toBeVisible()
    const kinds = new Set(all.map(({ kind }) => kind))
    expect(groups()).toHaveLength(kinds.size)
    expect(region.getAllByText('Rule')).toHaveLength(kinds.size)
    expect(region.getAllByText('What the atlas shows')).toHaveLength(all.length)
  })

  it('set both sides against each other, with document, day, paragraph and phrase', async () => {
    const { entry } = await showLedger()
    const pabbi = entry(/^The document announces it for October 2021/)
    const [own, other] = pabbi.getAllByRole('listitem')
    expect(own).toHaveTextContent(/Announced: October 2021, Pabbi/)
    expect(own).toHaveTextContent(/Doc 3 · 24 Jun 2021 · ¶ 15.*“?exercise of the competent authorities/)
    expect(other).toHaveTextContent(/Held: 21 September.*4 October 2021, Pabbi/)
  })

  it('name the list that a count is held against', async () => {
    const { entry } = await showLedger()
    const sides = entry(/^A count gives sixteen/).getAllByRole('listitem')
    expect(sides.map(({ textContent }) => textContent?.split(':')[0])).toEqual([
      'Counts 16',
      'Members named',
      'Observers named',
      'Dialogue partners named',
    ])
  })

  it('name the sources of each side, and what is noted of an account', async () => {
    const { entry } = await showLedger()
    const [decided, merged] = entry(/^On 1 September 2025 Laos/).getAllByRole('listitem')
    expect(decided).toHaveTextContent(/24\.kg.*Interfax/)
    expect(merged).toHaveTextContent(/24\.kg.*TASS/)
    expect(entry(/^The document counts speakers from 25/).getAllByRole('listitem')[1]).toHaveTextContent('more than 40 countries')
  })

  it('say what is printed and what is meant', async () => {
    const { entry } = await showLedger()
    const [printed, meant] = entry(/prints ACEAN/).getAllByRole('listitem')
    expect(printed).toHaveTextContent('Printed: “ACEAN”')
    expect(printed).toHaveTextContent('Doc 2')
    expect(meant).toHaveTextContent('Meant: ASEAN')
    expect(meant).toHaveTextContent('Moneycontrol')
  })

  it('put two amounts side by side, with the gap in words', async () => {
    const { region, entry } = await showLedger('?country=TJ&kind=mirror-statistics')
    const name = (content: string) => plain(content).startsWith('The sides are US$ 840 million apart, 70 % of the smaller amount')
    expect(region.getByRole('link', { name })).toHaveAttribute(
      'href',
      expect.stringContaining('open=mirror.cn-tj.turnover.2025-h1'),
    )
    const own = within(region.getByRole('link', { name }).closest('li')!)
    expect(own.getAllByRole('listitem').map(({ textContent }) => plain(textContent))).toEqual([
      expect.stringContaining('US$ 2.04 billionMinistry of Foreign Affairs of China'),
      expect.stringContaining('US$ 1.2 billionMinistry of Economic Development'),
    ])
    expect(entry(/China – Tajikistan, turnover, first half of 2025/)).toBeDefined()
  })

  it('open their subject, their two sides and their marks', async () => {
    const { user, entry, region } = await showLedger()
    const laos = entry(/^On 1 September 2025 Laos/)
    expect(laos.getByRole('link', { name: 'Laos' })).toHaveAttribute('href', '?open=LA')
    expect(laos.getByRole('link', { name: 'Show on the map' })).toHaveAttribute('href', '?date=2025-09-01')
    expect(laos.getByRole('link', { name: 'Show on the timeline' })).toHaveAttribute(
      'href',
      expect.stringMatching(/view=timeline&date=2025-09-01&from=2025-.*to=2026-/),
    )
    await user.click(laos.getByRole('link', { name: /^On 1 September 2025 Laos/ }))
    expect(window.location.search).toBe('?open=same-day.LA.2025-09-01')
    expect(await region.findByRole('link', { current: true })).toHaveTextContent('Laos')
  })

  it('point out the countries concerned', async () => {
    const { region } = await showLedger('?country=TJ&kind=mirror-statistics')
    for (const link of region.getAllByRole('link', { name: 'Compare both sides in the chart' })) {
      expect(link.dataset['about']).toContain('TJ')
    }
  })
})

describe('narrowing', () => {
  it('by kind stands in the address, and says what would remain', async () => {
    const { user, region, choice, entries, groups } = await showLedger()
    const wrong = all.filter(({ kind }) => kind === 'wrong-name').length
    await user.selectOptions(choice('Kind'), `Wrong name (${wrong})`)
    expect(window.location.search).toBe('?kind=wrong-name')
    expect(entries()).toHaveLength(wrong)
    expect(groups()).toEqual([`Wrong name · ${wrong}`])
    expect(region.getByText(`${wrong} of ${all.length}`)).toBeVisible()
    expect(within(choice('Sides')).getByRole('option', { name: `among documents (${wrong})` })).toBeInTheDocument()
    expect(within(choice('Sides')).getByRole('option', { name: 'among reference sources (0)' })).toBeInTheDocument()
    await user.click(region.getByRole('button', { name: 'Clear filters' }))
    expect(window.location.search).toBe('')
    expect(entries()).toHaveLength(all.length)
  })

  it('by country and by sides', async () => {
    const { user, choice, entries, groups } = await showLedger()
    await user.selectOptions(choice('Country'), within(choice('Country')).getByRole('option', { name: /^Laos/ }))
    expect(groups()).toEqual(['Conflict on one day · 1'])
    await user.selectOptions(choice('Country'), within(choice('Country')).getByRole('option', { name: /^every country/ }))
    await user.selectOptions(
      choice('Sides'),
      within(choice('Sides')).getByRole('option', { name: /^documents against reference sources/ }),
    )
    expect(window.location.search).toBe('?sides=both')
    expect(entries().length).toBeGreaterThan(1)
  })

  it.each([
    ['?kind=wrong-name,same-day', 'Kind', 'Wrong name and Conflict on one day'],
    ['?country=LA,UZ', 'Country', 'Laos and Uzbekistan'],
    ['?country=EG', 'Country', 'Egypt (0)'],
  ])('%s is shown as it is', async (query, name, value) => {
    const { choice } = await showLedger(query)
    expect(choice(name)).toHaveDisplayValue(value)
  })

  it('to nothing says why, and leads out', async () => {
    const { user, region, entries } = await showLedger('?country=LA&kind=wrong-name')
    expect(entries()).toHaveLength(0)
    expect(
      region.getByText(
        `${all.length} contradictions among the sources that are switched on, and none of them fits: Laos; Wrong name.`,
      ),
    ).toBeVisible()
    await user.click(region.getByRole('button', { name: 'Clear filters' }))
    expect(entries()).toHaveLength(all.length)
  })
})

describe('by the documents alone', () => {
  it('they are those whose claims all come from documents, also what the reference answers', async () => {
    const { entries, region, choice } = await showLedger('?tier=documents')
    expect(entries()).toHaveLength(ofDocuments.length)
    expect(within(choice('Kind')).queryByRole('option', { name: /Mirror statistics/ })).not.toBeInTheDocument()
    expect(region.getAllByText(/no later document says whether it took place/)).toHaveLength(4)
    expect(region.queryByText(/With the reference sources/)).not.toBeInTheDocument()
  })

  it('some more stand, to which both tiers lead', async () => {
    const { user, region, entries } = await showLedger('?kind=planned-not-confirmed')
    expect(entries()).toHaveLength(0)
    expect(region.getByText(/^4 more contradictions stand only where the documents are read alone/)).toBeVisible()
    await user.click(region.getByRole('link', { name: 'Show the documents alone' }))
    expect(entries()).toHaveLength(4)
  })

  it('a kind that they have not leads to the reference sources', async () => {
    const { region, entries } = await showLedger()
    act(() => changeView({ tier: 'documents', kind: ['same-day'] }))
    expect(entries()).toHaveLength(0)
    expect(region.getByRole('link', { name: 'Include reference sources (1)' })).toHaveAttribute('href', '?kind=same-day')
  })

  it('a reader of an early day finds none, and one of a later day not what only later texts show', async () => {
    const { region, entries } = await showLedger('?tier=documents&known=then&date=2018-05-01')
    expect(entries()).toHaveLength(0)
    expect(region.getByText('No contradiction among the documents that were published by 1 May 2018.')).toBeVisible()
    act(() => changeView({ date: '2021-07-01' }))
    expect(region.getAllByText(/no later document says/)).toHaveLength(1)
  })
})
