import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { plain, showDetails } from './show-details'

/** The rows of the section, as they read. */
const rowsOf = (section: HTMLElement) => within(section).getAllByRole('listitem').map(plain)

describe('a series', () => {
  it('says what it is and how much of it is told of', async () => {
    const { in: details, fact } = await showDetails('?open=security-council-secretaries')
    expect(details.getByRole('heading', { level: 2, name: 'Meetings of Security Council Secretaries' })).toBeVisible()
    expect(fact('Kind')).toBe('Security council secretaries')
    expect(fact('Told of')).toBe('13 of 20')
  })

  it('lists its meetings by number, on whose word, with the missing numbers as rows of their own', async () => {
    const { section } = await showDetails('?open=security-council-secretaries')
    const rows = rowsOf(section('Meetings · 13'))
    expect(rows).toHaveLength(16)
    expect(rows.slice(0, 4)).toEqual([
      '1–3Before 20 May 2009: no source here tells of them.',
      expect.stringMatching(/^420 May 2009, Moscow/),
      '5–6Between 20 May 2009 and 12 April 2012: no source here tells of them.',
      expect.stringMatching(/^712 April 2012, Beijing/),
    ])
    expect(rows).toContainEqual(expect.stringMatching(/^16.*23 June 2021, Dushanbe ?Doc 3 and 2 more$/))
    expect(rows).toContainEqual(expect.stringMatching(/^15.*15 September 2020, online/))
    const link = within(section('Meetings · 13')).getByRole('link', { name: /^16th Meeting of Security Council Secretaries, / })
    expect(link).toHaveAttribute('href', '?open=2021-06-security-councils-dushanbe')
  })

  it('does not call untold what is told of without a number', async () => {
    const { section, fact } = await showDetails('?open=defence-ministers')
    expect(fact('Told of')).toBe('2 of 22, and 10 more without a number')
    const rows = rowsOf(section('Meetings · 12'))
    expect(rows[3]).toMatch(/^13/)
    expect(rows[4]).toMatch(
      /^14–21Between 8 June 2016 and 25.*June 2025: no source here gives these numbers; the 8 meetings told of in that time have none\.$/,
    )
    expect(rows[5]).toMatch(/^7 June 2017, Astana/)
    expect(rows.at(-1)).toMatch(/^22/)
  })

  it.each([
    ['peace-mission', '9 meetings, no number given'],
    ['heads-of-state-council', '26 of 26'],
  ])('%s: %s', async (id, told) => {
    expect((await showDetails(`?open=${id}`)).fact('Told of')).toBe(told)
  })

  it('marks what is planned', async () => {
    const { section } = await showDetails('?open=heads-of-state-council')
    expect(rowsOf(section('Meetings · 26')).at(-1)).toMatch(/2026, Bishkek ?planned · /)
  })

  it('is by the documents alone what they tell', async () => {
    const { section, fact } = await showDetails('?open=security-council-secretaries&tier=documents')
    expect(fact('Told of')).toBe('1 of 16')
    expect(rowsOf(section('Meetings · 1'))).toEqual([
      '1–15Before June 2021: no source here tells of them.',
      expect.stringMatching(/June 2021, Dushanbe ?inferred · Doc 3$/),
    ])
  })

  it('of which the reference sources alone tell says so when they are off', async () => {
    const { in: details } = await showDetails('?open=sco-forum&tier=documents')
    expect(details.getByText('Only reference sources tell of it; they are switched off.')).toBeVisible()
  })

  it('leads to itself on the timeline', async () => {
    const { user, in: details } = await showDetails('?open=sco-forum')
    await user.click(details.getByRole('link', { name: 'Only this series on the timeline' }))
    expect(window.location.search).toBe('?open=sco-forum&series=sco-forum')
  })

  it('stands in the details of the organisation that meets in it', async () => {
    const { section, in: details } = await showDetails('?open=dushanbe-process')
    expect(details.getByRole('heading', { level: 2, name: 'Dushanbe Process' })).toBeVisible()
    expect(rowsOf(section('Dushanbe Process conferences · 4'))).toHaveLength(4)
    expect(section('What the sources say')).toBeVisible()
  })
})

describe('before and after a meeting', () => {
  const trail = (section: HTMLElement, label: string) => within(section).getByText(label, { selector: 'dt' }).parentElement!
  const names = (element: HTMLElement) =>
    within(element)
      .getAllByRole('link')
      .map((link) => (link.getAttribute('aria-label') ?? '').replace(/\s+/gu, ' '))

  it('stand those of its series, its place and its country', async () => {
    const { section } = await showDetails('?open=2021-06-security-councils-dushanbe')
    const around = section('Before and after')
    expect(names(trail(around, 'Meetings of Security Council Secretaries'))).toEqual([
      'Previous: 15th Meeting of Security Council Secretaries, 15 September 2020',
      'Next: 17th Meeting of Security Council Secretaries, 19 August 2022',
    ])
    expect(names(trail(around, 'In Dushanbe'))[1]).toBe('Next: Council of Foreign Ministers, 13 – 14 July 2021')
    // All that is told of in the country then was in its capital: nothing is said twice.
    expect(within(around).queryByText('In Tajikistan')).not.toBeInTheDocument()
  })

  it('stand those of the country where they are others than at the place', async () => {
    const { section } = await showDetails('?open=2005-07-summit-astana')
    const around = section('Before and after')
    expect(names(trail(around, 'In Astana'))).toEqual([
      'Next: 7th Meeting of the Council of Heads of Government, 30 October 2008',
    ])
    expect(names(trail(around, 'In Kazakhstan'))[0]).toBe('Previous: Coalition 2003, 6 – 12 August 2003')
  })

  it('say which numbers of the series are missing between', async () => {
    const { section } = await showDetails('?open=2012-04-security-councils-beijing')
    const series = plain(trail(section('Before and after'), 'Meetings of Security Council Secretaries'))
    expect(series).toContain('5th and 6th not told of')
    expect(series).toContain('8th and 9th not told of')
  })

  it('say which are missing before the first that is told of', async () => {
    const { section } = await showDetails('?open=2009-05-security-councils-moscow')
    expect(plain(section('Before and after'))).toContain('1st to 3rd not told of')
  })

  it('stand those of the same two states', async () => {
    const { section } = await showDetails('?open=2025-08-rahmon-visit-china')
    const pair = trail(section('Before and after'), 'China and Tajikistan')
    expect(names(pair)[0]).toMatch(/^Previous: /)
    expect(names(pair)[1]).toBe('Next: Meeting of Emomali Rahmon and Xi Jinping, 2 September 2025')
  })

  it('keep to the sources that are switched on', async () => {
    const { section } = await showDetails('?open=2021-09-summit-dushanbe&tier=documents')
    expect(names(trail(section('Before and after'), 'Council of Heads of State'))).toEqual([
      'Next: 24th summit of the SCO in Astana, 4 July 2024',
    ])
  })

  it('lead by link and keyboard from one to the next; the focus goes along', async () => {
    const { user, in: details } = await showDetails('?open=2021-06-security-councils-dushanbe')
    details.getByRole('link', { name: /^Next: 17th Meeting/ }).focus()
    await user.keyboard('{Enter}')
    expect(window.location.search).toBe('?open=2022-08-security-councils-tashkent')
    const heading = details.getByRole('heading', { level: 2, name: '17th Meeting of Security Council Secretaries' })
    expect(heading).toHaveFocus()
    await user.click(details.getByRole('link', { name: /^Previous: 16th Meeting/ }))
    expect(window.location.search).toBe('?open=2021-06-security-councils-dushanbe')
  })
})
