import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { plain, showDetails } from './show-details'

/** The number that the heading of a section gives. */
function countOf(section: HTMLElement): number {
  return Number(/\d+$/.exec(plain(within(section).getByRole('heading')))?.[0])
}

describe('the history of a country', () => {
  it('tells a decision whose day is inferred once, and says so', async () => {
    const { section } = await showDetails('?open=IN')
    const lines = within(section('Status over time')).getAllByRole('listitem').map(plain)
    expect(lines).toEqual(['5 Jul 2005 observer (the day is inferred)', '9 Jun 2017 member'])
  })

  it('keeps that a list is inferred when it is carried forward', async () => {
    const { section } = await showDetails('?tier=documents&open=IN')
    const lines = within(section('Status over time')).getAllByRole('listitem').map(plain)
    expect(lines.slice(-2)).toEqual([
      '24 Jun 2021 member, inferred',
      '25 Jun 2021 member, inferred, carried forward, not reconfirmed',
    ])
  })
})

describe('a country', () => {
  it('has its standing of the day and over time', async () => {
    const { in: details, section, fact } = await showDetails('?open=TJ')
    expect(details.getByRole('heading', { level: 2, name: 'Tajikistan' })).toBeVisible()
    expect(details.getByText('Member since 15 June 2001')).toBeVisible()
    const spans = within(section('Status over time')).getAllByRole('listitem')
    expect(spans.map(plain)).toEqual(['26 Apr 1996 Shanghai Five', '15 Jun 2001 member'])
    expect(fact('Capital')).toBe('Dushanbe')
  })

  it('says by the documents alone when it was named last, and what is carried on from there', async () => {
    const { in: details, section } = await showDetails('?open=IR&tier=documents')
    expect(details.getByText('Observer, named so on 17 May 2019')).toBeVisible()
    expect(within(section('Status over time')).getAllByRole('listitem').map(plain)).toEqual([
      '9 Apr 2018 observer',
      '10 Apr 2018 observer, carried forward, not reconfirmed',
      '17 May 2019 observer',
      '18 May 2019 observer, carried forward, not reconfirmed',
    ])
    expect(details.queryByRole('heading', { name: /^What the reference sources say/ })).not.toBeInTheDocument()
  })

  it.each([
    ['?open=TJ&tier=documents&date=2021-06-24', 'Member, inferred for 24 June 2021'],
    ['?open=AF', 'Observer since 7 June 2012, participation dormant'],
  ])('says no more than is known of the standing: %s', async (query, chip) => {
    const { in: details } = await showDetails(query)
    expect(details.getByText((_, element) => element?.tagName === 'P' && plain(element) === chip)).toBeVisible()
  })

  it('gives each word of a document its number, paragraph and phrase', async () => {
    const { user, section } = await showDetails('?open=LK&tier=documents')
    const [first] = within(section('What the documents say · 2')).getAllByRole('listitem')
    expect(plain(first)).toContain('Named as dialogue partner9 April 2018 · Doc 1 · 9 Apr 2018 · ¶ 9')
    await user.click(within(first!).getByText('Evidence and notes'))
    expect(await within(first!).findByText(/^Azerbaijan, Turkey, Sri Lanka/)).toBeVisible()
    expect(within(first!).getAllByRole('link', { name: 'Doc 1' })[0]).toHaveAttribute(
      'href',
      '?open=azernews-2018-04-09&tier=documents',
    )
  })

  it('says that the documents are silent on it', async () => {
    const { in: details } = await showDetails('?open=MV&tier=documents')
    expect(details.getByText('No status on this day')).toBeVisible()
    expect(details.getByText('The five documents do not mention it.')).toBeVisible()
    expect(details.getByText('No status in the sources that are switched on.')).toBeVisible()
  })

  it('lists its meetings, the latest first, with more on demand', async () => {
    const { user, section, in: details } = await showDetails('?open=TJ')
    const meetings = section(/^Meetings · /)
    expect(within(meetings).getAllByRole('link')).toHaveLength(5)
    expect(plain(meetings)).toMatch(/October 2026 · Dushanbe · planned/)
    const total = countOf(meetings)
    await user.click(within(meetings).getByRole('button', { name: `Show ${total - 5} more` }))
    expect(within(meetings).getAllByRole('link')).toHaveLength(total)
    await user.click(details.getByRole('link', { name: 'Only Tajikistan on the timeline' }))
    expect(window.location.search).toBe('?open=TJ&country=TJ')
  })

  it('has room for its trade', async () => {
    expect((await showDetails('?open=TJ')).in.getByText('Trade of TJ')).toBeVisible()
  })
})

describe('a document', () => {
  it('has its number, its date with the grounds, and a summary', async () => {
    const { fact, in: details } = await showDetails('?open=pakistan-observer-2021-06-24')
    expect(details.getByRole('heading', { level: 2 })).toHaveTextContent('SCO NSAs agree to further expand regional cooperation')
    expect(details.getAllByText('Doc 3')[0]).toBeVisible()
    expect(fact('Publisher')).toBe('Pakistan Observer')
    expect(fact('Published')).toBe('24 June 2021, stated')
    expect(details.getByText(/it is the day of publication, not of the meeting/)).toBeVisible()
  })

  it('lists everything it supports in the order of its paragraphs', async () => {
    const { user, section } = await showDetails('?open=azernews-2018-04-09')
    const supported = section(/^Everything it supports · /)
    const total = countOf(supported)
    if (total > 20) await user.click(within(supported).getByRole('button', { name: `Show ${total - 20} more` }))
    const paragraphs = [...supported.querySelectorAll(':scope > ul > li')].map((card) =>
      Math.min(...[...plain(card).matchAll(/Doc 1 · 9 Apr 2018 · ¶ (\d+)/g)].map(([, number]) => Number(number))),
    )
    expect(paragraphs).toHaveLength(total)
    expect(paragraphs).toEqual(paragraphs.toSorted((left, right) => left - right))
  })

  it('whose year is inferred says so', async () => {
    expect((await showDetails('?open=azernews-2018-04-09')).fact('How we know')).toContain('The text prints "April 9"')
  })
})
