import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { Search } from '@/features/search/Search'
import { serveData, show } from '@tests/state/page'

const query = () => window.location.search
const box = () => screen.getByRole('combobox', { name: 'Search the atlas' })
const options = () => within(screen.getByRole('listbox', { name: 'Results' })).getAllByRole('option')

beforeEach(() => {
  serveData()
})

async function showSearch() {
  const user = show(
    <>
      <Search />
      <textarea aria-label="Notes" />
      <p>Elsewhere</p>
    </>,
  )
  await screen.findByRole('combobox')
  return user
}

describe('the search', () => {
  it('lists what is named so, the nearest first, with its kind', async () => {
    const user = await showSearch()
    await user.type(box(), 'tajik')
    expect(options()[0]).toHaveTextContent('Tajikistan country')
    expect(options().length).toBeLessThanOrEqual(12)
    expect(box()).toHaveAttribute('aria-expanded', 'true')
  })

  it('opens by Enter what the arrows lead to, and is empty again', async () => {
    const user = await showSearch()
    await user.type(box(), 'norov')
    const before = options().find((option) => option.getAttribute('aria-selected') === 'true')
    expect(before).toBe(options()[0])
    expect(box()).toHaveAttribute('aria-activedescendant', before!.id)
    await user.keyboard('{ArrowDown}')
    expect(box()).toHaveAttribute('aria-activedescendant', options()[1]!.id)
    await user.keyboard('{ArrowUp}{Enter}')
    expect(query()).toBe('?open=vladimir-norov')
    expect(box()).toHaveValue('')
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  })

  it('goes round at both ends', async () => {
    const user = await showSearch()
    await user.type(box(), 'dushanbe')
    await user.keyboard('{ArrowUp}')
    expect(box()).toHaveAttribute('aria-activedescendant', options().at(-1)!.id)
    await user.keyboard('{ArrowDown}')
    expect(box()).toHaveAttribute('aria-activedescendant', options()[0]!.id)
  })

  it('begins with the first result again when the words change', async () => {
    const user = await showSearch()
    await user.type(box(), 'du')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    await user.type(box(), 'shanbe')
    expect(box()).toHaveAttribute('aria-activedescendant', options()[0]!.id)
  })

  it('is reached by / from anywhere but where one types', async () => {
    const user = await showSearch()
    await user.keyboard('/')
    expect(box()).toHaveFocus()
    expect(box()).toHaveValue('')
    await user.click(screen.getByRole('textbox', { name: 'Notes' }))
    await user.keyboard('/')
    expect(screen.getByRole('textbox', { name: 'Notes' })).toHaveValue('/')
    await user.type(box(), 'a/b')
    expect(box()).toHaveValue('a/b')
  })

  it('is cleared by Escape', async () => {
    const user = await showSearch()
    await user.type(box(), 'china{Escape}')
    expect(box()).toHaveValue('')
    expect(box()).toHaveAttribute('aria-expanded', 'false')
    expect(query()).toBe('')
  })

  it('says that nothing is found, and then opens nothing', async () => {
    const user = await showSearch()
    await user.type(box(), 'atlantis')
    expect(options().map((option) => option.textContent)).toEqual(['Nothing found'])
    await user.keyboard('{ArrowDown}{ArrowUp}{Enter}')
    expect(query()).toBe('')
    await user.click(options()[0]!)
    expect(query()).toBe('')
  })

  it('opens what is clicked', async () => {
    const user = await showSearch()
    await user.type(box(), 'turkey')
    await user.click(screen.getByRole('option', { name: 'Türkiye country' }))
    expect(query()).toBe('?open=TR')
  })

  it('hides its results when the reader goes elsewhere, and shows them on return', async () => {
    const user = await showSearch()
    await user.type(box(), 'china')
    await user.click(screen.getByText('Elsewhere'))
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
    await user.click(box())
    expect(options().length).toBeGreaterThan(0)
  })
})
