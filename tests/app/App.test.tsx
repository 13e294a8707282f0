import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { findRegion, showApp } from './show-app'

const query = () => window.location.search

/** The page at an address without the map, which takes jsdom long to draw. */
async function showPage(address: string) {
  const page = showApp(address)
  await findRegion('About')
  return page
}

describe('the rooms', () => {
  it('are on a wide screen all there', async () => {
    showApp('', { width: 1280 })
    for (const name of ['Map', 'Details', 'Timeline', 'Trade']) await findRegion(name)
    expect(screen.queryByRole('navigation', { name: 'Rooms' })).not.toBeInTheDocument()
    await waitFor(() => expect(document.title).toBe('SCO on 28 August 2025 – SCO Atlas'))
  })

  it('share the lower row on a smaller one', async () => {
    const { user } = showApp('', { width: 1000 })
    await findRegion('Timeline')
    expect(screen.queryByRole('region', { name: 'Trade' })).not.toBeInTheDocument()
    const choice = within(await screen.findByRole('group', { name: 'Timeline or trade' }))
    await user.click(choice.getByRole('button', { name: 'Trade', pressed: false }))
    await findRegion('Trade')
    expect(screen.queryByRole('region', { name: 'Timeline' })).not.toBeInTheDocument()
  })

  it('come one at a time on a narrow one, by four tabs', async () => {
    const { user } = showApp('?view=ledger')
    await findRegion('Contradictions')
    const tabs = within(screen.getByRole('navigation', { name: 'Rooms' }))
    expect(tabs.getAllByRole('link').map((tab) => tab.textContent)).toEqual(['Map', 'Meetings', 'Trade', 'Evidence'])
    expect(tabs.getByRole('link', { current: true })).toHaveTextContent('Evidence')
    await user.click(tabs.getByRole('link', { name: 'Meetings' }))
    await findRegion('Timeline')
    expect(query()).toBe('?view=timeline')
  })
})

describe('the link that was followed', () => {
  it('is shown with a word on what of it could not be read', async () => {
    await showPage('?view=about&date=2023-02-29&tier=none')
    expect(
      screen.getByText('The link holds values that could not be read (date and tier); their defaults are shown.'),
    ).toBeVisible()
  })

  it('is shown at the nearest day, if it names one outside the dataset', async () => {
    await showPage('?view=about&date=1950-01-01')
    expect(
      screen.getByText('The link names a day outside 26 April 1996 to 18 November 2025; the nearest is shown.'),
    ).toBeVisible()
  })

  it.each([
    ['?view=about', 'About – SCO Atlas'],
    ['?view=about&open=TJ', 'Tajikistan, About – SCO Atlas'],
  ])('%s is titled %s', async (address, title) => {
    await showPage(address)
    await waitFor(() => expect(document.title).toBe(title))
  })
})

describe('the header', () => {
  it('switches the sources', async () => {
    const { user } = await showPage('?view=about')
    const tier = within(screen.getByRole('group', { name: 'Sources' }))
    expect(tier.getByRole('button', { name: '+ Reference', pressed: true })).toBeVisible()
    await user.click(tier.getByRole('button', { name: 'Documents only' }))
    expect(query()).toBe('?view=about&tier=documents')
    await findRegion('Details')
    await waitFor(() => {
      expect(screen.getByRole('region', { name: 'Details' })).toHaveTextContent('has 8 members, 4 observers')
    })
  })

  it('has one menu: it leads to the pages, sets the colours, and offers to share', async () => {
    const { user } = await showPage('?view=about')
    await user.click(screen.getByRole('button', { name: 'Menu' }))
    const menu = within(screen.getByRole('group', { name: 'Menu' }))
    expect(await menu.findByRole('link', { current: true })).toHaveTextContent('About')
    await user.selectOptions(menu.getByRole('combobox', { name: 'Colours' }), 'dark')
    expect(query()).toBe('?view=about&theme=dark')
    await waitFor(() => expect(document.documentElement).toHaveAttribute('data-theme', 'dark'))
    expect(menu.getByRole('button', { name: 'Share and embed' })).toBeVisible()
    await user.click(menu.getByRole('link', { name: 'Documents' }))
    await findRegion('Documents')
  })

  it('leads by the name back to the start, and leaves the colours', async () => {
    await showPage('?view=about&open=TJ&date=2020-01-01&tier=documents&theme=dark')
    expect(screen.getByRole('link', { name: 'SCO Atlas: back to the start' })).toHaveAttribute('href', '?theme=dark')
  })
})

it('says in its one live region what is shown, once the view has settled', async () => {
  const { user } = await showPage('?view=about')
  const region = screen.getAllByRole('status').find((status) => status.getAttribute('aria-live') === 'polite')
  await waitFor(() =>
    expect(region).toHaveTextContent('28 August 2025. + Reference. Members 10, Observers 2, Dialogue partners 14 and Guests 1'),
  )
  await user.click(screen.getByRole('button', { name: 'Documents only' }))
  await waitFor(() =>
    expect(region).toHaveTextContent('28 August 2025. Documents only. Members 8, Observers 4, Dialogue partners 6 and Guests 1'),
  )
})
