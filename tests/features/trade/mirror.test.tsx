import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { figuresIn } from '@/domain/trade'
import { mirrorsIn } from '@/domain/trade-mirror'
import { MirrorChart } from '@/features/trade/mirror/MirrorChart'
import { currentView } from '@/state/view-store'
import { serveData, show } from '@tests/state/page'
import { publishedParts } from '@tests/state/published'
import { WideRoom } from './wide-room'

const { trade } = publishedParts()
const mirrors = mirrorsIn(figuresIn(trade.trade, 'all'))
const SIGN = /^China ↔ Tajikistan: turnover: 2024, US\$ 1.96 billion, .*Agency on Statistics/
const GAP = /^China ↔ Tajikistan: turnover, 2024: the sides differ by US\$ 1.9 billion, 97\s%/

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', WideRoom)
  serveData()
})

async function showMirrors(address = '') {
  const user = show(<MirrorChart />, address)
  const region = within(await screen.findByRole('region', { name: 'Trade' }))
  return { user, region }
}

/** The same, once the chart is drawn. */
async function showDrawn(address = '') {
  const shown = await showMirrors(address)
  return { ...shown, chart: within(await shown.region.findByRole('group', { name: /^Both sides’ figures, \d+ comparisons$/ })) }
}

/** The names of the gaps that can be pressed, from top to bottom. */
function gapsIn(region: Awaited<ReturnType<typeof showMirrors>>['region']): string[] {
  return region.getAllByRole('button', { name: /the sides differ by/ }).map((mark) => mark.getAttribute('aria-label') ?? '')
}

describe('both sides’ figures', () => {
  it('have a sign each, and a gap that can be pressed unless they agree', async () => {
    const { region, chart } = await showDrawn()
    const agreed = mirrors.filter(({ isAgreed }) => isAgreed).length
    expect(agreed).toBeGreaterThan(0)
    expect(chart.getAllByRole('button')).toHaveLength(3 * mirrors.length - agreed)
    expect(chart.getAllByText(/, agree within 5\s%$/)).toHaveLength(agreed)
    expect(gapsIn(region)[0]).toMatch(/^China ↔ Kyrgyzstan: turnover, 2024: the sides differ by US\$ 17.41 billion, 328\s%/)
  })

  it('open the figure by its sign, the contradiction by the gap, by mouse and by key', async () => {
    const { user, region } = await showDrawn()
    await user.click(region.getByRole('button', { name: SIGN }))
    expect(currentView().open).toBe('cn-tj.turnover.2024.agency-on-statistics-under-the-president-of-tajikistan')
    region.getByRole('button', { name: GAP }).focus()
    await user.keyboard('{Enter}')
    expect(currentView().open).toBe('mirror.cn-tj.turnover.2024')
  })

  it('are told in a sentence with both reporters, and say what has no counterpart', async () => {
    const { region } = await showDrawn()
    expect(region.getByText(/^Widest apart: China ↔ Kyrgyzstan \(turnover, 2024\)/)).toHaveTextContent(
      /General Administration of Customs of China reports US\$ 22.71 billion and Government of the Kyrgyz Republic US\$ 5.3 billion/,
    )
    expect(region.getByText(/^\d+ figures have no counterpart from the other side\.$/)).toBeInTheDocument()
  })

  it('tell of an amount that its source hedges, and of the gap, no more exactly than the source', async () => {
    const { region } = await showDrawn()
    expect(gapsIn(region)).toContainEqual(
      expect.stringMatching(
        /^China → Tajikistan: goods from China to Tajikistan, 2022: the sides differ by more than US\$ 1.36 billion/,
      ),
    )
    expect(region.getByText('> 2.2bn')).toBeInTheDocument()
    expect(within(region.getByRole('list', { name: 'Signs' })).getByText('rounded, < > bound')).toBeInTheDocument()
  })

  it('say beside the gap in full what is noted of the figures', async () => {
    const { region } = await showDrawn()
    const { tip } = region.getByRole('button', { name: GAP }).dataset
    expect(tip).toContain('Tajik customs explain the gap by methodology and temporary imports of contractor equipment.')
    expect(tip).toContain('US$ 3.86 billion: General Administration of Customs of China')
  })

  it('are put in another order, which the address keeps', async () => {
    const { user, region } = await showDrawn()
    await user.click(region.getByRole('button', { name: 'Trade options' }))
    await user.click(await region.findByRole('radio', { name: 'by the gap in per cent' }))
    expect(currentView().of).toBe('percent')
    const shares = gapsIn(region).map((name) => Number(/([\d.]+)\s% of/.exec(name)?.[1]))
    expect(shares).toEqual(shares.toSorted((left, right) => right - left))
    await user.click(region.getByRole('radio', { name: 'by pair' }))
    expect(gapsIn(region)[0]).toMatch(/^Belarus ↔ Russia/)
    await user.click(region.getByRole('radio', { name: 'by the gap in dollars' }))
    expect(currentView().of).toBeUndefined()
  })

  it('follow the countries and the days of the view', async () => {
    const { region } = await showDrawn('?country=TJ&from=2024-01-01')
    expect(gapsIn(region)).toEqual(
      [GAP, /^China ↔ Tajikistan: turnover, first half of 2025/].map((name) => expect.stringMatching(name)),
    )
  })
})

describe('their table', () => {
  it('has a row for each, sorted by each head, and opens the contradiction', async () => {
    const { user, region } = await showMirrors('?table=trade')
    const table = within(region.getByRole('table', { name: /^What both sides report of their trade/ }))
    const pairs = () => table.getAllByRole('rowheader').map((cell) => cell.textContent)
    expect(pairs()).toHaveLength(mirrors.length)
    await user.click(table.getByRole('button', { name: 'Gap in % of the smaller' }))
    expect(pairs()[0]).toBe('China ↔ Russia')
    await user.click(table.getByRole('button', { name: 'Pair' }))
    expect(pairs()[0]).toBe('Belarus ↔ Russia')
    const row = within(table.getByRole('row', { name: /2024 US\$ 1.9 billion 97\s%/ }))
    expect(row.getByText(/Tajik customs explain the gap by methodology/)).toBeInTheDocument()
    await user.click(row.getByRole('button', { name: 'China ↔ Tajikistan' }))
    expect(currentView().open).toBe('mirror.cn-tj.turnover.2024')
  })
})

describe('where there is nothing to compare', () => {
  it('says that the documents alone give no second side, and includes the reference tier', async () => {
    const { user, region } = await showMirrors('?tier=documents')
    expect(region.getByText(/The documents alone never give both sides/)).toBeInTheDocument()
    expect(region.queryByRole('list', { name: 'Signs' })).not.toBeInTheDocument()
    await user.click(region.getByRole('button', { name: 'Include reference sources' }))
    expect(currentView().tier).toBe('all')
    expect(await region.findByRole('button', { name: GAP })).toBeInTheDocument()
  })

  it.each([
    ['?country=MV', 'No figures of both sides for the same period are held of Maldives.'],
    ['?from=1996-01-01&to=1997-01-01', 'No figures of both sides for the same period lie in the chosen days.'],
  ])('says so at %s, and leads back to all', async (address, reason) => {
    const { user, region } = await showMirrors(address)
    expect(region.getByText(reason)).toBeInTheDocument()
    await user.click(region.getByRole('button', { name: 'Show all countries and days' }))
    expect(await region.findByRole('button', { name: GAP })).toBeInTheDocument()
  })
})
