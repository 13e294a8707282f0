import { StrictMode, Suspense } from 'react'
import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CorePart, TradeFigure } from '@/domain/contract'
import { figuresIn } from '@/domain/trade'
import { TradeFigures } from '@/features/trade/TradeFigures'
import { TradeView } from '@/features/trade/TradeView'
import { atlasQueries, createQueryClient } from '@/state/queries'
import { currentView } from '@/state/view-store'
import { corePart, meetingClaim, statusClaim, tradeClaim, tradeClaims, tradePart } from './fixture'
import { giveRoom } from './grid-room'

interface Given {
  core?: Partial<CorePart>
  trade?: readonly TradeFigure[]
}

function renderView(address = '/', { core = {}, trade = tradeClaims }: Given = {}) {
  window.history.replaceState(null, '', address)
  const client = createQueryClient()
  client.setQueryData(atlasQueries.core().queryKey, { ...corePart, ...core })
  client.setQueryData(atlasQueries.trade().queryKey, { ...tradePart, trade: [...trade] })
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

/** What was said and met between the two: both founded, met once and will meet. */
const happenings: Partial<CorePart> = {
  statuses: [statusClaim({ entity: 'TJ', date: '2017-06-09' }), statusClaim({ entity: 'UZ', date: '2017-06-09' })],
  meetings: [
    meetingClaim({ date: '2023-07-05', title: 'State visit', about: 'state-visit' }),
    meetingClaim({ date: '2023-07-06', title: 'Talks after it', about: 'talks' }),
    meetingClaim({ date: '2014', title: 'Some visit', about: 'some-visit', state: 'planned' }),
  ],
}

function drawing() {
  return screen.getByRole('group', { name: /, over time$/ })
}

function marks() {
  return within(drawing())
    .getAllByRole('button')
    .map((mark) => mark.getAttribute('aria-label') ?? '')
}

async function openOptions(region: HTMLElement) {
  await userEvent.click(within(region).getByRole('button', { name: 'Trade options' }))
  return within(await screen.findByRole('group', { name: 'Trade options' }))
}

async function showTable(region: HTMLElement) {
  const options = await openOptions(region)
  await userEvent.click(await options.findByRole('button', { name: 'Table' }))
  return within(region).getByRole('table')
}

const bodyOf = (table: HTMLElement) => within(table).getAllByRole('row').slice(1)

beforeEach(() => {
  window.history.replaceState(null, '', '/')
  giveRoom(900, 420)
})

describe('the room of trade', () => {
  it('opens on the pair of the documents and tells the chart in a sentence', () => {
    const region = renderView()
    expect(within(region).getByRole('combobox', { name: 'Pair of countries' })).toHaveDisplayValue('China ↔ Tajikistan (13)')
    expect(region).toHaveTextContent('China ↔ Tajikistan: turnover (exports and imports), 2013–2025, US$ billion')
    expect(region).toHaveTextContent('As China reports, turnover rose from US$ 1.96 billion (2013) to US$ 3.86 billion (2024).')
    expect(region).toHaveTextContent('As Tajikistan reports, turnover was US$ 1.5 billion (2023).')
    expect(region).toHaveTextContent('No amount found for 2014–2017 and 2019–2022.')
  })

  it('lists the signs that the chart uses', () => {
    const legend = within(renderView()).getByRole('list', { name: 'Signs' })
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['as China reports', 'as Tajikistan reports', 'derived', 'part of a year', 'in the documents'])
  })

  it('changes the pair in the address', async () => {
    const region = renderView()
    await userEvent.selectOptions(within(region).getByRole('combobox', { name: 'Pair of countries' }), 'China ↔ Uzbekistan (1)')
    expect(currentView().pair).toBe('CN-UZ')
    expect(region).toHaveTextContent('As China reports, turnover was US$ 13 billion (2024).')
  })

  it('follows the range of days and says what lies outside', () => {
    const region = renderView('/?from=2023-01-01')
    expect(region).toHaveTextContent('3 figures outside the chosen days.')
    expect(region).not.toHaveTextContent('No amount found')
    expect(marks()).toHaveLength(7)
  })

  it('says why nothing is drawn where the range holds no figure', () => {
    const region = renderView('/?from=1990-01-01&to=1999-12-31')
    expect(region).toHaveTextContent('No figure in the chosen days of trade between China and Tajikistan.')
    expect(within(region).queryByRole('list', { name: 'Signs' })).not.toBeInTheDocument()
  })

  it('offers the pairs of an open country first', () => {
    const region = renderView('/?open=UZ')
    const [first] = within(within(region).getByRole('combobox', { name: 'Pair of countries' })).getAllByRole('group')
    expect(first).toHaveAccessibleName('Uzbekistan')
    expect(within(region).getByRole('combobox', { name: 'Pair of countries' })).toHaveDisplayValue('China ↔ Uzbekistan (1)')
  })

  it('is led by the countries filtered for, and offers their pairs alone', () => {
    const region = renderView('/?country=UZ&pair=CN-TJ')
    const select = within(region).getByRole('combobox', { name: 'Pair of countries' })
    expect(select).toHaveDisplayValue('China ↔ Uzbekistan (1)')
    expect(within(select).getAllByRole('option')).toHaveLength(1)
  })

  it('counts the goods of one way, which the address keeps', async () => {
    const region = renderView()
    expect(region).toHaveTextContent('2 figures of other kinds are under “…”.')
    const options = await openOptions(region)
    await userEvent.click(await options.findByRole('radio', { name: 'goods from China to Tajikistan (2)' }))
    expect(currentView().flow).toBe('exports')
    expect(marks()).toEqual([
      '2022, US$ 2.2 billion, Customs of China, stated',
      '2022, US$ 842 million, Statistics of Tajikistan, stated',
    ])
  })

  it('counts what there are figures of where the address asks for another way', () => {
    renderView('/?flow=imports')
    expect(drawing()).toHaveAccessibleName('China ↔ Tajikistan: turnover (exports and imports), 2013–2025, over time')
  })
})

describe('the chart', () => {
  it('has a button for each figure that can be drawn, and a single stop for Tab', () => {
    renderView()
    expect(marks()).toHaveLength(9)
    expect(marks()).toContain('first half of 2025, US$ 2.04 billion, +12.5\u00a0%, Ministry of Foreign Affairs of China, stated')
    const stops = within(drawing())
      .getAllByRole('button')
      .filter(({ tabIndex }) => tabIndex === 0)
    expect(stops).toHaveLength(1)
  })

  it('is one picture that can be saved, with all marks in it', () => {
    const region = renderView('/', { core: happenings })
    const pictures = region.querySelectorAll('svg[data-picture]')
    expect(pictures).toHaveLength(1)
    expect(pictures[0]?.querySelectorAll('[data-mark]')).toHaveLength(12)
  })

  it('opens a figure by click, Enter and Space', async () => {
    renderView()
    await userEvent.click(screen.getByRole('button', { name: /^first half of 2025, US\$ 2.04 billion/ }))
    expect(currentView().open).toBe('cn-tj.turnover.2025-h1.ministry-of-foreign-affairs-of-china')
    expect(screen.getByRole('button', { name: /^first half of 2025, US\$ 2.04 billion/ })).toHaveAttribute('aria-current', 'true')
    const derived = screen.getByRole('button', { name: /1.81 billion, .*derived: 2.04/ })
    derived.focus()
    await userEvent.keyboard('{Enter}')
    expect(currentView().open).toBe('cn-tj.turnover.2024-h1.ministry-of-foreign-affairs-of-china')
    expect(derived).toHaveFocus()
    screen.getByRole('button', { name: /^2013/ }).focus()
    await userEvent.keyboard(' ')
    expect(currentView().open).toBe('cn-tj.turnover.2013.customs-of-china')
  })

  it('tells two definitions of a group apart', () => {
    const of = (id: string, definition: string, usd: number) =>
      tradeClaim({ id, definition, about: 'one', b: 'sco', period: '2001', usd })
    const trade = [of('with', 'With India.', 17_000_000_000), of('without', 'Without India.', 12_000_000_000)]
    const region = renderView('/?pair=CN-sco', { trade })
    expect(marks()).toEqual([
      '2001, US$ 17 billion, Customs of China, stated, With India.',
      '2001, US$ 12 billion, Customs of China, stated, Without India.',
    ])
    expect(region).toHaveTextContent('Who is counted differs: a: With India. b: Without India.')
  })

  it('names who speaks at the last of each side', () => {
    renderView()
    expect(drawing()).toHaveTextContent('2.04 +12.5 %Ministry of ForeignAffairs of China')
    expect(drawing()).toHaveTextContent('1.2Statistics of Tajikistan')
  })

  it('marks the years without an amount', () => {
    renderView()
    expect(drawing()).toHaveTextContent('no amount 2014–2017')
  })

  it('says in its callout what the mark says', () => {
    renderView()
    expect(screen.getByRole('button', { name: /^2023, US\$ 3.93/ })).toHaveAttribute(
      'data-tip',
      'US$ 3.93 billion · +53.5\u00a0%\n2023 · stated\nCustoms of China',
    )
  })
})

describe('what happened between the two', () => {
  it('stands under the axis: meetings of both and changes of status', () => {
    renderView('/', { core: happenings })
    expect(marks().slice(9)).toEqual([
      'Some visit, 2014, planned, stated',
      'Tajikistan: Became member by decision, 9 June 2017, stated',
      '2 events, opened one after the other; State visit, 5 July 2023; Talks after it, 6 July 2023',
    ])
  })

  it('opens: a meeting itself, a change of status with its day, gathered ones in turn', async () => {
    renderView('/', { core: happenings })
    const press = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }))
    await press(/^Some visit/)
    expect(currentView().open).toBe('some-visit')
    await press(/^Tajikistan: Became/)
    // A country that is opened leads to its pairs elsewhere; here the pair stays.
    expect(currentView()).toMatchObject({ open: 'TJ', date: '2017-06-09', pair: 'CN-TJ' })
    await press(/^2 events/)
    expect(currentView().open).toBe('state-visit')
    await press(/^2 events/)
    expect(currentView().open).toBe('talks')
    await press(/^2 events/)
    expect(currentView().open).toBe('state-visit')
  })

  it('can be switched off', async () => {
    const region = renderView('/', { core: happenings })
    const options = await openOptions(region)
    const choice = await options.findByRole('checkbox', { name: 'Meetings and accessions' })
    expect(choice).toBeChecked()
    await userEvent.click(choice)
    expect(marks()).toHaveLength(9)
    expect(within(region).getByRole('list', { name: 'Signs' })).not.toHaveTextContent('meeting')
  })

  it('keeps to the years drawn and to the range of days', () => {
    const region = renderView('/?pair=CN-UZ', { core: happenings })
    expect(marks()).toEqual(['2024, US$ 13 billion, Customs of China, stated'])
    expect(region).toHaveTextContent('1 meeting or accession outside the years drawn.')
  })
})

describe('the table', () => {
  it('has a row for each mark and for what cannot be drawn', async () => {
    const region = renderView('/', { core: happenings })
    const drawn = marks().length
    const rows = bodyOf(await showTable(region)).map((row) => row.textContent)
    // Two marks gather, one figure gives growth alone, one is in another currency.
    expect(rows).toHaveLength(drawn + 3)
    expect(rows.filter((row) => row.includes('growth alone'))).toHaveLength(1)
    expect(rows.filter((row) => row.includes('CN¥ 30 billion'))).toHaveLength(1)
    expect(rows.some((row) => row.startsWith('5 July 2023') && row.includes('State visit'))).toBe(true)
  })

  it('says formula, reporter and sources, and opens the details', async () => {
    const table = await showTable(renderView())
    expect(table).toHaveAccessibleName(/^China ↔ Tajikistan: turnover/)
    expect(within(table).getByRole('row', { name: /first half of 2024/ })).toHaveTextContent(
      'derived: 2.04 ÷ 1.125 = 1.81 billion US dollars',
    )
    const stated = within(table).getByRole('row', { name: /first half of 2025 US\$ 2.04/ })
    expect(stated).toHaveTextContent('Ministry of Foreign Affairs of China (for China)')
    expect(stated).toHaveTextContent('Document 1; Reference: Customs page')
    await userEvent.click(within(table).getByRole('button', { name: 'first half of 2024' }))
    expect(currentView().open).toBe('cn-tj.turnover.2024-h1.ministry-of-foreign-affairs-of-china')
  })

  it('sorts by amount, what has none last', async () => {
    const table = await showTable(renderView())
    const amounts = () => bodyOf(table).map((row) => within(row).getAllByRole('cell')[0]?.textContent)
    await userEvent.click(within(table).getByRole('button', { name: 'Amount (US$)' }))
    expect(amounts().slice(0, 3)).toEqual(['US$ 1.2 billion', 'US$ 1.5 billion', 'US$ 1.5 billion'])
    expect(within(table).getByRole('columnheader', { name: 'Amount (US$)' })).toHaveAttribute('aria-sort', 'ascending')
    await userEvent.click(within(table).getByRole('button', { name: 'Amount (US$)' }))
    expect(amounts()[0]).toBe('US$ 3.93 billion')
    expect(amounts().slice(-2)).toEqual(expect.arrayContaining(['CN¥ 30 billion', 'growth alone']))
  })
})

describe('documents only', () => {
  it('shows the one stated figure with the derived one, and says that it stands alone', async () => {
    const region = renderView('/?tier=documents')
    expect(region).toHaveTextContent('The five documents state this one figure of trade, for this pair alone.')
    expect(region).toHaveTextContent('turnover rose from US$ 1.81 billion (first half of 2024, derived) to US$ 2.04 billion')
    expect(marks()).toHaveLength(2)
    expect(bodyOf(await showTable(region)).map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^first half of 2024US\$ 1.81 billion–turnover.*derived/),
      expect.stringMatching(/^first half of 2025US\$ 2.04 billion\+12.5\s%turnover.*stated/),
    ])
  })

  it('says that the documents are silent on another pair and leads to theirs', async () => {
    const region = renderView('/?tier=documents&pair=CN-UZ')
    expect(region).toHaveTextContent('The documents say nothing of trade between China and Uzbekistan.')
    await userEvent.click(within(region).getByRole('button', { name: 'Show China ↔ Tajikistan' }))
    expect(currentView().pair).toBe('CN-TJ')
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
