import '@tests/ui/showable-dialogs'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Dialog } from '@/ui/Dialog'

function showDialog() {
  const onClose = vi.fn<() => void>()
  render(
    <StrictMode>
      <Dialog title="Signs" closeLabel="Close" onClose={onClose}>
        <p>What they say</p>
      </Dialog>
    </StrictMode>,
  )
  return { user: userEvent.setup(), dialog: screen.getByRole('dialog', { name: 'Signs' }), onClose }
}

describe('a dialog', () => {
  it('is called by its heading, and its button closes it and has the focus', async () => {
    const { user, dialog, onClose } = showDialog()
    expect(dialog).toBeVisible()
    expect(screen.getByRole('heading', { level: 2, name: 'Signs' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('is closed by a press beside it, where the browser does not do so itself', async () => {
    const { user, dialog, onClose } = showDialog()
    await user.click(dialog)
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('stays where a press is within it or began there, and keeps the focus', async () => {
    const { user, dialog, onClose } = showDialog()
    await user.click(screen.getByText('What they say'))
    expect(dialog).toContainElement(document.activeElement as HTMLElement)
    await user.pointer([
      { keys: '[MouseLeft>]', target: screen.getByText('What they say') },
      { keys: '[/MouseLeft]', target: dialog },
    ])
    expect(onClose).not.toHaveBeenCalled()
  })
})
