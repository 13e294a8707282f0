import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CorePart, Id, IsoDate, Source } from '@/domain/contract'
import { resolveEdtf } from '@/domain/time'
import { EmptyNotice } from '@/features/timeline/filter/EmptyNotice'
import { FilterMenu } from '@/features/timeline/filter/FilterMenu'
import { account, smallCore, step } from '@tests/fixtures/timeline-items'
import { serveData, show } from '@tests/state/page'

function document(id: Id, day: IsoDate): Source {
  return { id, tier: 'document', title: id, language: 'en', published: { ...resolveEdtf(day)!, basis: 'stated' } }
}

const core: CorePart = {
  ...smallCore,
  sources: [document('paper', '2021-06-24'), document('late', '2025-09-30')],
  statuses: [
    step('IR', '2023-07-04'),
    step('TJ', '2001-06-15', { kind: 'snapshot', tier: 'document', basis: 'inferred', evidence: [{ source: 'late' }] }),
  ],
  meetings: [
    account('summit', '2021-09-17', {
      place: 'dushanbe',
      series: { id: 'heads-of-state-council', number: 21 },
      participants: [{ entity: 'CN', person: 'xi' }, { entity: 'TJ' }],
    }),
    account('secretaries', '2021-06', {
      type: 'security-council',
      tier: 'document',
      basis: 'inferred',
      evidence: [{ source: 'paper' }],
      place: 'dushanbe',
      participants: [{ entity: 'rats' }],
    }),
    account('visit', '2022-05-01', { type: 'bilateral', place: 'ankara', participants: [{ entity: 'TJ', person: 'rahmon' }] }),
    account('drill', '2026', { type: 'exercise', state: 'planned', participants: [{ entity: 'rats' }] }),
  ],
}

const search = () => window.location.search

beforeEach(() => {
  serveData({ core: () => Promise.resolve(new Response(JSON.stringify(core))) })
})

async function openMenu(query = '') {
  const user = show(<FilterMenu side="below" />, query)
  await user.click(await screen.findByRole('button', { name: /^Filter/ }))
  return { user, menu: within(await screen.findByRole('group', { name: /^Filter/ })) }
}

type Menu = Awaited<ReturnType<typeof openMenu>>['menu']

function field(menu: Menu, name: string) {
  return menu.getByRole('combobox', { name })
}

/** What a field offers, its first line left out, which chooses nothing. */
function choices(menu: Menu, name: string): string[] {
  return within(field(menu, name))
    .getAllByRole('option')
    .slice(1)
    .map((option) => option.textContent)
}

/** The lines of a field that always has one chosen. */
function alternatives(menu: Menu, name: string): string[] {
  return within(field(menu, name))
    .getAllByRole('option')
    .map((option) => option.textContent)
}

describe('the filter menu', () => {
  it('has beside every choice of every filter the count of what it would leave', async () => {
    const { menu } = await openMenu()
    const offered = ['Type', 'Series', 'Held or planned', 'How known', 'Country', 'Place', 'Organisation', 'Person'].map(
      (name) => [name, choices(menu, name)],
    )
    expect(Object.fromEntries(offered)).toEqual({
      Type: [
        'Membership · 2',
        'Summits · 1',
        'Governments · 0',
        'Security councils · 1',
        'Ministers · 0',
        'Bilaterals · 1',
        'Conferences · 0',
        'Forums · 0',
        'Exercises · 1',
        'Signings · 0',
        'Other · 0',
      ],
      Series: ['Council of Heads of State · 1'],
      'Held or planned': ['held · 3', 'planned · 1', 'postponed · 0', 'cancelled · 0'],
      'How known': ['stated by a source · 4', 'inferred, reason given · 2'],
      Country: ['China · 1', 'Iran · 1', 'Tajikistan · 4', 'Türkiye · 1'],
      Place: ['Ankara · 1', 'Dushanbe · 2'],
      Organisation: ['RATS · 2'],
      Person: ['Emomali Rahmon · 1', 'Xi Jinping · 1'],
    })
    expect(alternatives(menu, 'Sources')).toEqual(['Documents only · 2', '+ Reference · 6'])
    expect(alternatives(menu, 'Inexact dates')).toEqual(['perhaps within · 6', 'surely within · 6'])
  })

  it('counts together with what is set already, and leaves what would show nothing', async () => {
    const { menu } = await openMenu('?country=TJ&from=2021-06-10&when=possible')
    expect(screen.getByRole('button', { name: 'Filter · 1' })).toBeVisible()
    expect(choices(menu, 'Country')).toEqual(['China · 3', 'Iran · 4', 'Türkiye · 3'])
    expect(choices(menu, 'Person')).toEqual(['Emomali Rahmon · 1', 'Xi Jinping · 1'])
    expect(choices(menu, 'How known')).toEqual(['stated by a source · 2', 'inferred, reason given · 1'])
    expect(choices(menu, 'Organisation')).toEqual(['RATS · 1'])
    expect(choices(menu, 'Held or planned')).toContain('planned · 0')
    expect(alternatives(menu, 'Inexact dates')).toEqual(['perhaps within · 3', 'surely within · 2'])
    expect(alternatives(menu, 'Sources')).toEqual(['Documents only · 1', '+ Reference · 3'])
  })

  it('adds choice to choice, and takes each away again', async () => {
    const { user, menu } = await openMenu()
    await user.selectOptions(field(menu, 'Type'), 'Membership · 2')
    await user.selectOptions(field(menu, 'Type'), 'Summits · 3')
    expect(search()).toBe('?type=membership,summit')
    expect(choices(menu, 'Type')).not.toContainEqual(expect.stringMatching(/^Summits/))
    await user.click(menu.getByRole('button', { name: 'Remove Membership' }))
    expect(search()).toBe('?type=summit')
    expect(field(menu, 'Type')).toHaveFocus()
  })

  it.each([
    ['Enter is pressed', '{Enter}'],
    ['the field is left', '{Tab}'],
  ])('takes what the keyboard comes to in the closed list when %s, not on the way', async (_name, key) => {
    const { user, menu } = await openMenu()
    const country = field(menu, 'Country')
    act(() => country.focus())
    // A browser changes the value of a closed list with each arrow.
    for (const value of ['CN', 'IR']) {
      fireEvent.keyDown(country, { key: 'ArrowDown' })
      fireEvent.change(country, { target: { value } })
    }
    expect(search()).toBe('')
    await user.keyboard(key)
    expect(search()).toBe('?country=IR')
  })

  it('takes at once what is chosen in the open list', async () => {
    const { menu } = await openMenu()
    const country = field(menu, 'Country')
    fireEvent.keyDown(country, { key: ' ' })
    fireEvent.change(country, { target: { value: 'IR' } })
    expect(search()).toBe('?country=IR')
  })

  it('names a value that nothing has by what the address says, and takes it away', async () => {
    const { user, menu } = await openMenu('?country=XX')
    await user.click(menu.getByRole('button', { name: 'Remove XX' }))
    expect(search()).toBe('')
  })

  it('sets sources and certainty', async () => {
    const { user, menu } = await openMenu()
    await user.selectOptions(field(menu, 'Sources'), 'documents')
    await user.selectOptions(field(menu, 'Inexact dates'), 'certain')
    expect(search()).toBe('?tier=documents&when=certain')
  })

  it('counts by what all sources tell for one who reads as on a day', async () => {
    const { menu } = await openMenu('?tier=documents&known=then')
    expect(alternatives(menu, 'Sources')).toEqual(['Documents only · 1', '+ Reference · 6'])
  })

  it('makes one step for Back of a text typed in one go', async () => {
    const { user, menu } = await openMenu()
    const steps = window.history.length
    await user.type(menu.getByRole('searchbox', { name: 'Text' }), 'visit{Enter}')
    expect(search()).toBe('?q=visit')
    expect(window.history.length).toBe(steps + 1)
    expect(choices(menu, 'Country')).toEqual(['China · 0', 'Iran · 0', 'Tajikistan · 1', 'Türkiye · 1'])
  })

  it.each([
    ['From', '2021-07-01', '', '?from=2021-07-01'],
    ['To', '2021-07-01', '', '?to=2021-07-01'],
    // Whoever types a later window begins with its first day.
    ['From', '2023-01-01', '?from=2021-01-01&to=2021-12-31', '?from=2023-01-01'],
    ['To', '2020-01-01', '?from=2021-01-01&to=2021-12-31', '?to=2020-01-01'],
    ['From', '1990-01-01', '?from=2021-01-01', ''],
    ['To', '2021-06-30', '?from=2021-01-01&to=2021-12-31', '?from=2021-01-01&to=2021-06-30'],
  ])('%s typed as %s in the window %j makes it %j, once it is entered', async (name, day, before, after) => {
    const { user, menu } = await openMenu(before)
    const input = menu.getByLabelText(name)
    await user.clear(input)
    await user.type(input, day)
    expect(search()).toBe(before)
    await user.keyboard('{Enter}')
    expect(search()).toBe(after)
    expect(input).toHaveFocus()
  })

  it('clears all at once, the sources apart', async () => {
    const { user, menu } = await openMenu('?tier=documents&country=TJ&q=visit&from=2021-01-01&when=certain&open=TJ')
    expect(screen.getByRole('button', { name: 'Filter · 3' })).toBeVisible()
    await user.click(menu.getByRole('button', { name: 'Clear filters' }))
    expect(search()).toBe('?open=TJ&tier=documents')
    expect(menu.getByRole('button', { name: 'Clear filters' })).toHaveAttribute('aria-disabled', 'true')
    expect(menu.getByRole('button', { name: 'Clear filters' })).toHaveFocus()
  })
})

describe('the notice that nothing matches', () => {
  async function notice(query: string) {
    const user = show(<EmptyNotice />, query)
    await screen.findByText('Nothing matches.')
    const texts = screen.getAllByText(/^Without/)
    return { user, said: texts.map((text) => [text.textContent, text.getAttribute('href')]) }
  }

  it('says of each limit what would be shown without it, the most first', async () => {
    const { said } = await notice('?type=exercise&country=IR&from=2021-01-01&to=2021-12-31')
    expect(said).toEqual([
      ['Without type Exercises: 0', null],
      ['Without country Iran: 0', null],
      ['Without the limits of time: 0', null],
      ['Without any limit: 6', '/'],
    ])
  })

  it('leads to the view without it', async () => {
    const { user, said } = await notice('?type=exercise,summit&country=IR')
    expect(said).toEqual([
      ['Without country Iran: 2', '?type=exercise,summit'],
      ['Without type Exercises and Summits: 1', '?country=IR'],
    ])
    await user.click(screen.getByRole('link', { name: 'Without country Iran: 2' }))
    expect(search()).toBe('?type=exercise,summit')
  })

  it('counts the certainty and the sources among the limits', async () => {
    const { said } = await notice('?type=security-council&from=2021-06-10&when=certain')
    expect(said).toContainEqual(['Without the limit to certain dates: 1', '?from=2021-06-10&type=security-council'])
  })

  it.each([
    ['?country=IR&tier=documents', 'Without the limit to the documents: 1'],
    ['?q=zeppelin', 'Without text “zeppelin”: 6'],
    ['?basis=inferred&type=summit', 'Without the limit to what is inferred, reason given: 1'],
    ['?series=heads-of-state-council&type=forum', 'Without series Council of Heads of State: 0'],
    ['?person=xi&type=forum', 'Without type Forums: 1'],
    ['?org=eco', 'Without organisation Economic Cooperation Organisation: 6'],
    ['?state=postponed', 'Without state postponed: 6'],
    ['?place=nowhere', 'Without place nowhere: 6'],
  ])('of %s: %s', async (query, expected) => {
    const { said } = await notice(query)
    expect(said.map(([text]) => text)).toContain(expected)
  })
})
