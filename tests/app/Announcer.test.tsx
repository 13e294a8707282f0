import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { Announcer } from '@/app/Announcer'
import type { CorePart } from '@/domain/contract'
import { type ViewPatch, changeView, dragView, endDrag } from '@/state/view-store'
import { account, smallCore, step } from '@tests/fixtures/timeline-items'
import { serveData, show } from '@tests/state/page'

const core: CorePart = {
  ...smallCore,
  statuses: [step('IR', '2023-07-04')],
  meetings: [
    account('summit', '2021-09-17', { participants: [{ entity: 'TJ' }, { entity: 'CN' }] }),
    account('visit', '2022-05-01', { type: 'bilateral', participants: [{ entity: 'TJ' }, { entity: 'CN' }] }),
  ],
}

const change = (patch: ViewPatch) => act(() => changeView(patch))

/** What the region says, once it says this. */
const heard = (words: string | RegExp) => screen.findByText(words)

const opening = '28 August 2025. + Reference. Members 1'

beforeEach(() => {
  serveData({ core: () => Promise.resolve(new Response(JSON.stringify(core))) })
  show(<Announcer />, '')
})

it('says with its first words what was filtered before them', async () => {
  await screen.findByRole('status')
  change({ type: ['summit'] })
  const found = '1 meeting, 0 entries on membership, 1 January 2001 to 31 December 2025'
  expect(await heard(`${opening}. ${found}`)).toBeInTheDocument()
})

describe('the live region', () => {
  beforeEach(async () => {
    await heard(opening)
  })

  it('says what the filters leave, and in which window, when they have changed', async () => {
    change({ type: ['summit'] })
    expect(await heard('1 meeting, 0 entries on membership, 1 January 2001 to 31 December 2025')).toBeInTheDocument()
    change({ type: [] })
    expect(await heard('2 meetings, 1 entry on membership, 1 January 2001 to 31 December 2025')).toBeInTheDocument()
    change({ from: '2022-01-01', to: '2022-12-31' })
    expect(await heard('1 meeting, 0 entries on membership, 1 January 2022 to 31 December 2022')).toBeInTheDocument()
  })

  it('says nothing of it when only the day changes, or what the details show', async () => {
    change({ date: '2023-01-01' })
    expect(await heard('1 January 2023. No status is known for this day.')).toBeInTheDocument()
    change({ open: 'TJ' })
    expect(await heard('1 January 2023. No status is known for this day. Tajikistan')).toBeInTheDocument()
  })

  it('says the day and the sources with it when they change too', async () => {
    change({ country: ['TJ'], date: '2024-01-01', tier: 'documents' })
    expect(
      await heard(
        '1 January 2024. Documents only. No status is known for this day. 0 meetings, 0 entries on membership, 1 January 2001 to 31 December 2025',
      ),
    ).toBeInTheDocument()
  })

  it('waits until a window that is dragged is let go', async () => {
    act(() => dragView({ from: '2021-01-01' }))
    act(() => dragView({ from: '2022-01-01' }))
    await new Promise((resolve) => setTimeout(resolve, 800))
    expect(screen.getByRole('status')).toHaveTextContent(/^28 August 2025/)
    act(() => endDrag())
    expect(await heard('1 meeting, 1 entry on membership, 1 January 2022 to 31 December 2025')).toBeInTheDocument()
  })

  it('is heard anew where another filter leaves as much', async () => {
    change({ country: ['TJ'] })
    const words = '2 meetings, 0 entries on membership, 1 January 2001 to 31 December 2025'
    const said = await heard(words)
    change({ country: ['CN'] })
    await waitFor(() => expect(said).not.toBeInTheDocument())
    expect(await heard(words)).toBeInTheDocument()
  })
})
