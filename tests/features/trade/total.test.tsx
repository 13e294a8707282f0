import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { figuresIn } from '@/domain/trade'
import { directoryOf } from '@/domain/directory'
import { pictureOf } from '@/features/trade/pair/pair-picture'
import { TotalChart } from '@/features/trade/total/TotalChart'
import { totalSheet } from '@/features/trade/total/total-sheet'
import { seriesOfDefinition } from '@/features/trade/total/use-total'
import { currentView } from '@/state/view-store'
import { serveData, show } from '@tests/state/page'
import { corePart, tradeClaim, tradePart } from './fixture'
import { giveRoom } from './grid-room'

beforeEach(() => {
  giveRoom(1000, 500)
  serveData()
})

async function showTotal(query = '') {
  const user = show(<TotalChart />, `?view=trade&chart=total${query}`)
  const region = within(await screen.findByRole('region', { name: 'Trade' }))
  return { user, region }
}

type Region = Awaited<ReturnType<typeof showTotal>>['region']

const drawing = (region: Region) => region.findByRole('group', { name: /, over time$/ })
const signsOf = (region: Region) =>
  within(region.getByRole('list', { name: 'Signs' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

describe('China with the SCO', () => {
  it('has a sign for each way of counting, in full words', async () => {
    const { region } = await showTotal()
    expect(signsOf(region)).toEqual([
      'a: The other members of the SCO, with India and Pakistan, which joined later.',
      'b: The other members of the SCO, without India and Pakistan, which joined later.',
      'c: The other members of the SCO.',
      'd: The other members of the SCO, its observers and its dialogue partners together.',
      'e: The nine other members of the SCO of ten members.',
      'part of a year',
    ])
    const shapes = region.getByRole('list', { name: 'Signs' }).querySelectorAll('[data-basis="stated"]')
    expect(new Set([...shapes].slice(0, 5).map((shape) => shape.getAttribute('d'))).size).toBe(5)
  })

  it('draws dollars alone and names at each mark who reports and counts whom', async () => {
    const { region } = await showTotal()
    const marks = within(await drawing(region)).getAllByRole('button')
    const names = marks.map((mark) => mark.getAttribute('aria-label'))
    expect(names).toHaveLength(8)
    expect(names).toContain(
      '2024, US$ 512.4 billion, +2.7\u00a0%, Ministry of Commerce of China, stated, The nine other members of the SCO of ten members.',
    )
    expect(names).toContain(
      '2020, US$ 245.32 billion, General Administration of Customs of China, stated, The other members of the SCO., also given as US$ 244.85 billion',
    )
  })

  it('names what is given in yuan alone, and never converts it', async () => {
    const { region } = await showTotal('&table=trade')
    expect(
      region.getByText(
        /Given in yuan alone, and no source gives a rate, so not drawn: CN¥ 3.65 trillion \(2024, .*\) and CN¥ 2.11 trillion \(January to July 2025/,
      ),
    ).toBeVisible()
    const rows = region.getAllByRole('row').slice(1)
    expect(rows).toHaveLength(10)
    expect(rows.filter((row) => row.textContent.includes('CN¥'))).toHaveLength(2)
  })

  it('draws no line between definitions or reporters', async () => {
    const { region } = await showTotal()
    // 2019 is told by the ministry, 2020 by the customs.
    expect(
      region.getByText(/from US\$ 258.8 billion \(2019, Ministry of Commerce of China\) to US\$ 245.32 billion/),
    ).toBeVisible()
    expect((await drawing(region)).querySelectorAll('line[data-voice]')).toHaveLength(0)
  })

  it('shows another country that is chosen', async () => {
    const { user, region } = await showTotal()
    const select = region.getByRole('combobox', { name: 'Country' })
    expect(select).toHaveDisplayValue('China (10)')
    await user.selectOptions(select, 'Tajikistan (1)')
    expect(currentView().of).toBe('TJ')
    expect(region.getByText('As Tajikistan reports, turnover was more than US$ 2.9 billion (2018).')).toBeVisible()
    expect(signsOf(region)).toEqual(['The other members of the SCO.', 'more than'])
  })

  it.each([
    ['&open=TJ', 'Tajikistan (1)'],
    ['&country=TJ', 'Tajikistan (1)'],
    ['&open=TJ&of=CN', 'China (10)'],
    ['&open=KZ', 'China (10)'],
  ])('at %s shows %s', async (query, shown) => {
    const { region } = await showTotal(query)
    expect(region.getByRole('combobox', { name: 'Country' })).toHaveDisplayValue(shown)
  })

  it.each([
    ['&tier=documents', 'The documents say nothing of the trade of China with the SCO as a whole.'],
    ['&from=1990-01-01&to=1995-12-31', 'No figure in the chosen days of the trade of China with the SCO as a whole.'],
  ])('says why nothing is drawn: %s', async (query, says) => {
    const { region } = await showTotal(query)
    expect(region.getByText(says)).toBeVisible()
  })
})

describe('the sheet of a country with the SCO', () => {
  const of = (period: string, usd: number, definition: string, by = 'Customs of China') =>
    tradeClaim({ b: 'sco', period, usd, definition, by, about: `${period}${definition}${by}`, id: `${period}${definition}${by}` })
  const founders = 'The founders.'
  const members = 'The members.'
  const claims = [
    of('2019', 2e9, founders),
    of('2020', 3e9, founders),
    of('2021', 4e9, members),
    of('2022', 5e9, members, 'Ministry'),
  ]
  const figures = figuresIn(claims, 'all')
  const definitions = [founders, members]
  const picture = pictureOf(figures, ({ claim }) => seriesOfDefinition(definitions, claim.definition))

  it('joins consecutive years of one reporter and one definition alone', () => {
    expect(picture.lines.map(({ from, to }) => [from.y, to.y])).toEqual([[2, 3]])
  })

  it('compares each definition with itself', () => {
    const data = { country: 'CN', flow: 'turnover', ofCountry: figures, picture, definitions, outsideRange: 1 } as const
    const sheet = totalSheet(data, directoryOf(corePart, tradePart.sources))
    expect(sheet.title).toBe('China with the SCO: turnover (exports and imports), 2019–2022')
    expect(sheet.sentence).toBe(
      'As China reports (a), turnover rose from US$ 2 billion (2019) to US$ 3 billion (2020). ' +
        'As China reports (b): turnover from US$ 4 billion (2021, Customs of China) to US$ 5 billion (2022, Ministry).',
    )
    expect(sheet.notes).toEqual(['1 figure outside the chosen days.'])
  })
})
