import '@tests/ui/showable-dialogs'
import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FRAME_SANDBOX } from '@/domain/export/embed'
import { ownPartOf } from '@/extraction/own/own-part'
import { ShareDialog } from '@/features/share/ShareDialog'
import { setOwnPart } from '@/state/own-part'
import { changeView } from '@/state/view-store'
import { documentOf, world } from '@tests/extraction/own/reviewed'
import { serveData, show } from '@tests/state/page'
import { publishedParts } from '@tests/state/published'

const { core, trade } = publishedParts()
const link = () => screen.getByLabelText<HTMLInputElement>('Link to this view')
const markup = () => screen.getByLabelText<HTMLTextAreaElement>('Markup for your page')

beforeEach(() => {
  serveData()
})
afterEach(() => {
  act(() => setOwnPart(undefined))
  vi.restoreAllMocks()
  Reflect.deleteProperty(navigator, 'share')
})

async function openDialog(query = '') {
  const onClose = vi.fn<() => void>()
  const user = show(<ShareDialog onClose={onClose} />, query)
  const dialog = within(await screen.findByRole('dialog', { name: 'Share this view' }))
  return { user, dialog, onClose }
}

describe('the link', () => {
  it('is that of the view, without what others have put into the address', async () => {
    const { user } = await openDialog('?date=2024-07-04&open=KG&from-newsletter=7')
    expect(link()).toHaveValue('http://localhost:3000/?date=2024-07-04&open=KG&lang=en')
    await user.click(screen.getByRole('button', { name: 'Copy the link' }))
    expect(await screen.findByText('Copied.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(link().value)
    act(() => changeView({ open: 'TJ' }))
    // What was copied is no longer what stands there.
    await waitFor(() => expect(screen.queryByText('Copied.')).not.toBeInTheDocument())
  })

  it('says the day and the language, which the address need not name and which are others tomorrow, and for others', async () => {
    await openDialog('?view=timeline&type=summit')
    expect(link()).toHaveValue('http://localhost:3000/?view=timeline&date=2025-08-28&type=summit&lang=en')
  })

  it('has the focus and stands selected when the dialog comes', async () => {
    await openDialog()
    expect(link()).toHaveFocus()
    expect(link().value.slice(link().selectionStart ?? 0, link().selectionEnd ?? 0)).toBe(link().value)
  })

  it('stands selected where the browser refuses to copy', async () => {
    const { user } = await openDialog()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(screen.getByRole('button', { name: 'Copy the link' }))
    expect(await screen.findByText(/^Your browser does not let the page copy/)).toBeVisible()
    expect(link()).toHaveFocus()
    expect(link().value.slice(link().selectionStart ?? 0, link().selectionEnd ?? 0)).toBe(link().value)
  })

  it('is handed to another program where the browser can', async () => {
    const send = vi.fn<(data: ShareData) => Promise<void>>().mockRejectedValue(new DOMException('called off', 'AbortError'))
    Object.defineProperty(navigator, 'share', { value: send, configurable: true })
    const { user } = await openDialog('?open=TJ')
    await user.click(screen.getByRole('button', { name: 'Send the link with another program' }))
    expect(send).toHaveBeenCalledWith({ title: document.title, url: link().value })
  })

  it('offers nothing of that where it cannot', async () => {
    const { dialog } = await openDialog()
    expect(dialog.queryByRole('button', { name: /^Send/ })).not.toBeInTheDocument()
  })
})

it('says what no link carries: an address of this machine, and documents of the reader’s own', async () => {
  const { dialog } = await openDialog()
  expect(dialog.getByText(/your own machine/)).toBeVisible()
  expect(dialog.queryByText(/your own documents/)).not.toBeInTheDocument()
  const told = documentOf('mine-1', '2025-08-20', [{ kind: 'membership', entity: 'CU', status: 'observer' }])
  act(() => setOwnPart(ownPartOf([told], core, trade.trade, world).part))
  expect(await dialog.findByText(/^What you accepted of your own documents stays/)).toBeVisible()
  act(() => changeView({ mine: 'hidden' }))
  await waitFor(() => expect(dialog.queryByText(/your own documents/)).not.toBeInTheDocument())
})

it('is closed by its button', async () => {
  const { user, onClose } = await openDialog()
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(onClose).toHaveBeenCalledOnce()
})

describe('the frame for other pages', () => {
  async function openMaker(query = '') {
    const opened = await openDialog(query)
    await opened.user.click(screen.getByText('Embed it in a page'))
    await screen.findByLabelText('Markup for your page')
    return { ...opened, frame: () => screen.getByTitle<HTMLIFrameElement>(/^SCO Atlas: /) }
  }

  it('shows the view that one looks at, on its day, in the language spoken', async () => {
    const { frame } = await openMaker('?view=timeline&type=summit')
    expect(screen.getByRole('radio', { name: 'Timeline' })).toBeChecked()
    const address = 'http://localhost:3000/embed/?view=timeline&date=2025-08-28&type=summit&lang=en'
    expect(markup().value).toContain(`src="${address.replaceAll('&', '&amp;')}"`)
    expect(frame()).toHaveAttribute('src', address)
    expect(frame()).toHaveAttribute('sandbox', FRAME_SANDBOX)
  })

  it('shows another where that is chosen, in the colours chosen, and leaves the atlas as it is', async () => {
    const { user, frame } = await openMaker('?date=2017-06-09')
    expect(screen.getByRole('radio', { name: 'Map' })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: 'Trade' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Colours' }), 'dark')
    expect(frame()).toHaveAttribute('src', 'http://localhost:3000/embed/?view=trade&date=2017-06-09&lang=en&theme=dark')
    expect(markup().value).toContain('title="SCO Atlas: trade, 9 June 2017"')
    expect(window.location.search).toBe('?date=2017-06-09')
  })

  it('is copied whole', async () => {
    const { user } = await openMaker()
    await user.click(screen.getByRole('button', { name: 'Copy the markup' }))
    await screen.findByText('Copied.')
    expect(await navigator.clipboard.readText()).toBe(markup().value)
  })
})
