import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Menu } from '@/ui/Menu'

const trigger = () => screen.getByRole('button', { name: 'Options' })
const panel = () => screen.queryByRole('group', { name: 'Options' })

function showMenu() {
  render(
    <StrictMode>
      <Menu label="Options">
        <button type="button">Within</button>
      </Menu>
      <button type="button">Elsewhere</button>
    </StrictMode>,
  )
  return userEvent.setup()
}

describe('a menu', () => {
  it('opens and closes by its button, which says which', async () => {
    const user = showMenu()
    expect(trigger()).toHaveAttribute('aria-expanded', 'false')
    await user.click(trigger())
    expect(trigger()).toHaveAttribute('aria-expanded', 'true')
    expect(trigger()).toHaveAttribute('aria-controls', panel()!.id)
    await user.click(trigger())
    expect(panel()).not.toBeInTheDocument()
  })

  it('stays open for what is within', async () => {
    const user = showMenu()
    await user.click(trigger())
    await user.click(screen.getByRole('button', { name: 'Within' }))
    expect(panel()).toBeVisible()
  })

  it('leaves the field at hand before a press elsewhere closes it, so that what was typed counts', async () => {
    const onBlur = vi.fn<() => void>()
    render(
      <>
        <Menu label="Options">
          <input aria-label="Day" onBlur={onBlur} />
        </Menu>
        <button type="button">Elsewhere</button>
      </>,
    )
    const user = userEvent.setup()
    await user.click(trigger())
    await user.click(screen.getByRole('textbox', { name: 'Day' }))
    await user.click(screen.getByRole('button', { name: 'Elsewhere' }))
    expect(onBlur).toHaveBeenCalledOnce()
    expect(panel()).not.toBeInTheDocument()
  })

  it('closes on Escape and gives the focus back', async () => {
    const user = showMenu()
    await user.click(trigger())
    await user.tab()
    expect(screen.getByRole('button', { name: 'Within' })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(panel()).not.toBeInTheDocument()
    expect(trigger()).toHaveFocus()
  })

  it('closes on a click elsewhere, and when the focus leaves it', async () => {
    const user = showMenu()
    await user.click(trigger())
    await user.click(screen.getByRole('button', { name: 'Elsewhere' }))
    expect(panel()).not.toBeInTheDocument()
    await user.click(trigger())
    await user.tab()
    await user.tab()
    expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus()
    expect(panel()).not.toBeInTheDocument()
  })
})
