import { createHash } from 'node:crypto'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { OwnDocumentPage } from '@/features/documents/own/OwnDocumentPage'
import { serveData, show } from '@tests/state/page'
import { readPublishedCore } from '@tests/fixtures/atlas'
import { proposals, text, workspaceFor } from './own-workspace'

const day = '2024-06-20'

beforeEach(() => {
  localStorage.clear()
  serveData()
})

/** A document that was found to say what `proposals` hold, in its review. */
async function showReview(
  given = text,
  read: Parameters<typeof workspaceFor>[0] = () => ({ publicationDate: day, publicationBasis: 'stated', proposals }),
) {
  const workspace = workspaceFor(read)
  const [added] = await workspace.add([given])
  const id = added && added.outcome !== 'fault' ? added.document : ''
  const user = show(<OwnDocumentPage id={id} title="Documents" workspace={workspace} />, `?view=documents&doc=${id}`)
  await screen.findByRole('region', { name: 'The text' })
  const card = () => within(screen.getByRole('region', { name: 'What was found' }))
  const heading = () => card().getAllByRole('heading', { level: 3 })[0]!
  const verdicts = () => [...(workspace.state().decisions.get(id) ?? [])].map(([, { verdict }]) => verdict)
  return { user, workspace, id, card, heading, verdicts }
}

const said = (words: RegExp) =>
  waitFor(() =>
    expect(
      screen
        .getAllByRole('status')
        .map((one) => one.textContent)
        .join(' | '),
    ).toMatch(words),
  )
const mark = (name: RegExp) => screen.getByRole('button', { name })

describe('a review', () => {
  it('shows the finding in words, how sure it is, and what it would change', async () => {
    const { heading, card, user } = await showReview()
    expect(heading()).toHaveTextContent('Kazakhstan is a member of the SCO')
    expect(card().getByText('very sure, 96 %: of 100 such findings about 96 are right')).toBeVisible()
    expect(await card().findByText(/the atlas says so too/)).toHaveTextContent('what the atlas says')
    expect(card().getByText('2 findings in this passage')).toBeVisible()
    await user.keyboard('jjj')
    expect(heading()).toHaveTextContent('Iran is an observer of the SCO')
    expect(card().getByText(/contradicts the atlas/)).toHaveTextContent(/by the atlas it is a member/)
    await user.keyboard('j')
    expect(heading()).toHaveTextContent('Turnover China – Tajikistan, first half of 2025: US$ 2.04 billion, up 12.5 %')
    await user.keyboard('j')
    expect(heading()).toHaveTextContent(/^Summit in Astana, Kazakhstan, 3.–.4 July 2024, planned$/)
    expect(card().getByText('took part: China and Kazakhstan')).toBeVisible()
    expect(card().getByText(/joins a meeting that the atlas knows/)).toBeVisible()
  })

  it('says so of a text that the atlas holds already, and leads to it there', async () => {
    const core = readPublishedCore()
    const [first, ...others] = core.sources
    const held = { ...first!, title: 'The same', sha256: createHash('sha256').update(text).digest('hex') }
    serveData({ core: () => Promise.resolve(Response.json({ ...core, sources: [held, ...others] })) })
    const { user } = await showReview()
    expect(screen.getByText(/holds this very text already/)).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'The same' }))
    expect(window.location.search).toContain(`doc=${held.id}`)
  })

  it('is done by single keys: the focus goes on, and what was done is said', async () => {
    const { user, heading, verdicts } = await showReview()
    expect(screen.getByRole('heading', { level: 3, name: 'Summit in view' })).toHaveFocus()
    await user.keyboard('a')
    expect(heading()).toHaveTextContent('Belarus is a member')
    expect(heading()).toHaveFocus()
    await said(/Accepted: Kazakhstan is a member of the SCO\. 1 of 6 decided\. Next: Belarus is a member of the SCO\./)
    expect(mark(/^“Kazakhstan and Belarus/)).toHaveAccessibleName('“Kazakhstan and Belarus are members”: 1 undecided, 1 accepted')
    await user.keyboard('r')
    expect(verdicts()).toEqual(['accepted', 'rejected'])
    await user.keyboard('u')
    await said(/Decision taken back/)
    expect(verdicts()).toEqual(['accepted'])
    expect(heading()).toHaveTextContent('Belarus')
    await user.keyboard('k')
    expect(heading()).toHaveTextContent('Kazakhstan')
    await user.keyboard('n')
    expect(heading()).toHaveTextContent('Belarus')
  })

  it('undoes and does again, by single keys and by the usual ones, and never takes the text away', async () => {
    const { user, verdicts, workspace } = await showReview()
    await user.keyboard('ar')
    await user.keyboard('uu')
    await waitFor(() => expect(verdicts()).toEqual([]))
    await user.keyboard('U')
    await said(/Done again/)
    expect(verdicts()).toEqual(['accepted'])
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    await waitFor(() => expect(verdicts()).toEqual(['accepted', 'rejected']))
    await user.keyboard('{Control>}zz{/Control}u')
    await said(/There is nothing to undo/)
    expect(verdicts()).toEqual([])
    expect(workspace.state().documents).toHaveLength(1)
  })

  it('says so if what is undone was done in another text', async () => {
    const { user, workspace, verdicts } = await showReview()
    await workspace.add(['Another text'])
    const other = workspace.state().documents[1]!
    await waitFor(() => expect(workspace.state().documents[1]?.found).toBeDefined())
    await workspace.decide(other.id, [{ key: 'one', found: proposals[0]!, verdict: 'accepted' }])
    await user.keyboard('u')
    await said(/Decision taken back\. That was in “Another text”\./)
    expect(verdicts()).toEqual([])
  })

  it('leads on to the next text that is not finished', async () => {
    const { user, workspace, card } = await showReview()
    await workspace.add([`${text} More.`])
    await waitFor(() => expect(workspace.state().documents[1]?.found).toBeDefined())
    await user.keyboard('aaaaaa')
    const next = workspace.state().documents[1]!.id
    expect(card().getByRole('link', { name: 'Summit in view' })).toHaveAttribute('href', expect.stringContaining(next))
    await user.keyboard('n')
    expect(location.search).toContain(next)
  })

  it('says when all is decided; a decision can be taken back', async () => {
    const { user, card, verdicts } = await showReview()
    await user.keyboard('aaraar')
    await said(/All 6 decided/)
    expect(card().getByText('All 6 decided.')).toBeVisible()
    expect(card().getByText(/4 accepted, 2 rejected/)).toBeVisible()
    await user.click(card().getByRole('button', { name: 'Take back' }))
    expect(verdicts()).toHaveLength(5)
    expect(screen.getByText('5 of 6 decided.')).toBeVisible()
  })

  it('leaves the keys alone where they are switched off, in fields, and with Control', async () => {
    const { user, verdicts, card } = await showReview()
    await user.keyboard('{Control>}a{/Control}?')
    await user.click(card().getByRole('checkbox', { name: 'Single keys act in the review' }))
    await user.keyboard('{Tab}a')
    expect(verdicts()).toEqual([])
    await user.click(card().getByRole('checkbox', { name: 'Single keys act in the review' }))
    await user.click(card().getByRole('button', { name: 'Correct' }))
    await user.click(card().getByRole('textbox', { name: /acronym/ }))
    await user.keyboard('ar')
    expect(verdicts()).toEqual([])
  })

  it('leads from a passage to its card, and from passage to passage', async () => {
    const { user, heading } = await showReview()
    mark(/^“Kazakhstan and Belarus/).focus()
    await user.keyboard('{ArrowDown}')
    expect(mark(/^“the SCO has ten members”/)).toHaveFocus()
    expect(heading()).toHaveTextContent('The SCO has 10 members')
    await user.keyboard('{ArrowRight}{ArrowLeft}{Enter}')
    expect(heading()).toHaveFocus()
    await user.click(mark(/^“Iran is an observer”/))
    expect(heading()).toHaveTextContent('Iran is an observer')
    mark(/^“Iran/).focus()
    await user.keyboard('r')
    expect(mark(/^“Trade between/)).toHaveFocus()
  })

  it('goes through what the filter leaves, and decides on many in one step', async () => {
    const { user, card, verdicts, workspace, heading } = await showReview()
    await user.click(card().getByRole('button', { name: 'Filter' }))
    await user.selectOptions(card().getByRole('combobox', { name: 'Kind' }), 'Status')
    expect(card().getByText('3 of 6 shown')).toBeVisible()
    await user.click(card().getByRole('button', { name: 'Decide many' }))
    fireEvent.change(card().getByRole('slider', { name: 'Threshold in per cent' }), { target: { value: '70' } })
    await user.click(card().getByRole('button', { name: 'Accept all undecided at 70 % and more (3)' }))
    expect(verdicts()).toEqual(['accepted', 'accepted', 'accepted'])
    await said(/3 accepted\. 3 of 6 decided\./)
    expect(heading()).toHaveFocus()
    expect(card().queryByRole('slider')).toBeNull()
    await workspace.undo()
    await waitFor(() => expect(verdicts()).toEqual([]))
  })
})

describe('a correction', () => {
  it('starts from what was read and is accepted as the reader has it; both are told', async () => {
    const { user, card, heading, workspace, id } = await showReview()
    await user.keyboard('jjjc')
    const country = card().getByRole('combobox', { name: 'Country' })
    expect(country).toHaveDisplayValue('Iran')
    expect(country).toHaveFocus()
    await user.selectOptions(card().getByRole('combobox', { name: 'Status' }), 'member')
    await user.click(card().getByRole('button', { name: 'Accept correction' }))
    await said(/Accepted, corrected: Iran is a member of the SCO/)
    expect([...workspace.state().decisions.get(id)!.values()]).toMatchObject([
      { verdict: 'accepted', of: { status: 'observer' }, corrected: { status: 'member' } },
    ])
    await user.click(mark(/^“Iran is an observer”/))
    expect(heading()).toHaveTextContent('Iran is a member of the SCO')
    expect(card().getByText('Iran is an observer of the SCO')).toBeVisible()
  })

  it('says beside the field what is wrong with it; Escape leaves all as it was', async () => {
    const { user, card, heading, verdicts } = await showReview()
    await user.keyboard('jjjjjc')
    const start = card().getByRole('textbox', { name: 'First day' })
    expect(start).toHaveAccessibleDescription(/^3 July 2024/)
    await user.clear(start)
    await user.type(start, '2024-07-33')
    await user.click(card().getByRole('button', { name: 'Remove China' }))
    await user.selectOptions(card().getByRole('combobox', { name: 'Add a country' }), 'India')
    expect(card().getByRole('button', { name: 'Remove India' })).toBeVisible()
    await user.click(card().getByRole('button', { name: 'Accept correction' }))
    expect(start).toHaveFocus()
    expect(start).toHaveAccessibleDescription(/A day, month or year that there is/)
    await user.keyboard('{Escape}')
    expect(card().getByText('took part: China and Kazakhstan')).toBeVisible()
    expect(heading()).toHaveFocus()
    expect(verdicts()).toEqual([])
  })
})

describe('what was missed', () => {
  it('is added by its words, and counts as accepted', async () => {
    const { user, card, heading, workspace, id } = await showReview()
    await user.click(screen.getByRole('button', { name: 'Of this document' }))
    await user.click(screen.getByRole('button', { name: /^Add what was missed/ }))
    const paragraph = card().getByRole('spinbutton', { name: 'Paragraph' })
    fireEvent.change(paragraph, { target: { value: '3' } })
    expect(paragraph).toHaveAccessibleDescription(/^3\. Iran is an observer/)
    const phrase = card().getByRole('textbox', { name: 'Its words, at most eight' })
    await user.type(phrase, 'Mongolia')
    await user.selectOptions(card().getByRole('combobox', { name: 'Country' }), 'Mongolia')
    await user.click(card().getByRole('button', { name: 'Add as accepted' }))
    expect(phrase).toHaveAccessibleDescription(/^Words that stand in this paragraph/)
    await user.clear(phrase)
    await user.type(phrase, 'the paper says')
    await user.click(card().getByRole('button', { name: 'Add as accepted' }))
    await waitFor(() => expect(heading()).toHaveTextContent('Mongolia is a member of the SCO'))
    expect(card().getByText('you: marked by hand')).toBeVisible()
    const at = text.indexOf('the paper says')
    expect([...workspace.state().decisions.get(id)!.values()]).toMatchObject([
      { verdict: 'accepted', of: { rule: 'by-hand', phrase: 'the paper says', offset: [at, at + 14], entity: 'MN' } },
    ])
    expect(mark(/^“the paper says”: 1 accepted/)).toBeVisible()
  })
})

describe('the card of a document', () => {
  it('asks for the day that the text leaves out, and has it read again by it', async () => {
    const { user, card, workspace, id } = await showReview(text, ({ published }) => ({
      publicationDate: published ?? null,
      proposals,
    }))
    expect(await card().findByText('It needs the day of the text before it can be shown.')).toBeVisible()
    await user.click(card().getByRole('button', { name: 'Give the day of the text' }))
    const published = screen.getByRole('textbox', { name: 'Published' })
    expect(published).toHaveFocus()
    await user.type(published, '2024-06-31')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(published).toHaveAccessibleDescription(/A day such as/)
    await user.clear(published)
    await user.type(published, '2024-06-20{Enter}')
    await waitFor(() => expect(workspace.state().documents.find((one) => one.id === id)?.found?.given).toBe('2024-06-20'))
    expect(screen.getByText('20 June 2024 (given by you)')).toBeVisible()
    await waitFor(() => expect(card().getByText(/the atlas says so too/)).toBeVisible())
  })
})

describe('a text', () => {
  it('of which more was found than is kept says so', async () => {
    await showReview(text, () => ({ proposals, leftOut: 1200 }))
    expect(screen.getByText(/^Only the first 6 findings are kept; 1,200 more were found\./)).toBeVisible()
  })

  it('is only ever text, whatever it is', async () => {
    const hostile =
      '<html><body><p>Iran is <img src=x onerror=alert(1)> an observer</p><p>&lt;script&gt;alert(2)&lt;/script&gt;</p></body></html>'
    await showReview(hostile, () => ({ proposals: [] }))
    const region = screen.getByRole('region', { name: 'The text' })
    expect(region).toHaveTextContent('<script>alert(2)</script>')
    expect(region.querySelector('img, script, iframe')).toBeNull()
  })

  it('in which nothing was found says what is looked for', async () => {
    const { heading, card } = await showReview(text, () => ({ proposals: [] }))
    await waitFor(() => expect(heading()).toHaveTextContent('Nothing was found in this text.'))
    expect(card().getByText(/The atlas looks for statuses/)).toBeVisible()
    expect(card().getByRole('button', { name: 'Add what was missed' })).toBeVisible()
  })

  it('that could not be read says so and can be read again', async () => {
    let times = 0
    const { user, heading, card } = await showReview(text, () => {
      times += 1
      if (times === 1) throw new Error('no worker')
      return { proposals }
    })
    await waitFor(() => expect(heading()).toHaveTextContent('could not be read'))
    expect(card().getByText('no worker')).toBeVisible()
    await user.click(card().getByRole('button', { name: 'Read again' }))
    await waitFor(() => expect(heading()).toHaveTextContent('Kazakhstan'))
  })

  it('that is gone, or of another browser, is said to be', async () => {
    const { workspace, id } = await showReview()
    await workspace.remove([id])
    expect(await screen.findByText(/This document was removed/)).toBeVisible()
    show(<OwnDocumentPage id="mine-000000000000" title="Documents" workspace={workspace} />)
    expect(await screen.findByText(/It lies in the browser in which it was added/)).toBeVisible()
  })
})
