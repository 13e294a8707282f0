import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import * as files from '@/ui/save-file'
import { plain, showDetails } from './show-details'

async function showComparison(query: string) {
  const shown = await showDetails(query)
  await shown.in.findByRole('heading', { level: 2, name: / and / })
  return shown
}

const line = (name: RegExp) => screen.getByText((_, element) => element?.tagName === 'P' && name.test(element.textContent))

describe('two days compared', () => {
  it('are told in a sentence, and kind by kind', async () => {
    const { in: details, region } = await showComparison('?date=2025-08-28&compare=2017-06-08')
    expect(details.getByRole('heading', { level: 2 })).toHaveTextContent('8 June 2017 and 28 August 2025')
    expect(plain(region.querySelector('h2 + p'))).toBe(
      'The standing of 13 countries changed: members 6 → 10, observers 6 → 2 and dialogue partners 6 → 14.',
    )
    expect(details.getAllByRole('heading', { level: 3 }).map(plain)).toEqual([
      'Became members · 4',
      'Became dialogue partners · 8',
      'Participation · 1',
      'Guests · 3',
      'Counted on either day',
    ])
    expect(line(/^Counted on 28 August 2025: 10 members \(document 5\); 10 are named\.$/)).toBeVisible()
    expect(line(/^Iran: observer, then member since 4 July 2023\.$/)).toBeVisible()
    expect(line(/^Afghanistan: observer, then dormant since September 2021\.$/)).toBeVisible()
  })

  it('tell every turn on the way', async () => {
    await showComparison('?date=2025-08-28&compare=2012-01-01')
    expect(line(/^Belarus: dialogue partner, then observer since 10 July 2015, then member since 4 July 2024\.$/)).toBeVisible()
  })

  it('are the same whichever is given first', async () => {
    const { in: details } = await showComparison('?date=2023-07-03&compare=2023-07-04')
    expect(details.getByRole('heading', { level: 2 })).toHaveTextContent('3 July 2023 and 4 July 2023')
    expect(line(/^Iran: observer, then member/)).toBeVisible()
  })

  it('by the documents alone are what they name', async () => {
    const { in: details } = await showComparison('?date=2018-05-01&compare=2018-01-01&tier=documents')
    expect(details.getByRole('heading', { name: /^Named as members · / })).toBeVisible()
    expect(line(/^India: first named as member on 9 April 2018\.$/)).toBeVisible()
  })

  it('have their evidence two actions away at most', async () => {
    const { user } = await showComparison('?date=2018-04-09&compare=2018-04-08&tier=documents')
    const card = line(/^India: /).closest('li')!
    const india = within(card)
    expect(india.queryByText('Named as member')).not.toBeInTheDocument()
    await user.click(india.getByText('Evidence · 1'))
    expect((await india.findAllByRole('link', { name: 'Doc 1' }))[0]).toBeVisible()
    await user.click(india.getByText('Evidence and notes'))
    expect(card.querySelector('q')).toBeVisible()
  })

  it('lead to a country, which says what changed for it', async () => {
    const { user, in: details } = await showComparison('?date=2025-08-28&compare=2017-06-08')
    await user.click(details.getByRole('link', { name: 'Iran' }))
    expect(
      await details.findByText('Between 8 June 2017 and 28 August 2025: observer, then member since 4 July 2023.'),
    ).toBeVisible()
  })

  it('say so of a country that stood the same', async () => {
    const { in: details } = await showDetails('?date=2025-08-28&compare=2017-06-08&open=CN')
    expect(await details.findByText('The same on 8 June 2017 and on 28 August 2025.')).toBeVisible()
  })

  it('say so if nothing changed, and offer no table', async () => {
    const { user, in: details } = await showComparison('?date=2025-08-28&compare=2024-08-28')
    expect(details.getByText('No country named stands otherwise, by the sources that are switched on.')).toBeVisible()
    expect(details.queryByRole('button', { name: 'CSV' })).not.toBeInTheDocument()
    await user.click(details.getByRole('link', { name: 'Stop comparing' }))
    expect(await details.findByRole('heading', { level: 2, name: '28 August 2025' })).toBeVisible()
  })

  it.each(['2019-05-17', '2018-04-09'])(
    'say what a text counts though nobody named stands otherwise, against %s',
    async (other) => {
      const { user, in: details } = await showComparison(`?tier=documents&date=2025-08-28&compare=${other}`)
      expect(
        details.getByText('No country named stands otherwise; but a text counts 10 members on 28 August 2025, 8 are named.'),
      ).toBeVisible()
      const card = line(/^Counted on 28 August 2025: 10 members \(document 5\); 8 are named\.$/).closest('li')!
      await user.click(within(card).getByText('Evidence · 1'))
      expect((await within(card).findAllByRole('link', { name: 'Doc 5' }))[0]).toBeVisible()
      const write = vi.spyOn(navigator.clipboard, 'writeText')
      await user.click(details.getByRole('button', { name: 'Copy as text' }))
      expect(write.mock.lastCall![0]).toContain('10 members (document 5); 8 are named.')
    },
  )

  it('say where sources disagree, with what says otherwise', async () => {
    const { user, in: details } = await showComparison('?date=2025-08-28&compare=2025-09-01')
    const laos = line(
      /^Laos, new: SCO partner since 1 September 2025\. Sources disagree whether SCO partner or dialogue partner\.$/,
    )
    const card = within(laos.closest('li')!)
    await user.click(card.getByText('Evidence · 2'))
    expect(await card.findByText('Became dialogue partner by decision')).toBeVisible()
    expect(card.getByText('Became SCO partner when categories were merged')).toBeVisible()
    await user.click(card.getByRole('link', { name: /^Sources disagree/ }))
    expect(window.location.search).toContain('open=same-day.LA.2025-09-01')
    expect(details.getByRole('heading', { level: 2 })).toBeVisible()
  })

  it('are as sure as the day of a decision is', async () => {
    await showComparison('?date=2004-06-16&compare=2005-07-06')
    expect(line(/^Mongolia, new: observer since 17 June 2004 \(the day is inferred\)\.$/)).toBeVisible()
    expect(line(/^India, new: observer since 5 July 2005 \(the day is inferred\)\.$/)).toBeVisible()
  })

  it('keep what is inferred apart from what is named outright, heading and sentences alike', async () => {
    const { in: details } = await showComparison('?tier=documents&date=2001-06-20&compare=2000-08-28')
    expect(details.getByRole('heading', { name: 'Inferred as members · 6' })).toBeVisible()
    expect(line(/^China: first inferred as member for 15 June 2001\.$/)).toBeVisible()
  })

  it('say which list names outright what was inferred before', async () => {
    const { user, in: details } = await showComparison('?tier=documents&date=2019-05-17&compare=2000-08-28')
    expect(details.getByRole('heading', { name: 'Named as members · 8' })).toBeVisible()
    const china = line(/^China: first inferred as member for 15 June 2001, named so on 17 May 2019\.$/)
    const card = within(china.closest('li')!)
    await user.click(card.getByText('Evidence · 2'))
    expect((await card.findAllByText('Named as member')).length).toBe(2)
  })

  it('speak of the Shanghai Five as what one is part of', async () => {
    const { in: details } = await showComparison('?date=2000-08-28&compare=2001-06-14')
    expect(details.getByRole('heading', { name: 'Joined the Shanghai Five · 1' })).toBeVisible()
    expect(line(/^Uzbekistan, new: part of the Shanghai Five since 14 June 2001 \(the day is inferred\)\.$/)).toBeVisible()
  })

  it('say so if both are the same day, and how to choose another', async () => {
    const { in: details } = await showDetails('?date=2020-01-01&compare=2020-01-01')
    expect(await details.findByRole('heading', { level: 2, name: '1 January 2020' })).toBeVisible()
    expect(details.getByText(/^Both days are 1 January 2020, so there is nothing to compare\. .*date bar/)).toBeVisible()
    expect(details.queryByRole('heading', { level: 3 })).not.toBeInTheDocument()
    expect(details.queryByRole('button')).not.toBeInTheDocument()
  })

  it('say that the reading of the later day serves for both', async () => {
    const { in: details, user } = await showComparison('?tier=documents&known=then&date=2018-05-01&compare=2019-06-01')
    expect(
      details.getByText('Both days are read as by a reader of the later one: from the documents published by 1 June 2019 alone.'),
    ).toBeVisible()
    await user.click(details.getByText('Sentences to quote'))
    expect(await details.findByText(/^On 1 June 2019 the Shanghai Cooperation Organisation/)).toBeVisible()
  })

  it('can be taken along as a table, with the addresses of its sources and the one policy on boundaries', async () => {
    const save = vi.spyOn(files, 'saveFile').mockReturnValue()
    const { user, in: details } = await showComparison('?date=2023-07-04&compare=2023-07-03')
    await user.click(details.getByRole('button', { name: 'CSV' }))
    expect(await details.findByText('Saved as sco-changes-2023-07-03-to-2023-07-04.csv')).toBeVisible()
    const [name, content] = save.mock.lastCall!
    expect(name).toBe('sco-changes-2023-07-03-to-2023-07-04.csv')
    expect([...new Uint8Array(await content.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [head, ...rows] = (await content.text()).replace('\uFEFF', '').trim().split('\r\n')
    expect(head).toBe(
      'country,name,before_date,before_status,after_date,after_status,since,basis,confidence,named_on,steps,contradicting_claims,contradicted_by,sources,tier,texts_known,boundary_policy,data_version',
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatch(/^IR,Iran,2023-07-03,observer,2023-07-04,member,2023-07-04,stated,high,,member 2023-07-04,,,https:/)
    expect(rows[0]).toContain(',Boundaries are drawn as their source draws them; no endorsement is meant.,')
  })

  it('say in the name of the table on whose word it stands', async () => {
    const save = vi.spyOn(files, 'saveFile').mockReturnValue()
    const { user, in: details } = await showComparison('?date=2018-05-01&compare=2018-01-01&tier=documents')
    await user.click(details.getByRole('button', { name: 'CSV' }))
    await details.findByText(/^Saved as /)
    expect(save.mock.lastCall?.[0]).toBe('sco-changes-2018-01-01-to-2018-05-01-documents.csv')
  })

  it('can be taken along as text', async () => {
    const { user, in: details } = await showComparison('?date=2023-07-04&compare=2023-07-03')
    const write = vi.spyOn(navigator.clipboard, 'writeText')
    await user.click(details.getByRole('button', { name: 'Copy as text' }))
    const lines = write.mock.lastCall![0].split('\n')
    expect(lines.at(-1)).toBe('Iran: observer, then member since 4 July 2023.')
    expect(lines).toContain('The five documents and reference sources.')
    expect(await details.findByRole('button', { name: 'Copied' })).toBeVisible()
  })
})
