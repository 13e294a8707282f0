import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AbbreviationHint } from '@/app/AbbreviationHint'
import { ViewLink } from '@/state/ViewLink'
import { serveData, show } from '@tests/state/page'

const full = 'Commonwealth of Independent States'
const tip = () => screen.queryByRole('tooltip')

beforeEach(() => {
  serveData()
})

async function showLinks() {
  const user = show(
    <>
      <ViewLink to={{ open: 'cis' }}>CIS</ViewLink>
      <ViewLink to={{ open: 'cis' }}>{full} (CIS)</ViewLink>
      <ViewLink to={{ open: 'TJ' }}>Tajikistan</ViewLink>
      <AbbreviationHint />
    </>,
  )
  return { user, link: await screen.findByRole('link', { name: 'CIS' }) }
}

describe('an organisation called by its abbreviation', () => {
  it('says its full name while it has the focus, to eyes and to voices', async () => {
    const { user, link } = await showLinks()
    await waitFor(async () => {
      link.blur()
      await user.tab()
      expect(link).toHaveFocus()
      expect(tip()).toHaveTextContent(full)
    })
    expect(link).toHaveAccessibleDescription(full)
    await user.tab()
    // This one says it itself.
    expect(tip()).not.toBeInTheDocument()
    expect(link).not.toHaveAttribute('aria-describedby')
    await user.tab()
    expect(tip()).not.toBeInTheDocument()
  })

  it('says it while it or its name is pointed at; Escape hides it', async () => {
    const { user, link } = await showLinks()
    await waitFor(async () => {
      await user.unhover(link)
      await user.hover(link)
      expect(tip()).toHaveTextContent(full)
    })
    await user.hover(tip()!)
    expect(tip()).toHaveTextContent(full)
    await user.keyboard('{Escape}')
    expect(tip()).not.toBeInTheDocument()
    await user.hover(link)
    expect(tip()).toHaveTextContent(full)
    await user.hover(screen.getByRole('link', { name: 'Tajikistan' }))
    expect(tip()).not.toBeInTheDocument()
  })

  it('is hidden by Escape, and nothing else is: the next press does the rest', async () => {
    const { user, link } = await showLinks()
    const onEscape = vi.fn<() => void>()
    document.addEventListener('keydown', onEscape)
    await waitFor(async () => {
      await user.unhover(link)
      await user.hover(link)
      expect(tip()).toHaveTextContent(full)
    })
    await user.keyboard('{Escape}')
    expect(tip()).not.toBeInTheDocument()
    expect(onEscape).not.toHaveBeenCalled()
    await user.keyboard('{Escape}')
    expect(onEscape).toHaveBeenCalledOnce()
    document.removeEventListener('keydown', onEscape)
  })
})
