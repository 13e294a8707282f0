import '@tests/ui/showable-dialogs'
// Both come when the header stands; here they are at hand.
import '@/app/menu/MenuContent'
import '@/features/search/Search'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { Header } from '@/app/Header'
import { Dialogs } from '@/app/dialogs/Dialogs'
import { serveData, show } from '@tests/state/page'

const dialog = () => screen.queryByRole('dialog', { name: 'Keys' })

beforeEach(() => {
  serveData()
  localStorage.clear()
})

async function showHeader() {
  const user = show(
    <>
      <Header />
      <Dialogs />
      <textarea aria-label="Notes" />
      <button type="button">Elsewhere</button>
    </>,
  )
  await screen.findByRole('combobox', { name: 'Search the atlas' })
  return user
}

describe('the list of keys', () => {
  it('is opened by ?, but not where one types', async () => {
    const user = await showHeader()
    await user.type(screen.getByLabelText('Notes'), 'why?')
    await user.type(screen.getByRole('combobox', { name: 'Search the atlas' }), '?')
    expect(screen.getByLabelText('Notes')).toHaveValue('why?')
    expect(dialog()).not.toBeInTheDocument()
    screen.getByRole('button', { name: 'Elsewhere' }).focus()
    await user.keyboard('?')
    const map = within((await screen.findByRole('heading', { name: 'On the map' })).parentElement!)
    expect(map.getByText('to the nearest mark that way').previousElementSibling).toHaveTextContent('←→↑↓')
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(dialog()).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus()
  })

  it('is opened from the menu too, and gives the focus back to it', async () => {
    const user = await showHeader()
    await user.click(screen.getByRole('button', { name: 'Menu' }))
    await user.click(await screen.findByRole('button', { name: 'Keys' }))
    await screen.findByRole('dialog', { name: 'Keys' })
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(dialog()).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Menu' })).toHaveFocus()
  })

  it('switches off the keys that act alone, and on again', async () => {
    const user = await showHeader()
    screen.getByRole('button', { name: 'Elsewhere' }).focus()
    await user.keyboard('?')
    const choice = await screen.findByRole('checkbox', { name: /^Keys that act when pressed alone/ })
    expect(choice).toBeChecked()
    await user.click(choice)
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(dialog()).not.toBeInTheDocument())
    screen.getByRole('button', { name: 'Elsewhere' }).focus()
    await user.keyboard('?/')
    expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus()
    expect(dialog()).not.toBeInTheDocument()
    await user.keyboard('{Control>}k{/Control}')
    expect(screen.getByRole('combobox', { name: 'Search the atlas' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Menu' }))
    await user.click(await screen.findByRole('button', { name: 'Keys' }))
    await user.click(await screen.findByRole('checkbox', { name: /^Keys that act when pressed alone/ }))
    await user.click(screen.getByRole('button', { name: 'Close' }))
    screen.getByRole('button', { name: 'Elsewhere' }).focus()
    await user.keyboard('/')
    expect(screen.getByRole('combobox', { name: 'Search the atlas' })).toHaveFocus()
  })
})
