import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { messages } from '@/i18n/messages'
import { publishedParts } from '@tests/state/published'
import { plain, showDetails } from './show-details'

const { core } = publishedParts()

const half2025 = 'cn-tj.turnover.2025-h1.ministry-of-foreign-affairs-of-china'
const half2024 = 'cn-tj.turnover.2024-h1.ministry-of-foreign-affairs-of-china'

describe('a meeting', () => {
  it('gives the day that the reference has beside the month that the document leaves', async () => {
    const { fact, section, in: details } = await showDetails('?open=2021-06-security-councils-dushanbe')
    expect(fact('When')).toBe('23 June 2021 EDTF 2021-06-23')
    expect(details.getByText('EDTF')).toHaveAttribute('title', expect.stringMatching(/ISO 8601-2/))
    expect(fact('Where')).toBe('Dushanbe, Tajikistan')
    expect(fact('Series')).toBe('Meetings of Security Council Secretaries, 16th')
    expect(details.getByRole('link', { name: 'Meetings of Security Council Secretaries' })).toHaveAttribute(
      'href',
      '?open=security-council-secretaries',
    )
    const accounts = within(section('Told by · 2')).getAllByRole('link', { name: /\(held\)$/ })
    expect(accounts.map(plain)).toEqual([
      '16th Meeting of Security Council Secretaries, 23 June 2021 (held)',
      'Sixteenth meeting of the secretaries of the security councils, June 2021 (held)',
    ])
    expect(section('Told by · 2')).toHaveTextContent('Doc 3 · 24 Jun 2021 · ¶ 1')
  })

  it('names its ten participants with their offices, each a link', async () => {
    const { section } = await showDetails('?open=2021-06-security-councils-dushanbe')
    const participants = within(section('Named as taking part · 10')).getAllByRole('listitem')
    expect(participants).toHaveLength(10)
    expect(participants.map(plain)).toEqual(
      expect.arrayContaining([
        'Tajikistan (chair): N.R. Makhmudzoda Secretary of the Security Council',
        'RATS: Jumakhon Giyosov Director of the Executive Committee',
      ]),
    )
    expect(within(participants[0]!).getByRole('link', { name: 'Tajikistan' })).toHaveAttribute('href', '?open=TJ')
  })

  it('has by the documents alone an inferred month', async () => {
    const { fact, in: details, section } = await showDetails('?open=2021-06-security-councils-dushanbe&tier=documents')
    expect(fact('When')).toBe('June 2021 (inferred) EDTF 2021-06')
    const account = section('Told by · 1')
    expect(within(account).getByText('Reasoning')).toBeVisible()
    expect(details.getByRole('heading', { name: 'Told by · 1' })).toBeVisible()
  })

  it('of which the reference sources alone tell says so when they are off', async () => {
    const told = new Set(core.meetings.filter(({ tier }) => tier === 'document').map(({ about }) => about))
    const untold = core.meetings.find(({ about }) => !told.has(about))!
    const { in: details } = await showDetails(`?open=${untold.about}&tier=documents`)
    expect(details.getByText('Only reference sources tell of it; they are switched off.')).toBeVisible()
  })

  it('keeps the name that the text prints beside the one it means', async () => {
    const { section } = await showDetails('?open=2024-07-sco-plus-astana&tier=documents')
    expect(section('Told by · 1')).toHaveTextContent(
      'The text prints “Organization for Economic Cooperation and Development”; meant is Economic Cooperation Organization (ECO).',
    )
  })
})

describe('a meeting within another', () => {
  it.each([
    ['2019-05-rahmon-norov-dushanbe', 'On the sidelines of', 'Second Dushanbe Process conference'],
    ['2024-07-sco-plus-astana', 'Part of', '24th Meeting of the Council of Heads of State'],
    ['2025-08-rahmon-xi-china', 'Part of', 'Visit of Emomali Rahmon to China'],
  ])('says of %s what it is to the other: %s', async (id, term, whole) => {
    expect((await showDetails(`?open=${id}`)).fact(term)).toBe(whole)
  })

  it('is listed there as what it is', async () => {
    const { section } = await showDetails('?open=2019-05-dushanbe-process-dushanbe')
    expect(within(section('On its sidelines · 1')).getAllByRole('link')).toHaveLength(1)
  })
})

describe('a figure', () => {
  it('gives value, growth, reporter and evidence', async () => {
    const { fact, in: details, section } = await showDetails(`?open=${half2025}&tier=documents`)
    expect(details.getByRole('heading', { level: 2 })).toHaveTextContent('China – Tajikistan, turnover, first half of 2025')
    expect(details.getByText('US$ 2.04 billion')).toBeVisible()
    expect(fact('Change')).toBe('+12.5\u00a0%')
    expect(fact('Reported by')).toBe('Ministry of Foreign Affairs of China')
    expect(section('Told by · 1')).toHaveTextContent('Doc 5 · 28 Aug 2025 · ¶ 9')
    expect(details.getByRole('link', { name: 'Show the pair in the chart' })).toHaveAttribute(
      'href',
      `?view=trade&open=${half2025}&tier=documents&pair=CN-TJ`,
    )
  })

  it('that is derived gives its formula and what it is worked out from', async () => {
    const { fact, in: details, section } = await showDetails(`?open=${half2024}`)
    expect(details.getByText('US$ 1.81 billion')).toBeVisible()
    expect(fact('Formula')).toBe('2.04 ÷ 1.125 = 1.81 billion US dollars')
    expect(section('Told by · 1')).toHaveTextContent('derived')
    expect(plain(section('Worked out from'))).toContain('US$ 2.04 billion, +12.5 % on the year before')
  })

  it('shows what the other side reports', async () => {
    const { section } = await showDetails(`?open=${half2025}`)
    expect(section('Contradictions · 1')).toHaveTextContent(/2\.04 billion US dollars .* and 1\.2 billion US dollars/)
  })
})

describe('a contradiction', () => {
  it('gives both sides with their evidence, and what is shown', async () => {
    const { user, fact, section, in: details } = await showDetails('?open=oecd-for-eco')
    expect(details.getByRole('heading', { level: 2, name: 'Wrong name' })).toBeVisible()
    expect(fact('Concerns')).toBe('Economic Cooperation Organization')
    expect(fact('What the atlas shows')).toMatch(/^The ECO as participant/)
    expect(section('The claims · 2')).toHaveTextContent('Doc 4')
    await user.click(details.getByRole('link', { name: 'Economic Cooperation Organization' }))
    expect(window.location.search).toBe('?open=eco')
  })
})

describe('a claim', () => {
  it('stands open with phrase, reasoning and correction', async () => {
    const { in: details } = await showDetails('?open=asia-plus-2019-05-17.guest.asean.acean')
    expect(details.getByRole('heading', { level: 2, name: 'ASEAN: Named as guest' })).toBeVisible()
    expect(details.getByText(/^ACEAN, CIS, Turkmenistan/)).toBeVisible()
    expect(details.getByText(/^The text prints “ACEAN”; meant is ASEAN\./)).toBeVisible()
    expect(details.getByText(/The list follows that of the current members/)).toBeVisible()
    expect(details.getByRole('link', { name: /^The list of guests of 2019 prints ACEAN/ })).toBeVisible()
    expect(details.getByRole('link', { name: /^Association of Southeast Asian Nations/ })).toHaveAttribute('href', '?open=asean')
  })
})

describe('the meaning of a status', () => {
  it('is a claim like others, with the rules that it rests on', async () => {
    const { user, in: details } = await showDetails('?open=hric-regulations-observer')
    await user.click(details.getByRole('link', { name: /^Observers: A state or body / }))
    expect(details.getByRole('heading', { level: 2, name: /^Observers: A state or body / })).toBeVisible()
    const rules = details.getByRole('link', { name: /Regulations on Observer Status/ })
    expect(rules).toHaveAttribute('href', 'http://www.hrichina.org/content/5223')
  })
})

describe('contested ground', () => {
  it('says who holds it and who claims it, and on whose word', async () => {
    const { user, in: details, section } = await showDetails('?open=un-1981-12-17-security-council-497')
    expect(section('Contested ground · 1')).toHaveTextContent('Golan Heights')
    await user.click(details.getByRole('link', { name: 'Golan Heights' }))
    const golan = core.grounds.find(({ id }) => id === 'golan')!
    expect(details.getByRole('heading', { level: 2, name: 'Golan Heights' })).toBeVisible()
    expect(details.getByText(`Contested ground ${golan.number}`)).toBeVisible()
    expect(details.getByText(golan.note)).toBeVisible()
    expect(details.getByText(messages.map.policy)).toBeVisible()
    const evidence = within(section(`Evidence · ${golan.evidence.length}`))
    expect(evidence.getAllByRole('listitem').map(plain)).toEqual([
      'Security Council resolution 497 (1981) on the Golan HeightsUnited Nations · 17 December 1981',
      'Admin 0: breakaway and disputed areas, 1:50mNatural Earth · date not known',
    ])
  })

  it('stands before its sources have come', async () => {
    const { in: details } = await showDetails('?open=kashmir')
    expect(details.getByRole('heading', { level: 2, name: 'Kashmir' })).toBeVisible()
    expect(details.getAllByText('source on its way …')).toHaveLength(3)
  })
})

describe('an id that names nothing', () => {
  it('is named, and can be closed', async () => {
    const { user, in: details } = await showDetails('?open=atlantis')
    expect(details.getByText('This atlas holds nothing named “atlantis”.')).toBeVisible()
    await user.click(details.getByRole('link', { name: 'Close' }))
    expect(window.location.search).toBe('')
    expect(await details.findByRole('heading', { name: '28 August 2025' })).toBeVisible()
  })
})
