import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { StatusClaim } from '@/domain/contract'
import { directoryOf } from '@/domain/directory'
import { resolveEdtf } from '@/domain/time'
import { type TimelineItem, inOrder, membershipItems } from '@/domain/timeline'
import { ItemList } from '@/features/timeline/list/ItemList'
import { account, itemsOf } from '@tests/fixtures/timeline-items'
import { goTo } from '@tests/state/page'
import { publishedParts } from '@tests/state/published'

const directory = directoryOf(publishedParts().core)
const document = directory.documents[1]!.id

const joining: StatusClaim = {
  id: 'ir',
  tier: 'reference',
  basis: 'stated',
  evidence: [{ source: 's' }],
  entity: 'IR',
  status: 'member',
  kind: 'event',
  stage: 'decided',
  when: resolveEdtf('2023-07-04')!,
}

const items = inOrder([
  ...itemsOf(
    account('founding', '2001-06-15', { title: 'Founding', place: 'shanghai' }),
    account('talks', '2001-09', { title: 'Talks', type: 'bilateral', tier: 'document', evidence: [{ source: document }] }),
    account('drill', '2026~', { title: 'Drill', type: 'exercise', state: 'planned', basis: 'inferred', place: 'astana' }),
  ),
  ...membershipItems([{ day: '2023-07-04', tier: 'reference', claims: [joining] }]),
])

interface Shown {
  selected?: string
  first?: string
}

function show(shown: readonly TimelineItem[], { selected, first }: Shown = {}) {
  const list = (open: string | undefined) => (
    <StrictMode>
      <ItemList items={shown} directory={directory} selected={open} first={first} />
    </StrictMode>
  )
  const { rerender } = render(list(selected))
  return { user: userEvent.setup(), open: (key: string) => rerender(list(key)) }
}

const headings = () => screen.queryAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
const titles = () => screen.getAllByRole('link').map((link) => link.textContent)
const rowOf = (title: string) => screen.getByRole('link', { name: title }).closest('li')!
const reachable = () => screen.getAllByRole('link').filter((link) => link.tabIndex === 0)

beforeEach(() => goTo(''))

describe('the list of the timeline', () => {
  it('holds the items in the order of time, in a list for each year', () => {
    show(items)
    expect(headings()).toEqual(['2001 · 2', '2023 · 1', '2026 · 1'])
    expect(titles()).toEqual(['Founding', 'Talks', 'Iran: member', 'Drill'])
    const [first, second] = within(screen.getByRole('list', { name: '2001 · 2' })).getAllByRole('listitem')
    expect(first).toHaveAttribute('aria-posinset', '1')
    expect(second).toHaveAttribute('aria-posinset', '2')
    expect(second).toHaveAttribute('aria-setsize', '2')
  })

  it.each([
    ['Founding', ['15 June 2001', 'Summit', 'Shanghai', 'held, stated', 'reference']],
    ['Talks', ['September 2001', '2001-09', 'Bilateral', 'held, stated', 'Doc 2']],
    ['Drill', ['about 2026', '2026~', 'Exercise', 'Astana', 'planned, inferred', 'reference']],
    ['Iran: member', ['4 July 2023', 'Change of status', 'stated', 'reference']],
  ])('says when, what, where, how surely and who says so: %s', (title, words) => {
    show(items)
    for (const word of words) expect(rowOf(title)).toHaveTextContent(word)
  })

  it('writes a date in EDTF only where it is inexact', () => {
    show(items)
    expect(rowOf('Founding')).not.toHaveTextContent('2001-06-15')
  })

  it('names what the map is to point out, in the whole row', () => {
    show(items)
    expect(rowOf('Founding')).toHaveAttribute('data-about', 'founding')
    expect(rowOf('Iran: member')).toHaveAttribute('data-about', 'IR')
  })
})

describe('the headings of the columns', () => {
  it('put the list in order, and turn it round when pressed again', async () => {
    const { user } = show(items)
    const sort = within(screen.getByRole('group', { name: 'Sort by' }))
    await user.click(sort.getByRole('button', { name: 'Date, earliest first', pressed: true }))
    expect(sort.getByRole('button', { name: 'Date, latest first', pressed: true })).toBeVisible()
    expect(headings()).toEqual(['2026 · 1', '2023 · 1', '2001 · 2'])
    expect(titles()).toEqual(['Drill', 'Iran: member', 'Talks', 'Founding'])
    await user.click(sort.getByRole('button', { name: 'Title', pressed: false }))
    expect(headings()).toEqual([])
    expect(titles()).toEqual(['Drill', 'Founding', 'Iran: member', 'Talks'])
    await user.click(sort.getByRole('button', { name: 'Title, ascending', pressed: true }))
    expect(titles()).toEqual(['Talks', 'Iran: member', 'Founding', 'Drill'])
    await user.click(sort.getByRole('button', { name: 'Type', pressed: false }))
    expect(headings()).toEqual(['Changes of status · 1', 'Summits · 1', 'Bilaterals · 1', 'Exercises · 1'])
    await user.click(sort.getByRole('button', { name: 'Place', pressed: false }))
    expect(headings()).toEqual(['Astana · 1', 'Shanghai · 1', 'No place · 2'])
  })
})

describe('the rows', () => {
  it('are one stop for Tab, walked by the arrows, Home and End', async () => {
    const { user } = show(items)
    for (const name of ['Date, earliest first', 'Title', 'Type', 'Place']) {
      await user.tab()
      expect(screen.getByRole('button', { name })).toHaveFocus()
    }
    await user.tab()
    expect(screen.getByRole('link', { name: 'Founding' })).toHaveFocus()
    await user.keyboard('{ArrowUp}')
    expect(screen.getByRole('link', { name: 'Founding' })).toHaveFocus()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(screen.getByRole('link', { name: 'Iran: member' })).toHaveFocus()
    expect(reachable()).toEqual([window.document.activeElement])
    await user.keyboard('{End}')
    expect(screen.getByRole('link', { name: 'Drill' })).toHaveFocus()
    await user.keyboard('{Home}')
    expect(screen.getByRole('link', { name: 'Founding' })).toHaveFocus()
    await user.tab()
    expect(window.document.body).toHaveFocus()
    await user.tab({ shift: true })
    expect(screen.getByRole('link', { name: 'Founding' })).toHaveFocus()
  })

  it('leave keys with Alt, Control or Meta to the browser', async () => {
    const { user } = show(items)
    await user.tab({ shift: true })
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}{Control>}{End}{/Control}')
    expect(screen.getByRole('link', { name: 'Founding' })).toHaveFocus()
  })

  it('open what they name', async () => {
    const { user } = show(items)
    await user.tab({ shift: true })
    await user.keyboard('{ArrowDown}{Enter}')
    expect(window.location.search).toBe('?open=talks')
  })

  it('mark the open one, where Tab leads then', () => {
    const { open } = show(items, { selected: 'talks' })
    expect(screen.getByRole('link', { current: true })).toHaveTextContent('Talks')
    expect(reachable().map((link) => link.textContent)).toEqual(['Talks'])
    open('drill')
    expect(screen.getByRole('link', { current: true })).toHaveTextContent('Drill')
    expect(reachable().map((link) => link.textContent)).toEqual(['Drill'])
  })

  it('begin with the item that the list was opened for, which has the focus', () => {
    show(items, { first: 'drill' })
    expect(screen.getByRole('link', { name: 'Drill' })).toHaveFocus()
  })
})

describe('twenty thousand rows', () => {
  const crowd = itemsOf(
    ...Array.from({ length: 20_000 }, (_, index) =>
      account(`m${String(index).padStart(5, '0')}`, String(1996 + Math.floor(index / 700))),
    ),
  )

  it('are drawn as far as they are in sight', () => {
    const { container } = render(<ItemList items={crowd} directory={directory} selected={undefined} first={undefined} />)
    expect(container.querySelectorAll('*').length).toBeLessThan(400)
    expect(titles().slice(0, 2)).toEqual(['m00000', 'm00001'])
  })

  it('keep the focus from the first to the last, and a page at a time', async () => {
    const { user } = show(crowd)
    await user.tab({ shift: true })
    const focused = () => crowd.findIndex(({ key }) => key === window.document.activeElement?.textContent)
    expect(focused()).toBe(0)
    await user.keyboard('{End}')
    expect(focused()).toBe(19_999)
    await user.keyboard('{Home}{PageDown}')
    const page = focused()
    expect(page).toBeGreaterThan(5)
    await user.keyboard('{PageDown}{PageUp}{ArrowUp}')
    expect(focused()).toBe(page - 1)
    expect(screen.getAllByRole('listitem').length).toBeLessThan(40)
  })
})
