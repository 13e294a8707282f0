import { StrictMode, Suspense } from 'react'
import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { figuresIn } from '@/domain/trade'
import { PairPlot } from '@/features/trade/PairPlot'
import { TradeFigures } from '@/features/trade/TradeFigures'
import { TradeView } from '@/features/trade/TradeView'
import { pictureOf } from '@/features/trade/pair-picture'
import { atlasQueries, createQueryClient } from '@/state/queries'
import { currentView } from '@/state/view-store'
import { corePart, tradeClaim, tradeClaims, tradePart } from './fixture'

function renderView(address = '/') {
  window.history.replaceState(null, '', address)
  const client = createQueryClient()
  client.setQueryData(atlasQueries.core().queryKey, corePart)
  client.setQueryData(atlasQueries.trade().queryKey, tradePart)
  render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Suspense>
          <TradeView />
        </Suspense>
      </QueryClientProvider>
    </StrictMode>,
  )
  return screen.getByRole('region', { name: 'Trade' })
}

const names: Record<string, string> = { CN: 'China', TJ: 'Tajikistan', sco: 'SCO' }
const nameOf = (id: string) => names[id] ?? id

beforeEach(() => window.history.replaceState(null, '', '/'))

describe('the room of trade', () => {
  it('opens on the pair of the documents and tells the chart in sentences', () => {
    const region = renderView()
    expect(within(region).getByRole('combobox', { name: 'Pair of countries' })).toHaveDisplayValue('China ↔ Tajikistan (13)')
    expect(region).toHaveTextContent('China ↔ Tajikistan, US$ billion')
    expect(region).toHaveTextContent(
      'as Tajikistan reports: from US$ 1.5 billion (2023) to US$ 1.2 billion (first half of 2025).',
    )
    expect(region).toHaveTextContent('No amount found for 2014–2017 and 2019–2022.')
    expect(region).toHaveTextContent('1 more figure gives growth but no amount.')
    expect(region).toHaveTextContent('1 figure in another currency is in the table, not on this axis.')
    expect(region).toHaveTextContent('2 figures of other kinds are under “…”.')
  })

  it('lists the signs that the chart uses', () => {
    const legend = within(renderView()).getByRole('list', { name: 'Signs' })
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['as China reports', 'as Tajikistan reports', 'derived', 'part or fiscal year', 'in the documents'])
  })

  it('changes the pair in the address', async () => {
    const region = renderView()
    await userEvent.selectOptions(within(region).getByRole('combobox'), 'China ↔ Uzbekistan (1)')
    expect(currentView().pair).toBe('CN-UZ')
    expect(region).toHaveTextContent('as China reports: US$ 13 billion (2024).')
  })

  it('shows every figure in a table whose rows open the details', async () => {
    const region = renderView()
    await userEvent.click(within(region).getByRole('button', { name: 'Table' }))
    const table = within(region).getByRole('table', { name: /China ↔ Tajikistan, turnover/ })
    expect(within(table).getAllByRole('row')).toHaveLength(12)
    const derived = within(table).getByRole('row', { name: /first half of 2024/ })
    expect(derived).toHaveTextContent('derived: 2.04 ÷ 1.125 = 1.81 billion US dollars')
    expect(within(table).getByRole('row', { name: /^2021/ })).toHaveTextContent('growth alone+78 %')
    expect(within(table).getByRole('row', { name: /^2025/ })).toHaveTextContent('CN¥ 30 billion')
    expect(within(table).getByRole('row', { name: /first half of 2025 US\$ 2.04/ })).toHaveTextContent(
      'Document 1Reference: Customs page',
    )
    await userEvent.click(within(table).getByRole('button', { name: 'first half of 2024' }))
    expect(currentView().open).toBe('cn-tj.turnover.2024-h1.ministry-of-foreign-affairs-of-china')
  })

  it('changes what is counted', async () => {
    const region = renderView()
    await userEvent.click(within(region).getByRole('button', { name: 'Trade options' }))
    await userEvent.click(within(region).getByRole('radio', { name: 'goods from China to Tajikistan (2)' }))
    await userEvent.click(within(region).getByRole('button', { name: 'Table' }))
    const rows = within(region).getAllByRole('row').slice(1)
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('exports of China'),
      expect.stringContaining('imports of Tajikistan'),
    ])
  })

  it('follows the range of days and says what lies outside', () => {
    const region = renderView('/?from=2023-01-01')
    expect(region).toHaveTextContent('3 figures outside the chosen days.')
    expect(region).not.toHaveTextContent('No amount found')
  })

  it('offers the pairs of an open country first', () => {
    const region = renderView('/?open=UZ')
    const [first] = within(region).getAllByRole('group')
    expect(first).toHaveAccessibleName('Uzbekistan')
    expect(within(region).getByRole('combobox')).toHaveDisplayValue('China ↔ Uzbekistan (1)')
  })
})

describe('documents only', () => {
  it('shows the one stated figure with the derived one, and says that it stands alone', async () => {
    const region = renderView('/?tier=documents')
    expect(region).toHaveTextContent('The five documents state this one figure of trade, for this pair alone.')
    await userEvent.click(within(region).getByRole('button', { name: 'Table' }))
    const rows = within(region).getAllByRole('row').slice(1)
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^first half of 2024US\$ 1.81 billion–turnover.*derived/),
      expect.stringMatching(/^first half of 2025US\$ 2.04 billion\+12.5\s%turnover.*stated/),
    ])
    expect(within(region).queryByRole('button', { name: 'Trade options' })).not.toBeInTheDocument()
  })

  it('says that the documents are silent on another pair and leads to theirs', async () => {
    const region = renderView('/?tier=documents&pair=CN-UZ')
    expect(region).toHaveTextContent('The documents say nothing of trade between China and Uzbekistan.')
    await userEvent.click(within(region).getByRole('button', { name: 'Show China ↔ Tajikistan' }))
    expect(currentView().pair).toBe('CN-TJ')
  })
})

describe('the chart', () => {
  function renderPlot(claims = tradeClaims, pair = 'CN-TJ') {
    const opened: string[] = []
    const own = figuresIn(claims, 'all').filter((figure) => figure.pair === pair)
    const picture = pictureOf(pair, 'turnover', own)
    render(
      <StrictMode>
        <PairPlot picture={picture} nameOf={nameOf} onOpen={(about) => opened.push(about)} width={480} height={240} />
      </StrictMode>,
    )
    return opened
  }

  it('has a name, and a button for each figure that can be drawn', () => {
    renderPlot()
    const chart = screen.getByRole('group', { name: 'China ↔ Tajikistan: turnover (exports and imports), over time' })
    expect(within(chart).getAllByRole('button')).toHaveLength(9)
  })

  it('opens a figure by click, Enter and Space', async () => {
    const opened = renderPlot()
    const stated = screen.getByRole('button', {
      name: /^first half of 2025, US\$ 2.04 billion, \+12.5\s%, Ministry of Foreign Affairs of China, stated$/,
    })
    await userEvent.click(stated)
    screen.getByRole('button', { name: /1.81 billion, .*derived: 2.04/ }).focus()
    await userEvent.keyboard('{Enter}')
    await userEvent.keyboard(' ')
    expect(opened.map((about) => about.slice(0, 22))).toEqual([
      'cn-tj.turnover.2025-h1',
      'cn-tj.turnover.2024-h1',
      'cn-tj.turnover.2024-h1',
    ])
  })

  it('tells two definitions of a group apart', () => {
    const of = (id: string, definition: string, usd: number) =>
      tradeClaim({ id, definition, about: 'one', b: 'sco', period: '2001', usd })
    renderPlot([of('with', 'With India.', 17_000_000_000), of('without', 'Without India.', 12_000_000_000)], 'CN-sco')
    expect(screen.getByRole('button', { name: /17 billion.*With India/ })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /12 billion.*Without India/ })).toBeInTheDocument()
  })
})

describe('the figures of a pair in the details', () => {
  it('show the stated and the derived value, the change, the formula and what the other side reports', async () => {
    const opened: string[] = []
    const figures = figuresIn(tradeClaims, 'all').filter((figure) => figure.pair === 'CN-TJ')
    const { container } = render(<TradeFigures figures={figures} onOpen={(about) => opened.push(about)} />)
    expect(screen.getAllByRole('button').map((bar) => bar.textContent)).toEqual([
      'US$ 1.81 billionfirst half of 2024*',
      'US$ 2.04 billionfirst half of 2025',
      'Statistics of Tajikistan gives US$ 1.2 billion for first half of 2025.',
    ])
    expect(container).toHaveTextContent('+12.5 %')
    expect(container).toHaveTextContent('* derived: 2.04 ÷ 1.125 = 1.81 billion US dollars')
    await userEvent.click(screen.getByRole('button', { name: /2.04 billion/ }))
    expect(opened).toEqual(['cn-tj.turnover.2025-h1.ministry-of-foreign-affairs-of-china'])
  })

  it('are nothing where no amount in dollars is known', () => {
    const { container } = render(
      <TradeFigures figures={figuresIn([tradeClaim({ period: '2021', percent: 78 })], 'all')} onOpen={() => {}} />,
    )
    expect(container).toBeEmptyDOMElement()
  })
})
