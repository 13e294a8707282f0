import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { plain, showDetails } from './show-details'

/** The details at an address, once what they show has come. */
async function show(query: string, title: string | RegExp) {
  const shown = await showDetails(query)
  await screen.findByRole('heading', { level: 3, name: title })
  return shown
}

describe('a person', () => {
  it('has the office of the day, with who came before and after', async () => {
    const { in: details, section, fact } = await show('?open=zhang-ming&date=2023-05-01', 'Offices')
    expect(details.getByText('Secretary-General of the SCO on 1 May 2023')).toBeVisible()
    const offices = section('Offices')
    expect(within(offices).getByRole('heading', { level: 4, name: 'Secretary-General of the SCO' })).toBeVisible()
    expect(within(offices).getByRole('link', { name: 'the SCO' })).toHaveAttribute('href', '?date=2023-05-01&open=sco')
    expect(plain(within(offices).getByText('Before').nextElementSibling)).toBe(
      'Vladimir Norov, 1 January 2019 – 31 December 2021 / 2019 to 2022. Sources let both hold the office from 1 January 2022 to 31 December 2022.',
    )
    expect(within(offices).getByRole('link', { name: 'Nurlan Yermekbayev' })).toBeVisible()
    expect(fact('From')).toBe('China')
  })

  it.each([
    ['?open=vladimir-norov&date=2022-06-01', 'No office known on 1 June 2022'],
    [
      '?open=zhang-deguang&date=2004-03-01',
      'Secretary-General of the SCO on 1 March 2004, perhaps: the limits of the term are not exact',
    ],
    ['?open=ruslan-mirzayev&date=2023-05-01', 'Director of the Executive Committee of the RATS on 1 May 2023, inferred'],
    ['?open=emomali-rahmon&tier=documents&date=2025-08-28', 'President of Tajikistan on 28 August 2025'],
    ['?open=emomali-rahmon&tier=documents&date=2023-05-01', 'No office known on 1 May 2023'],
  ])('has no more of an office than is known of the day: %s', async (query, chip) => {
    const { in: details } = await show(query, 'Offices')
    expect(details.getByText(chip)).toBeVisible()
  })

  it('is told by the documents with the days that they leave out', async () => {
    const { section } = await show('?open=vladimir-norov&tier=documents', 'Offices')
    for (const day of ['17 May 2019', '24 June 2021'])
      expect(within(section('Offices')).getByRole('link', { name: day })).toBeVisible()
    expect(section('Offices')).toHaveTextContent('Doc 2 · 17 May 2019 · ¶ 1')
    expect(plain(within(section('Offices')).getByText('Before').nextElementSibling)).toBe(
      'Rashid Alimov, 9 April 2018. No source here tells of the time between 9 April 2018 and 17 May 2019.',
    )
  })

  it('is unknown to a reader of a day before the texts came out', async () => {
    const { in: details } = await showDetails('?open=vladimir-norov&tier=documents&known=then&date=2018-12-01')
    expect(await details.findByText('No office known on 1 December 2018')).toBeVisible()
    expect(details.getByText('The sources that are switched on say nothing here.')).toBeVisible()
  })

  it('has the meetings that name the person, in what capacity, each with its evidence', async () => {
    const { user, section, fact } = await show('?open=vladimir-norov', 'Meetings · 2')
    expect([fact('By kind'), fact('First'), fact('Last')]).toEqual([
      'Security councils: 1, Bilaterals: 1',
      '17 May 2019',
      '23 June 2021',
    ])
    const [first] = within(section('Meetings · 2')).getAllByRole('listitem')
    expect(plain(first)).toContain('23 June 2021 · Dushanbe · as Secretary-General, the SCO')
    await user.click(within(first!).getByText('Evidence'))
    expect((await within(first!).findAllByText(/Norov/)).length).toBeGreaterThan(0)
    await user.click(within(section('Meetings · 2')).getByRole('link', { name: "Only this person's meetings" }))
    expect(window.location.search).toBe('?open=vladimir-norov&person=vladimir-norov')
  })

  it('was not at a meeting for which sources only announce the person', async () => {
    const { section, fact } = await show('?open=emomali-rahmon', /^Meetings · /)
    expect(fact('Announced')).toBe('1 only: no account of it as held names the participant.')
    const rows = within(section(/^Meetings · /))
      .getAllByRole('listitem')
      .map(plain)
    expect(rows.find((row) => row.includes('25th Meeting of the Council'))).toContain('announced, not told of as there')
  })

  it('has the names that texts print', async () => {
    const { fact } = await show('?open=moeed-yusuf', 'Offices')
    expect(fact('Also printed')).toBe('Moid Yusuf')
  })
})

describe('an organisation', () => {
  it('has its place in the SCO, seat and head on the day', async () => {
    const { in: details, section, fact } = await show('?open=sco-secretariat&date=2025-08-28', /^Secretary-General/)
    expect(details.getByText('Body of the SCO since 15 January 2004')).toBeVisible()
    expect([fact('Seat'), fact('Head')]).toEqual(['Beijing', 'Nurlan Yermekbayev, on 28 August 2025'])
    const rows = [...section('Secretary-General · 8').querySelectorAll(':scope > ul > li')].map(plain)
    expect(rows.at(-1)).toContain('Nurlan Yermekbayev in office on 28 August 2025')
    expect(rows.at(-1)).toContain('1 January 2025 – 31 December 2027 · from Kazakhstan')
    expect(rows.at(-2)).toMatch(/^Sources let both hold the office from 1 January 2022 to 31 December 2022\.Zhang Ming/)
  })

  it.each([
    ['sco-secretariat', '2003-01-01', 'Planned body of the SCO, told of 7 June 2002'],
    ['sco-anti-drug-center', '2025-08-28', 'No place in the SCO known on 28 August 2025'],
    ['sco-anti-drug-center', '2025-09-01', 'Planned body of the SCO, told of 1 September 2025'],
    ['sco-business-council', '2025-08-28', 'Affiliated with the SCO, no day given'],
    ['sco-business-council', '2001-06-14', 'No place in the SCO known on 14 June 2001'],
    ['asean', '2025-08-28', 'Partner of the SCO by memorandum, told of 2005'],
    ['un', '2025-08-28', 'Guest of the SCO, named so on 17 May 2019'],
    ['oecd', '2025-08-28', 'No place in the SCO known on 28 August 2025'],
  ])('%s on %s: %s', async (id, day, chip) => {
    const { in: details } = await showDetails(`?open=${id}&date=${day}`)
    expect(await details.findByText(chip)).toBeVisible()
  })

  it('that a text misspells has the correction beside the word', async () => {
    const { user, section } = await show('?open=asean&tier=documents', 'Place in the SCO')
    expect(section('Place in the SCO')).toHaveTextContent('Named as guest')
    await user.click(within(section('Place in the SCO')).getByText('Evidence and notes'))
    expect(await within(section('Place in the SCO')).findByText(/The text prints “ACEAN”; meant is ASEAN\./)).toBeVisible()
    expect(section('Contradictions · 1')).toHaveTextContent('Wrong name')
  })

  it('that a text gives a wrong name shows the contradiction', async () => {
    const { section, in: details } = await show('?open=eco&tier=documents', 'Meetings · 1')
    expect(details.getByRole('heading', { level: 2, name: 'Economic Cooperation Organization' })).toBeVisible()
    expect(section('Meetings · 1')).toHaveTextContent('SCO Plus meeting in Astana')
    expect(section('Meetings · 1')).toHaveTextContent('Head of the organisation')
    expect(section('Named in the documents · 1')).toHaveTextContent('Doc 4')
    expect(section(/^Contradictions/)).toHaveTextContent(/prints the long name of the OECD/)
  })

  it('that reports trade leads to its figures', async () => {
    const { section } = await show('?open=kremlin', /^Figures it reports · /)
    const [first] = within(section(/^Figures it reports/)).getAllByRole('link')
    expect(first).toHaveTextContent(/^Iran – Russia, turnover, 2021/)
    expect(first).toHaveAttribute('href', '?open=ir-ru.turnover.2021.president-of-russia')
  })

  it('has nothing of a seat that the documents do not give', async () => {
    const { in: details } = await show('?open=sco-rats&tier=documents', /^Director/)
    expect(details.queryByText('Seat')).not.toBeInTheDocument()
    expect(details.getByText('No place in the SCO known on 28 August 2025')).toBeVisible()
  })
})

describe('the SCO itself', () => {
  it('lists its bodies with seat and head, and everyone whom sources name', async () => {
    const { section } = await show('?open=sco', 'Institutions')
    const institutions = section('Institutions')
    const bodies = within(institutions).getByRole('heading', { level: 4, name: 'Bodies' }).parentElement!
    expect(within(bodies).getAllByRole('listitem').map(plain)).toEqual([
      'Regional Anti-Terrorist Structure of the Shanghai Cooperation Organisation · in Tashkent · Ularbek Sharsheev',
      'Secretariat of the Shanghai Cooperation Organisation · in Beijing · Nurlan Yermekbayev',
    ])
    expect(within(institutions).getAllByRole('heading', { level: 4 }).map(plain)).toEqual([
      'Bodies',
      'Planned bodies',
      'Affiliated',
      'Partners by memorandum',
      'Guests',
      'Councils and series of meetings',
      'Others that sources name',
    ])
    expect(within(institutions).getByRole('link', { name: 'Council of Heads of State' })).toHaveAttribute(
      'href',
      '?open=heads-of-state-council',
    )
    expect(section('People · 27')).toHaveTextContent('Ajit Doval · Adviser to the Prime Minister for National Security, India')
  })

  it('lists by the documents only whom they name', async () => {
    const { section } = await show('?open=sco&tier=documents', 'Institutions')
    expect(section(/^People/)).not.toHaveTextContent('Zhang Ming')
    expect(section('Institutions')).toHaveTextContent('Bodies')
    expect(section('Institutions')).not.toHaveTextContent('Planned bodies')
  })
})

describe('a place', () => {
  it('leads to its country and lists the meetings there', async () => {
    const { section, in: details } = await show('?open=pabbi&tier=documents', 'Meetings here · 1')
    expect(details.getByRole('link', { name: 'Pakistan' })).toHaveAttribute('href', '?open=PK&tier=documents')
    expect(section('Meetings here · 1')).toHaveTextContent(/2021 · Pabbi · planned/)
  })

  it('that is a capital and a seat says of what', async () => {
    const { section, fact, in: details, user } = await show('?open=tashkent', 'Seat of · 1')
    expect(fact('Capital of')).toBe('Uzbekistan')
    expect(section('Seat of · 1')).toHaveTextContent('RATS')
    expect(section('Planned seat of · 1')).toHaveTextContent('Universal Centre')
    await user.click(details.getByRole('link', { name: /^2016: \d meetings in Tashkent, on the timeline$/ }))
    expect(window.location.search).toBe('?from=2016-01-01&to=2016-12-31&open=tashkent&place=tashkent')
  })
})
