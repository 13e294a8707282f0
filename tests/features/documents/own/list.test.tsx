import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OwnDocuments } from '@/features/documents/own/OwnDocuments'
import { forgetAdded } from '@/features/documents/own/use-added'
import { serveData, show } from '@tests/state/page'
import { proposals, text, workspaceFor } from './own-workspace'

beforeEach(() => {
  serveData()
})
afterEach(forgetAdded)

async function showList(read: Parameters<typeof workspaceFor>[0] = () => ({ proposals })) {
  const workspace = workspaceFor(read)
  const user = show(<OwnDocuments workspace={workspace} />, '?view=documents')
  return { user, workspace, list: within(await screen.findByRole('region', { name: 'Your documents' })) }
}

const file = (name: string, content: string) => new File([content], name, { type: 'text/plain' })

describe("the list of a reader's own documents", () => {
  it('says what it is for, that nothing leaves the machine, and that this browser keeps nothing', async () => {
    const { list, workspace, user } = await showList()
    expect(list.getByText(/Nothing leaves this machine/)).toBeVisible()
    expect(await list.findByText(/keeps nothing for this page/)).toBeVisible()
    expect(list.queryByRole('button', { name: 'Save workspace' })).toBeNull()
    await workspace.add([text])
    const saved = vi.fn<() => string>(() => 'blob:test')
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: saved, revokeObjectURL: () => {} }))
    await user.click(await list.findByRole('button', { name: 'Save workspace' }))
    expect(saved).toHaveBeenCalledOnce()
  })

  it('takes several files, says which were refused and why, and leads on with the first', async () => {
    const { list } = await showList()
    const user = userEvent.setup({ applyAccept: false })
    const given = [
      file('a.txt', text),
      file('b.md', '# Empty of findings\n\nText'),
      file('c.pdf', '%PDF-1.7 x'),
      file('d.txt', '  '),
    ]
    await user.upload(document.querySelector('input[multiple]')!, given)
    expect(await list.findByText('2 texts added.')).toBeVisible()
    expect(list.getByText('c.pdf was not added: no plain text; save it as a text file first.')).toBeVisible()
    expect(list.getByText('d.txt was not added: no words in it.')).toBeVisible()
    const links = list.getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual(['Summit in view', 'Empty of findings'])
    await waitFor(() => expect(links[0]).toHaveFocus())
    await waitFor(() => expect(list.getAllByText('0 of 6 findings decided')).toHaveLength(2))
    await user.upload(document.querySelector('input[multiple]')!, [file('again.txt', text)])
    expect(await list.findByText('again.txt is here already.')).toBeVisible()
  })

  it('tells of many in few words', async () => {
    const { list, workspace } = await showList(() => ({ proposals: [] }))
    const texts = Array.from({ length: 40 }, (_, index) => `Text ${index}`)
    await workspace.add(texts)
    const bad = Array.from({ length: 15 }, (_, index) => file(`bad-${index}.txt`, ''))
    const given = [...texts.map((one, index) => file(`${index}.txt`, one)), ...bad]
    fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: given } })
    expect(await list.findByText('40 texts are here already.')).toBeVisible()
    expect(list.getByText('bad-9.txt was not added: no words in it.')).toBeVisible()
    expect(list.getByText('5 texts more were not added.')).toBeVisible()
    expect(list.queryByText(/bad-10/)).toBeNull()
  })

  it('has a text given its day where it is missing', async () => {
    const { user, list, workspace } = await showList(({ published }) => ({ publicationDate: published ?? null, proposals }))
    await workspace.add([text])
    await user.click(await list.findByRole('button', { name: 'No date: give one to “Summit in view”' }))
    expect(list.getByRole('textbox', { name: 'Published' })).toHaveFocus()
    await user.keyboard('2024-06-20{Enter}')
    expect(await list.findByText('20 June 2024')).toBeVisible()
    expect(workspace.state().documents[0]?.published).toBe('2024-06-20')
  })

  it('takes a paste in its field, a paste anywhere, and a drop anywhere', async () => {
    const { user, list, workspace } = await showList()
    await user.click(list.getByRole('button', { name: 'Paste a text' }))
    const field = list.getByRole('textbox', { name: 'The text' })
    expect(field).toHaveFocus()
    fireEvent.paste(field, { clipboardData: { files: [], getData: () => 'not taken: it is for the field' } })
    fireEvent.change(field, { target: { value: 'Pasted in the field' } })
    await user.click(list.getByRole('button', { name: 'Add this text' }))
    await list.findByRole('link', { name: 'Pasted in the field' })
    fireEvent.paste(document.body, { clipboardData: { files: [], getData: () => 'Pasted anywhere' } })
    await list.findByRole('link', { name: 'Pasted anywhere' })
    fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [file('x.txt', 'Dropped anywhere')] } })
    await list.findByRole('link', { name: 'Dropped anywhere' })
    expect(workspace.state().documents).toHaveLength(3)
  })

  it('keeps what is written and not yet added while the page is made anew, and drops it when it is closed', async () => {
    const { user, list } = await showList()
    await user.click(list.getByRole('button', { name: 'Paste a text' }))
    await user.keyboard('Half a sentence')
    cleanup()
    const again = await showList()
    expect(again.list.getByRole('textbox', { name: 'The text' })).toHaveValue('Half a sentence')
    await again.user.click(again.list.getByRole('button', { name: 'Close' }))
    cleanup()
    const last = await showList()
    expect(last.list.queryByRole('textbox', { name: 'The text' })).toBeNull()
  })

  it('removes one, and all after asking by number; both can be undone', async () => {
    const { user, list, workspace } = await showList()
    await workspace.add([text, 'Another'])
    await user.click(await list.findByRole('button', { name: 'Remove “Another”' }))
    expect(list.getByText('“Another” and what was decided of it is removed.')).toBeVisible()
    expect(list.getByRole('button', { name: 'Undo' })).toHaveFocus()
    await user.click(list.getByRole('button', { name: 'Undo' }))
    expect(await list.findByRole('link', { name: 'Another' })).toBeVisible()
    await user.click(list.getByRole('button', { name: 'Your workspace' }))
    await user.click(list.getByRole('button', { name: 'Remove everything …' }))
    expect(list.getByText('Remove 2 documents and 0 decisions from this browser?')).toBeVisible()
    await user.click(list.getByRole('button', { name: 'Remove 2 documents' }))
    expect(list.queryByRole('link')).toBeNull()
    await user.click(list.getByRole('button', { name: 'Undo' }))
    expect(await list.findAllByRole('link')).toHaveLength(2)
  })

  it('tells how the reading goes, and stops it', async () => {
    const ends: (() => void)[] = []
    const { user, list } = await showList(() => new Promise((resolve) => ends.push(() => resolve({ proposals }))))
    fireEvent.paste(document.body, { clipboardData: { files: [], getData: () => text } })
    expect(await list.findByText('reading, 0 %')).toBeVisible()
    expect(list.getByRole('progressbar', { name: 'Reading “Summit in view”' })).toBeVisible()
    await user.click(list.getByRole('button', { name: 'Stop reading' }))
    expect(list.getByText('reading stopped')).toBeVisible()
    ends[0]?.()
    await user.click(list.getByRole('button', { name: 'Read again' }))
    await waitFor(() => expect(ends).toHaveLength(2))
    ends[1]?.()
    expect(await list.findByText('0 of 6 findings decided')).toBeVisible()
  })

  it('says what is wrong with a file that is no workspace', async () => {
    const { user, list } = await showList()
    await user.upload(document.querySelector('input[accept*="json"]')!, [new File(['{'], 'w.json', { type: 'application/json' })])
    await user.click(list.getByRole('button', { name: 'Your workspace' }))
    expect(await list.findByRole('alert')).toHaveTextContent('Nothing was taken from the file.')
  })
})
