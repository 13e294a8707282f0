import { describe, expect, it } from 'vitest'
import { plain, showDetails } from './show-details'

/** The sentences of the day, without what follows them. */
async function sentencesOf(query: string) {
  const { region, in: details } = await showDetails(query)
  const heading = details.getByRole('heading', { level: 2 })
  const sentences = [...region.querySelectorAll('h2 ~ p')].map(plain)
  return { heading: heading.textContent, sentences: sentences.slice(0, 3) }
}

describe('a day in three sentences', () => {
  it('28 August 2025, with the reference tier', async () => {
    const { heading, sentences } = await sentencesOf('')
    expect(heading).toBe('28 August 2025')
    expect(sentences[0]).toBe(
      'On 28 August 2025 the Shanghai Cooperation Organisation has 10 members, 2 observers and 14 dialogue partners. ' +
        '4 guests, last named on 17 May 2019, are not counted here.',
    )
    expect(sentences[1]).toBe(
      'The last change was on 4 July 2024: Belarus became a member. ' +
        'The next is on 1 September 2025: Laos became a dialogue partner and 17 states became SCO partners as two categories were merged.',
    )
    // The count of ten, which the documents alone do not bear out, is answered.
    expect(sentences[2]).toBe('No contradiction touches this day. All contradictions')
  })

  it('1 October 2021, after a change whose day no source gives', async () => {
    const { sentences } = await sentencesOf('?date=2021-10-01')
    expect(sentences[1]).toContain('participation of Afghanistan went dormant at some time in September 2021.')
  })

  it('28 August 2025, by the documents alone', async () => {
    const { sentences } = await sentencesOf('?tier=documents')
    expect(sentences).toEqual([
      'On 28 August 2025 the Shanghai Cooperation Organisation has 8 members, 4 observers and 6 dialogue partners. ' +
        'None of this is said of the day itself: the documents last named them by 24 June 2021. ' +
        '4 guests, last named on 17 May 2019, are not counted here.',
      'The last change was on 24 June 2021: a document names 8 members. No later change is known.',
      '1 contradiction touches this day. All contradictions',
    ])
  })

  it('says how many standings alone are carried forward', async () => {
    expect((await sentencesOf('?date=2021-06-24&tier=documents')).sentences[0]).toContain(
      '10 standings are carried forward from an earlier day, not reconfirmed.',
    )
  })

  it.each([
    [
      '?date=1996-04-25',
      'On 26 April 1996 the Shanghai Cooperation Organisation does not exist yet; 5 states take part in the Shanghai Five.',
    ],
    [
      '?date=2001-06-14',
      'On 14 June 2001 the Shanghai Cooperation Organisation does not exist yet; 6 states take part in the Shanghai Five. ' +
        '1 standing is inferred, not stated.',
    ],
    ['?date=2001-06-14&tier=documents', 'For 14 June 2001 no source here says who belongs. Include reference sources'],
    [
      '?date=2001-06-15&tier=documents',
      'On 15 June 2001 the Shanghai Cooperation Organisation has 6 members. 6 standings are inferred, not stated.',
    ],
  ])('%s', async (query, sentence) => {
    expect((await sentencesOf(query)).sentences[0]).toBe(sentence)
  })

  it.each([
    [
      '?date=2001-06-14',
      'The last change was on 14 June 2001: Uzbekistan became part of the Shanghai Five. The next is on 15 June 2001: ' +
        'China, Kyrgyzstan, Kazakhstan, Russia, Tajikistan and Uzbekistan founded the organisation.',
    ],
    [
      '?date=1998-01-01',
      'The last change was on 26 April 1996: China, Kyrgyzstan, Kazakhstan, Russia and Tajikistan founded the Shanghai Five. ' +
        'The next is on 14 June 2001: Uzbekistan became part of the Shanghai Five.',
    ],
    [
      '?date=2018-04-09&tier=documents',
      'The last change was on 9 April 2018: a document names 8 members, 4 observers and 6 dialogue partners. ' +
        'The next is on 17 May 2019: a document names 8 members, 4 observers, 6 dialogue partners and 4 guests.',
    ],
    ['?date=2001-06-14&tier=documents', 'Nothing changed before. The next is on 15 June 2001: a document names 6 members.'],
  ])('says what changed around %s', async (query, sentence) => {
    expect((await sentencesOf(query)).sentences[1]).toBe(sentence)
  })
})

describe('below the sentences', () => {
  it('stands who belongs, in the order of the alphabet, each country a link', async () => {
    const { user, section, in: details } = await showDetails()
    const names = [...section('Who belongs').querySelectorAll('p')].map(plain)
    expect(names[0]).toBe('Members Belarus, China, India, Iran, Kazakhstan, Kyrgyzstan, Pakistan, Russia, Tajikistan, Uzbekistan')
    expect(names[1]).toBe('Observers Afghanistan, Mongolia')
    await user.click(details.getByRole('link', { name: 'Mongolia' }))
    expect(window.location.search).toBe('?open=MN')
  })

  it('stands what a document counts that day, though it names nobody', async () => {
    const { section } = await showDetails('?tier=documents')
    const counted = plain(section('What the documents count on this day'))
    expect(counted).toContain('Counts 10: members')
    expect(counted).toContain('Doc 5')
  })

  it('leads to the day of the change, and to the contradictions', async () => {
    const { user, in: details } = await showDetails()
    expect(details.getByRole('link', { name: 'All contradictions' })).toHaveAttribute('href', '?view=ledger')
    await user.click(details.getByRole('link', { name: '1 September 2025' }))
    expect(window.location.search).toBe('?date=2025-09-01')
  })
})
