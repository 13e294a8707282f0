import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DetailsView } from '@/features/details/DetailsView'
import { LedgerView } from '@/features/ledger/LedgerView'
import { Header } from '@/app/Header'
import { ownPartOf } from '@/extraction/own/own-part'
import { setOwnPart } from '@/state/own-part'
import { documentOf, meeting, world } from '@tests/extraction/own/reviewed'
import { serveData, show } from '@tests/state/page'
import { publishedParts } from '@tests/state/published'

const { core, trade } = publishedParts()
const title = '=HYPERLINK("x") <b>A title</b>'
const told = ownPartOf(
  [
    documentOf('mine-1', '2025-08-20', [{ kind: 'membership', entity: 'IR', status: 'observer' }], { title }),
    documentOf('mine-2', '2025-08-21', [
      meeting({ type: 'forum', start: '2025-08-18', city: 'Orsha', country: 'BY', participants: ['BY'] }),
    ]),
  ],
  core,
  trade.trade,
  world,
).part

beforeEach(() => {
  serveData()
  setOwnPart(told)
})
afterEach(() => act(() => setOwnPart(undefined)))

const details = <DetailsView renderTrade={() => null} />

describe('the switch of sources', () => {
  it('has a third button as soon as there is something of the reader’s own', async () => {
    const user = show(<Header />)
    const group = await screen.findByRole('group', { name: 'Sources' })
    const mine = within(group).getByRole('button', { name: 'Mine: 2 claims of your own documents' })
    expect(mine).toHaveAttribute('aria-pressed', 'true')
    await user.click(mine)
    expect(mine).toHaveAttribute('aria-pressed', 'false')
    expect(window.location.search).toBe('?mine=hidden')
    act(() => setOwnPart(undefined))
    expect(within(group).getAllByRole('button')).toHaveLength(2)
  })
})

describe('the details', () => {
  it('of a country have what the reader’s documents say in a section of its own', async () => {
    show(details, '?open=BY')
    const heading = await screen.findByRole('heading', { name: 'Your documents (1)' })
    expect(within(heading.parentElement!).getByRole('link', { name: 'Yours 2' })).toHaveAttribute(
      'href',
      expect.stringContaining('open=mine-2'),
    )
  })

  it('of an own document lead to its review, and show its title as text', async () => {
    show(details, '?open=mine-1')
    expect(await screen.findByRole('heading', { name: title })).toBeInTheDocument()
    expect(screen.getByText('Yours 1', { selector: 'p' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /Read the document/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/view=documents.*doc=mine-1/),
    )
  })

  it('say of a link to what is switched off that it is, and show it when asked', async () => {
    const user = show(details, '?open=mine-1.observer.IR&mine=hidden')
    await screen.findByText(/Only your own documents tell of it/)
    await user.click(screen.getByRole('link', { name: 'Show them' }))
    expect(await screen.findByRole('heading', { name: /Iran/ })).toBeInTheDocument()
  })
})

it('the ledger has contradictions with the reader’s documents under a kind and sides of their own', async () => {
  show(<LedgerView />, '?view=ledger&sides=mine')
  expect(await screen.findByText(/Your document calls Iran an observer/)).toBeInTheDocument()
  expect(screen.getAllByRole('link', { name: 'Yours 1' }).length).toBeGreaterThan(0)
})
