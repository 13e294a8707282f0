import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { plain, showDetails } from './show-details'

/** The first sentence, and the heads of the cards: names, then what is said of them. */
async function statusOf(query: string) {
  const { region, in: details } = await showDetails(query)
  const sentence = plain(region.querySelector('h2 ~ p:not([class*="meta"])'))
  const heading = details.queryByRole('heading', { level: 3, name: /^Who has it/ })
  const cards = heading ? [...heading.parentElement!.querySelectorAll(':scope > ul > li')] : []
  return { sentence, cards: cards.map((card) => [...card.querySelectorAll(':scope > p')].map(plain)), region, details }
}

const namesIn = (cards: string[][]) => cards.flatMap(([names = '']) => names.split(', ')).toSorted()

describe('who has a status on a day', () => {
  it.each([
    ['?open=status.member&date=2001-06-15', '15 June 2001: 6 members.', 6],
    ['?open=status.member&date=2017-06-09', '9 June 2017: 8 members.', 8],
    ['?open=status.observer&date=2017-06-09', '9 June 2017: 4 observers.', 4],
    ['?open=status.dialogue-partner&date=2017-06-09', '9 June 2017: 6 dialogue partners.', 6],
    ['?open=status.member&date=2019-05-17&tier=documents', '17 May 2019: 8 members.', 8],
    ['?open=status.guest&date=2019-05-17&tier=documents', '17 May 2019: 1 guest and 3 organisations.', 4],
    ['?open=status.member&date=2025-08-28', '28 August 2025: 10 members.', 10],
    ['?open=status.dialogue-partner&date=2025-08-28', '28 August 2025: 14 dialogue partners.', 14],
    ['?open=status.sco-partner&date=2025-09-01', '1 September 2025: 17 SCO partners.', 17],
    ['?open=status.shanghai-five&date=1996-04-26', '26 April 1996: 5 states of the Shanghai Five.', 5],
  ])('%s', async (query, sentence, count) => {
    const { sentence: shown, cards } = await statusOf(query)
    expect(shown).toBe(sentence)
    expect(namesIn(cards)).toHaveLength(count)
    expect(new Set(namesIn(cards)).size).toBe(count)
  })

  it.each([
    ['?open=status.sco-partner&date=2025-08-28', 'On 28 August 2025 nobody has this status here.'],
    ['?open=status.dialogue-partner&date=2025-09-01', 'On 1 September 2025 nobody has this status here.'],
    ['?open=status.member&date=2017-06-09&tier=documents&known=then', 'On 9 June 2017 nobody has this status here.'],
  ])('%s: nobody', async (query, sentence) => {
    const { sentence: shown, cards } = await statusOf(query)
    expect(shown).toBe(sentence)
    expect(cards).toEqual([])
  })

  it('names those together that become it by the same decision, with day, stage and mark, and their sources open', async () => {
    const { cards, details } = await statusOf('?open=status.member&date=2017-06-09')
    const [names, said] = cards.find(([first]) => first === 'India, Pakistan')!
    expect(names).toBe('India, Pakistan')
    expect(said).toMatch(/^Became member by decision · 9 June 2017 · stated · /)
    expect(details.getByRole('link', { name: 'India' })).toHaveAttribute('href', '?date=2017-06-09&open=IN')
    for (const tier of details.getAllByText('Tier')) expect(tier).toBeVisible()
  })

  it('tells what is carried forward from what is said, and gives each document once in our words', async () => {
    const { cards, details, region } = await statusOf('?open=status.observer&tier=documents')
    expect(cards.map(([, said]) => said)).toEqual([expect.stringMatching(/carried forward, not reconfirmed/)])
    expect(region.querySelector('q')).toBeVisible()
    const summed = details.getByRole('heading', { name: 'The documents in our words' }).parentElement!
    expect(within(summed).getAllByText('Our summary')).toHaveLength(1)
  })

  it('gives what sources count beside the list', async () => {
    const { details } = await statusOf('?open=status.member&tier=documents')
    const counts = details.getByRole('heading', { name: 'What sources count · 2' }).parentElement!
    expect(within(counts).getByRole('link', { name: 'Counts 8: members' })).toBeVisible()
    expect(within(counts).getByRole('link', { name: 'Counts 10: members' })).toBeVisible()
  })

  it('tells whose participation went dormant, and on whose word', async () => {
    const { details, cards } = await statusOf('?open=status.observer&date=2025-08-28')
    expect(cards.find(([names]) => names === 'Afghanistan')![1]).toContain('participation dormant')
    expect(details.getByRole('heading', { name: 'Dormant · 1' }).parentElement).toHaveTextContent(/^Dormant · 1Afghanistan/)
  })

  it('marks a country that sources disagree on', async () => {
    const { cards } = await statusOf('?open=status.sco-partner&date=2025-09-01')
    const [, said] = cards.find(([names]) => names?.includes('Laos'))!
    expect(said).toContain('sources disagree')
  })

  it('says what the status means, on whose word', async () => {
    const { details } = await statusOf('?open=status.observer')
    expect(details.getByRole('heading', { name: 'What it means' }).parentElement).toHaveTextContent(/has no vote/)
  })

  it.each([
    [
      'member&date=2025-08-28&compare=2017-06-09',
      '28 August 2025: 10 members. On 9 June 2017 it was 8. New by the later day: Belarus and Iran.',
    ],
    [
      'observer&date=2017-06-09&compare=2025-08-28',
      '28 August 2025: 2 observers. On 9 June 2017 it was 4. No longer: Belarus and Iran.',
    ],
  ])('tells the later of two days, who came by it and who went: %s', async (query, sentence) => {
    expect((await statusOf(`?open=status.${query}`)).sentence).toBe(sentence)
  })
})
