import '@tests/ui/showable-dialogs'
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Dialogs } from '@/app/dialogs/Dialogs'
import type { loadDialog } from '@/app/dialogs/load-dialog'
import { MainMenu } from '@/app/menu/MainMenu'
import { serveData, show } from '@tests/state/page'

/** Whether the programs of the dialogs are on the server. */
let areThere = true
vi.mock(import('@/app/dialogs/load-dialog'), async (original) => {
  const load: typeof loadDialog = (await original()).loadDialog
  return { loadDialog: (name) => (areThere ? load(name) : Promise.reject(new TypeError('Failed to fetch'))) }
})

const menu = () => screen.getByRole('button', { name: 'Menu' })
const item = (name: string) => screen.findByRole('button', { name })

beforeEach(() => {
  areThere = true
  serveData()
})

async function showMenu() {
  const user = show(
    <>
      <MainMenu />
      <button type="button">Elsewhere</button>
      <Dialogs />
    </>,
  )
  await user.click(await screen.findByRole('button', { name: 'Menu' }))
  return user
}

async function close(user: Awaited<ReturnType<typeof showMenu>>) {
  await user.click(screen.getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
}

describe('the dialogs', () => {
  it.each([
    ['Share and embed', 'Share this view'],
    ['Keys', 'Keys'],
  ])('are opened from the menu (%s), and its button takes the focus again', async (name, title) => {
    const user = await showMenu()
    await user.click(await item(name))
    expect(await screen.findByRole('dialog', { name: title })).toBeVisible()
    expect(screen.queryByRole('group', { name: 'Menu' })).not.toBeInTheDocument()
    await close(user)
    expect(menu()).toHaveFocus()
  })

  it('are one at a time, wherever they are asked for', async () => {
    const user = await showMenu()
    await user.click(await item('Keys'))
    const dialog = await screen.findByRole('dialog', { name: 'Keys' })
    await user.click(screen.getByText('On the map'))
    await user.keyboard('?')
    // What no press reaches while the dialog stands before it, a program may.
    screen.getByRole('button', { name: 'Elsewhere' }).focus()
    await user.keyboard('?')
    await new Promise((resolve) => setTimeout(resolve))
    expect(screen.getAllByRole('dialog')).toEqual([dialog])
    await close(user)
  })

  it('give the focus back to where ? was pressed', async () => {
    const user = await showMenu()
    await user.click(screen.getByRole('button', { name: 'Elsewhere' }))
    await user.keyboard('?')
    await screen.findByRole('dialog', { name: 'Keys' })
    await close(user)
    expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus()
  })
})

describe('a dialog that cannot be loaded', () => {
  it('is said to be so as long as it is, and tried again', async () => {
    areThere = false
    const user = await showMenu()
    await user.click(await item('Share and embed'))
    const again = await item('Sharing did not load: try again')
    await user.click(await item('Keys'))
    await item('The list of keys did not load: try again')
    await user.click(again)
    areThere = true
    await user.click(await item('Sharing did not load: try again'))
    await screen.findByRole('dialog', { name: 'Share this view' })
    await close(user)
    await user.click(menu())
    expect(await item('Share and embed')).toBeVisible()
    expect(screen.queryByRole('button', { name: /did not load/ })).not.toBeInTheDocument()
  })
})
