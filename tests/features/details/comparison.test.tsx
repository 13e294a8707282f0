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
    ])
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
    expect(line(/^India: no status, then named as member on 9 April 2018\.$/)).toBeVisible()
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
    expect(details.getByText(/^Nothing changed between the two days/)).toBeVisible()
    expect(details.queryByRole('button', { name: 'CSV' })).not.toBeInTheDocument()
    await user.click(details.getByRole('link', { name: 'Stop comparing' }))
    expect(await details.findByRole('heading', { level: 2, name: '28 August 2025' })).toBeVisible()
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
      'country,name,before_date,before_status,after_date,after_status,since,steps,sources,tier,texts_known,boundary_policy,data_version',
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatch(/^IR,Iran,2023-07-03,observer,2023-07-04,member,2023-07-04,member 2023-07-04,https:/)
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
