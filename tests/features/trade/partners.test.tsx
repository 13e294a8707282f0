import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { PartnersChart } from '@/features/trade/partners/PartnersChart'
import { PartnersPlot } from '@/features/trade/partners/PartnersPlot'
import { partnersSheet } from '@/features/trade/partners/partners-sheet'
import { figuresIn } from '@/domain/trade'
import { rankingsIn } from '@/domain/trade-ranking'
import { currentView } from '@/state/view-store'
import { serveData, show } from '@tests/state/page'
import { tradeClaim } from './fixture'
import { WideRoom } from './wide-room'

const CHINA_2023 = 'cn.turnover.2023.general-administration-of-customs-of-china'

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', WideRoom)
  serveData()
})

async function showPartners(address = '') {
  const user = show(<PartnersChart />, address)
  const region = within(await screen.findByRole('region', { name: 'Trade' }))
  return { user, region, chart: async (name: string) => within(await region.findByRole('group', { name })) }
}

describe('a country’s partners', () => {
  it('are bars from the largest to the smallest, each with its value, that open their figures', async () => {
    const { user, chart } = await showPartners(`?of=${CHINA_2023}`)
    const bars = (await chart('Partners of China by turnover, 2023')).getAllByRole('button')
    expect(bars.map((bar) => bar.getAttribute('aria-label')?.split(',')[0])).toEqual([
      'Russia: 2023',
      'Kazakhstan: 2023',
      'Kyrgyzstan: 2023',
      'Iran: 2023',
      'Uzbekistan: 2023',
      'Tajikistan: 2023',
    ])
    expect(bars[3]).toHaveAccessibleName(/US\$ 14.65 billion.*General Administration of Customs of China, stated/)
    expect(bars[3]).toHaveTextContent('IranUS$ 14.65 billion')
    await user.click(bars[3]!)
    expect(currentView().open).toBe('cn-ir.turnover.2023.general-administration-of-customs-of-china')
    bars[0]!.focus()
    await user.keyboard(' ')
    expect(currentView().open).toBe('cn-ru.turnover.2023.general-administration-of-customs-of-china')
  })

  it('are told in a sentence, with the members that the reporter gives nothing of', async () => {
    const { region } = await showPartners(`?of=${CHINA_2023}`)
    expect(
      region.getByText(
        /^As reported by General Administration of Customs of China, Russia ranks first among 6 partners of China/,
      ),
    ).toHaveTextContent('with US$ 240.11 billion (2023), Tajikistan last with US$ 3.93 billion.')
    expect(region.getByText(/^No amount given by General Administration of Customs of China is held here/)).toHaveTextContent(
      'for India and Pakistan, members at the end of the period (2023): the ranking is not complete.',
    )
  })

  it('stay on their ranking when one of them is opened', async () => {
    const { user, chart } = await showPartners('?open=TJ')
    const bars = await chart('Partners of Tajikistan by turnover, 2023')
    await user.click(bars.getByRole('button', { name: /^Kazakhstan/ }))
    expect(currentView().open).toMatch(/^kz-tj\.turnover\.2023/)
    expect(await chart('Partners of Tajikistan by turnover, 2023')).toBeDefined()
  })

  it('say which country asked for has no ranking', async () => {
    const { region } = await showPartners('?open=KG')
    expect(await region.findByText(/No reporter gives three partners of Kyrgyzstan in the chosen days\./)).toBeInTheDocument()
  })

  it('have a table with the same rows', async () => {
    const { user, region } = await showPartners(`?table=trade&of=${CHINA_2023}`)
    const table = within(region.getByRole('table', { name: /^Partners of China by turnover, 2023/ }))
    expect(table.getAllByRole('rowheader').map((cell) => cell.textContent)).toHaveLength(6)
    await user.click(table.getByRole('button', { name: 'Iran' }))
    expect(currentView().open).toBe('cn-ir.turnover.2023.general-administration-of-customs-of-china')
  })
})

describe('the choice of rankings', () => {
  it('has them by country, the latest first, and keeps the chosen one in the address', async () => {
    const { user, region, chart } = await showPartners()
    const select = region.getByRole('combobox', { name: 'Ranking' })
    const groups = within(select).getAllByRole('group')
    expect(groups.map((group) => group.getAttribute('label'))).toEqual(['China', 'India', 'Pakistan', 'Tajikistan', 'Uzbekistan'])
    const years = within(groups[0]!)
      .getAllByRole('option')
      .map((option) => option.textContent)
    expect(years.slice(0, 2)).toEqual(['2025, turnover (6)', '2025, exports (3)'])
    await user.selectOptions(select, CHINA_2023)
    expect(currentView().of).toBe(CHINA_2023)
    expect(await chart('Partners of China by turnover, 2023')).toBeDefined()
  })

  it('follows the days of the view, and keeps whole what a filter for countries would cut', async () => {
    const { region } = await showPartners('?country=CN,RU,KZ&from=2023-01-01&to=2023-12-31&when=certain')
    const options = within(region.getByRole('combobox', { name: 'Ranking' })).getAllByRole('option')
    expect(options.map((option) => option.textContent)).toContain('2023, turnover (6)')
    expect(options.every((option) => /2023/.test(option.textContent))).toBe(true)
  })
})

describe('where there is no ranking', () => {
  it('says that the documents alone hold none, and includes the reference tier', async () => {
    const { user, region } = await showPartners('?tier=documents')
    expect(region.getByText(/The documents alone rank no country’s partners/)).toBeInTheDocument()
    expect(region.queryByRole('combobox', { name: 'Ranking' })).not.toBeInTheDocument()
    await user.click(region.getByRole('button', { name: 'Include reference sources' }))
    expect(await region.findByRole('combobox', { name: 'Ranking' })).toBeInTheDocument()
  })

  it('says that the chosen days hold none, and leads back to all', async () => {
    const { user, region } = await showPartners('?from=1996-01-01&to=1997-01-01')
    expect(region.getByText(/for a period in the chosen days/)).toBeInTheDocument()
    await user.click(region.getByRole('button', { name: 'Show all days' }))
    expect(await region.findByRole('combobox', { name: 'Ranking' })).toBeInTheDocument()
  })
})

describe('amounts that are not plainly stated', () => {
  const by = 'Statistics of Kazakhstan'
  const claims = ['CN', 'RU', 'UZ'].map((b, index) =>
    tradeClaim(
      b === 'CN'
        ? { a: 'CN', b: 'KZ', side: 'b', by, period: '2020', usd: 9 }
        : { a: 'KZ', b, side: 'a', by, period: '2020', usd: 5 - index },
    ),
  )
  claims[1] = { ...claims[1]!, amount: { value: 4_000_000_000, currency: 'USD', stated: 'more-than' } }
  claims[2] = { ...claims[2]!, basis: 'derived', derivedFrom: { figures: ['other'], formula: '6 ÷ 2 = 3' } }
  const [ranking] = rankingsIn(figuresIn(claims, 'all'))

  it('are told apart by the filling of their bars, which the legend explains', () => {
    const { legend } = partnersSheet(ranking, [], [], (code) => code)
    expect(legend.map(({ label }) => label)).toEqual(['stated', 'bound or round number by its source', 'derived'])
  })

  it.each([320, 900])('stand in their own words beside the bar, %i pixels wide', (width) => {
    show(<PartnersPlot ranking={ranking!} title="Partners" nameOf={(code) => code} width={width} height={300} />)
    expect(screen.getByText('more than US$ 4 billion')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /^UZ: 2020, US\$ 3, .*derived: 6 ÷ 2 = 3/ })).toBeInTheDocument()
  })
})
