import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { OwnDocumentPage } from '@/features/documents/own/OwnDocumentPage'
import { OwnDocuments } from '@/features/documents/own/OwnDocuments'
import { serveData, show } from '@tests/state/page'
import { proposals, text, workspaceFor } from './own-workspace'

beforeEach(() => {
  localStorage.clear()
  serveData()
})

let count = 0

/** A document in its review. `leave` takes the page away, as another language or another room does; `open` shows it anew. */
async function showReview() {
  const workspace = workspaceFor(() => ({ publicationDate: '2024-06-20', publicationBasis: 'stated', proposals }))
  // Each is another text, so that no test finds what another has left.
  const [added] = await workspace.add([`${text}\nText ${(count += 1)}.`])
  const id = added && added.outcome !== 'fault' ? added.document : ''
  const open = async () => {
    const user = show(<OwnDocumentPage id={id} title="Documents" workspace={workspace} />, `?view=documents&doc=${id}`)
    await screen.findByRole('region', { name: 'The text' })
    return user
  }
  return { workspace, id, open, leave: cleanup }
}

const form = (name: string) => within(screen.getByRole('form', { name }))
const field = (name: string) => form('Correct the finding').getByLabelText(name)
const heading = () => within(screen.getByRole('region', { name: 'What was found' })).getAllByRole('heading', { level: 3 })[0]!

describe('what is typed into a form', () => {
  it('of correction is there again when the page is made anew, with the form open', async () => {
    const { open, leave, workspace, id } = await showReview()
    let user = await open()
    await user.keyboard('jjjjj')
    expect(heading()).toHaveTextContent('Astana')
    await user.keyboard('c')
    await user.clear(field('City'))
    await user.type(field('City'), 'Almaty')
    await user.selectOptions(field('State'), 'held')
    await user.click(screen.getByLabelText('Remove China'))
    leave()
    user = await open()
    expect(field('City')).toHaveValue('Almaty')
    expect(field('State')).toHaveValue('held')
    expect(screen.queryByLabelText('Remove China')).not.toBeInTheDocument()
    expect(screen.getByLabelText('Remove Kazakhstan')).toBeInTheDocument()
    await user.click(screen.getByText('Accept correction'))
    await waitFor(() => expect([...(workspace.state().decisions.get(id)?.values() ?? [])]).toHaveLength(1))
    const [decision] = workspace.state().decisions.get(id)!.values()
    expect(decision).toMatchObject({ corrected: { city: 'Almaty', state: 'held', participants: ['KZ'] } })
    leave()
    await open()
    expect(screen.queryByRole('form', { name: 'Correct the finding' })).not.toBeInTheDocument()
  })

  it('is gone when the reader leaves the form', async () => {
    const { open, leave } = await showReview()
    let user = await open()
    await user.keyboard('c')
    await user.type(field('or organisation, by its acronym'), 'BRICS')
    await user.keyboard('{Escape}')
    leave()
    user = await open()
    expect(screen.queryByRole('form', { name: 'Correct the finding' })).not.toBeInTheDocument()
    await user.keyboard('c')
    expect(field('or organisation, by its acronym')).toHaveValue('')
  })

  it('of a finding added by hand is there again', async () => {
    const { open, leave } = await showReview()
    const user = await open()
    await user.click(screen.getByRole('button', { name: 'Of this document' }))
    await user.click(screen.getByRole('button', { name: /^Add what was missed/ }))
    const add = () => form('Add what was missed')
    await user.clear(add().getByLabelText('Its words, at most eight'))
    await user.type(add().getByLabelText('Its words, at most eight'), 'ten members')
    await user.selectOptions(add().getByLabelText('Kind'), 'membership-count')
    await user.type(add().getByLabelText('Number'), '10')
    leave()
    await open()
    expect(add().getByLabelText('Its words, at most eight')).toHaveValue('ten members')
    expect(add().getByLabelText('Kind')).toHaveValue('membership-count')
    expect(add().getByLabelText('Number')).toHaveValue('10')
  })

  it('of the card is there again, in the review and in the list', async () => {
    const { open, leave, workspace } = await showReview()
    const user = await open()
    await user.click(screen.getByRole('button', { name: 'Edit card' }))
    await user.type(screen.getByLabelText('Publisher'), 'The Daily')
    leave()
    await open()
    expect(screen.getByLabelText('Publisher')).toHaveValue('The Daily')
    leave()
    show(<OwnDocuments workspace={workspace} />, '?view=documents')
    expect(await screen.findByLabelText('Publisher')).toHaveValue('The Daily')
  })
})
