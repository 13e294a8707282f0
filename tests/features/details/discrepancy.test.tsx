import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { plain, showDetails } from './show-details'

const mirror = 'mirror.cn-tj.turnover.2025-h1'
const ten = 'count-and-list.capital-fm-2025-08-28.count.member'

describe('a contradiction', () => {
  it('says when, what the atlas shows and by which rule, and how far the sides are apart', async () => {
    const { region, fact } = await showDetails(`?open=${mirror}`)
    await within(region).findByRole('heading', { level: 2, name: 'Mirror statistics' })
    expect(plain(region)).toContain('The sides are US$ 840 million apart, 70 % of the smaller amount.')
    expect(fact('When')).toBe('first half of 2025')
    expect(fact('What the atlas shows')).toMatch(/^Every amount is drawn/)
    expect(fact('Rule')).toMatch(/nothing is averaged/)
  })

  it('leads to its marks and to all of its kind', async () => {
    const { in: details } = await showDetails(`?open=${mirror}`)
    const hrefOf = (name: string) => details.getByRole('link', { name }).getAttribute('href')
    expect(await details.findByRole('link', { name: 'Show over time' })).toBeVisible()
    expect(hrefOf('Show over time')).toContain('view=trade')
    expect(hrefOf('Show over time')).toContain('pair=CN-TJ')
    expect(hrefOf('Compare both sides in the chart')).toContain('chart=mirror')
    expect(hrefOf('All contradictions: Mirror statistics')).toBe(`?view=ledger&open=${mirror}&kind=mirror-statistics`)
  })

  it('that the reference tier answers says so, with the claims that answer it', async () => {
    const { in: details, section } = await showDetails(`?open=${ten}`)
    expect(details.getByText(/^It stands only where the documents are read alone:/)).toBeVisible()
    expect(section('What answers it · 2')).toHaveTextContent(/Belarus.*Iran/)
  })

  it('that stands for the documents alone names nothing of the reference', async () => {
    const { in: details } = await showDetails(`?open=${ten}&tier=documents`)
    expect(details.getAllByText(/^A count gives ten, two more than the texts do/)[0]).toBeVisible()
    expect(details.queryByText(/With the reference tier/)).not.toBeInTheDocument()
    expect(details.queryByRole('heading', { name: /^What answers it/ })).not.toBeInTheDocument()
  })

  it('of which a side is switched off says that alone', async () => {
    const { in: details } = await showDetails('?open=same-day.LA.2025-09-01&tier=documents')
    expect(details.getByText('One of its sides is not among the sources that are switched on.')).toBeVisible()
    expect(details.queryByText(/Laos/)).not.toBeInTheDocument()
  })
})

describe('the contradictions of a thing', () => {
  it.each([
    ['TJ', 'All contradictions: Tajikistan', 'view=ledger&open=TJ&country=TJ'],
    ['asean', 'All contradictions: Wrong name', 'view=ledger&open=asean&kind=wrong-name'],
    [
      '2021-09-pabbi-antiterror-pabbi',
      'All contradictions: Document against reference and Wrong name',
      'kind=document-and-reference,wrong-name',
    ],
  ])('of %s lead to the ledger', async (open, name, query) => {
    const { in: details } = await showDetails(`?open=${open}`)
    const link = await details.findByRole('link', { name })
    expect(decodeURIComponent(link.getAttribute('href')!)).toContain(query)
  })

  it('have those of meetings in the country', async () => {
    const { user, section } = await showDetails('?open=PK&tier=documents')
    await user.click(within(section(/^Contradictions · /)).getByRole('button', { name: /^Show \d more$/ }))
    expect(section(/^Contradictions · /)).toHaveTextContent('Announced for October 2021')
  })
})
