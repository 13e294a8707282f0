/** Where nothing is shown, the page says why, and leads to something. */
import { screen, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { DetailsView } from '@/features/details/DetailsView'
import { Search } from '@/features/search/Search'
import { TradeView } from '@/features/trade/TradeView'
import { serveData, show } from '@tests/state/page'

const query = () => window.location.search

beforeEach(() => {
  serveData()
})

it('a day before the documents leads to the reference sources', async () => {
  const user = show(<DetailsView renderTrade={() => null} />, '?tier=documents&date=1997-04-24')
  const details = within(await screen.findByRole('region', { name: 'Details' }))
  expect(await details.findByText(/^For 24 April 1997 no source here says who belongs/)).toBeVisible()
  await user.click(details.getByRole('link', { name: 'Include reference sources' }))
  expect(query()).toBe('?date=1997-04-24')
  expect(details.queryByText(/no source here says who belongs/)).not.toBeInTheDocument()
  expect(details.queryByRole('link', { name: 'Include reference sources' })).not.toBeInTheDocument()
})

it.each([
  ['?pair=CN-TJ&from=1997-01-01&to=1998-12-31', 'Show all days', '?pair=CN-TJ'],
  ['?chart=pair&pair=CN-KZ&tier=documents', 'Include reference sources', '?pair=CN-KZ'],
  ['?pair=BY-MV', 'Show where figures exist', '?chart=coverage'],
  ['?chart=membership&tier=documents&known=then&date=1997-04-24', 'Include reference sources', '?chart=membership'],
  ['?chart=total&from=1997-01-01&to=1998-12-31', 'Show all days', '?chart=total'],
])('trade without figures: %s leads on', async (from, name, to) => {
  const user = show(<TradeView />, from)
  await user.click(await screen.findByRole('link', { name }))
  const [left, right] = [query(), to].map((address) => [...new URLSearchParams(address)])
  expect(left).toEqual(expect.arrayContaining(right!))
  expect(screen.queryByRole('link', { name })).not.toBeInTheDocument()
})

it('a search without result shows what can be asked', async () => {
  const user = show(<Search />)
  await user.type(await screen.findByRole('combobox'), 'qqqq')
  expect(await screen.findByText('Nothing found for “qqqq”')).toBeVisible()
  expect(screen.getByText(/^A name, a day or a command/)).toBeVisible()
})
