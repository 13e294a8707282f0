import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { outlineOf } from '@/domain/reading/passages'
import { claimsOf } from '@/domain/subject'
import { DocumentsView } from '@/features/documents/DocumentsView'
import { documentText } from '@tests/fixtures/document-text'
import { serveData, show } from '@tests/state/page'
import { publishedParts } from '@tests/state/published'

const { core, trade } = publishedParts()
const claims = claimsOf(core, trade)
const security = 'pakistan-observer-2021-06-24'
const latest = 'capital-fm-2025-08-28'

beforeEach(() => {
  serveData()
})

/** The room at an address, once it stands. */
async function showDocuments(query: string) {
  const user = show(<DocumentsView />, query)
  return { user, room: within(await screen.findByRole('region', { name: 'Documents' })) }
}

type Room = Awaited<ReturnType<typeof showDocuments>>

/** Pastes the text as that of the document shown. */
async function paste({ user, room }: Room, text: string) {
  await user.click(room.getByRole('button', { name: 'Open the text' }))
  fireEvent.change(room.getByRole('textbox', { name: 'Or paste the text' }), { target: { value: text } })
  await user.click(room.getByRole('button', { name: 'Show the claims in it' }))
}

async function openText(shown: Room, text: string) {
  await paste(shown, text)
  return within(await shown.room.findByRole('region', { name: 'The text that you opened' }))
}

const close = async ({ user, room }: Room) => user.click(room.getByRole('button', { name: 'Close the text' }))

describe('the list of the documents', () => {
  it('has the five in the order of publication, and opens them', async () => {
    const { user, room } = await showDocuments('')
    const labels = room.getAllByRole('listitem').map((item) => item.textContent)
    expect(labels).toEqual([
      expect.stringContaining('Doc 1 · Azernews · 9 April 2018'),
      expect.stringContaining('Doc 2 · Asia-Plus · 17 May 2019'),
      expect.stringContaining('Doc 3 · Pakistan Observer · 24 June 2021'),
      expect.stringContaining('Doc 4 · Asia-Plus · 5 July 2024'),
      expect.stringContaining('Doc 5 · Capital FM'),
    ])
    for (const label of labels) expect(label).toMatch(/[1-9]\d* claims$/)
    const title = 'Rahmon holds talks with SCO Secretary-General'
    await user.click(room.getByRole('link', { name: title }))
    expect(window.location.search).toBe('?doc=asia-plus-2019-05-17')
    expect(room.getByRole('heading', { level: 3, name: title })).toBeVisible()
  })
})

describe('a document', () => {
  it('is a card of what is known of it', async () => {
    const { room } = await showDocuments(`?doc=${security}`)
    const fact = (term: string) => room.getByText(term, { selector: 'dt' }).nextElementSibling
    expect(room.getByRole('heading', { level: 3, name: 'SCO NSAs agree to further expand regional cooperation' })).toBeVisible()
    expect(room.getByText('3 of 5')).toBeVisible()
    expect(fact('Publisher')).toHaveTextContent('Pakistan Observer')
    expect(fact('Published')).toHaveTextContent('24 June 2021, stated')
    expect(fact('How we know')).toHaveTextContent(/^The date line/)
    expect(fact('Language')).toHaveTextContent('English')
    expect(within(fact('Address') as HTMLElement).getByRole('link')).toHaveAttribute('href', expect.stringMatching(/^https:/))
    expect(fact('SHA-256')).toHaveTextContent('7b0041ac6c3f…')
    const own = claims.filter((claim) => claim.evidence.some(({ source }) => source === security))
    expect(fact('Taken from it')).toHaveTextContent(
      new RegExp(`^${own.length} claims: \\d+ statuses, 2 counts, .* and \\d+ meetings$`),
    )
    expect(fact('Of these')).toHaveTextContent(/^\d+ inferred, 3 corrected$/)
    expect(within(fact('Contradictions') as HTMLElement).getByRole('link')).toHaveAttribute(
      'href',
      `?open=${security}&doc=${security}`,
    )
  })

  it('has its checksum to copy, or to read where copying is not allowed', async () => {
    const { user, room } = await showDocuments(`?doc=${security}`)
    const copy = room.getByRole('button', { name: 'Copy the SHA-256 of the text' })
    await user.click(copy)
    expect(await room.findByText('Copied')).toBeVisible()
    const { sha256 = '' } = core.sources.find(({ id }) => id === security) ?? {}
    expect(await navigator.clipboard.readText()).toBe(sha256)
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
    await user.click(copy)
    expect(await room.findByText(sha256)).toBeVisible()
  })

  it('is an outline of every paragraph, each claim in its place', async () => {
    const { room } = await showDocuments(`?doc=${latest}`)
    const headings = room.getAllByRole('heading', { level: 4, name: /^Paragraph/ })
    expect(headings).toHaveLength(core.sources.find(({ id }) => id === latest)?.paragraphs ?? 0)
    const { passages, unplaced } = outlineOf(claims, latest)
    const shown = [...document.querySelectorAll('[data-passages]')].map((item) => item.getAttribute('data-passages'))
    expect(shown).toEqual(passages.map(({ id }) => id))
    const taken = new Set(passages.map(({ paragraph }) => paragraph))
    expect(room.getAllByText('Nothing was taken from it.')).toHaveLength(headings.length - taken.size)
    expect(room.getByRole('heading', { name: `Without a place in the text · ${unplaced.length}` })).toBeVisible()
  })

  it('says of a claim how it is known, where else it stands, what was corrected and what contradicts it', async () => {
    const { room } = await showDocuments(`?doc=${security}`)
    const [meeting] = room.getAllByRole('link', { name: /^Sixteenth meeting of the secretaries/ })
    expect(meeting?.parentElement).toHaveTextContent(/ · inferred · also ¶ 1, 2, .* and 15/)
    expect(meeting).toHaveAttribute('data-about', expect.stringContaining(security))
    expect(room.getAllByText(/^The text prints “.*”; meant is /)).not.toHaveLength(0)
    expect(room.getAllByRole('link', { name: /^contradicted: count against list$/ })).not.toHaveLength(0)
  })

  it('marks what is open, a claim or the meeting that it is about', async () => {
    const claim = claims.find(({ id }) => id.startsWith(`${security}.member.`))!
    const { room } = await showDocuments(`?doc=${security}&open=${claim.id}`)
    expect(room.getAllByRole('link', { current: true })).toHaveLength(
      new Set(claim.evidence.filter(({ source }) => source === security).map(({ start, end }) => `${start}-${end}`)).size,
    )
  })

  it('leads to the others and back to the list, and the focus with it', async () => {
    const { user, room } = await showDocuments(`?doc=${security}`)
    await user.click(room.getByRole('link', { name: /^Next: Doc 4, / }))
    expect(room.getByText('4 of 5')).toBeVisible()
    await user.click(room.getByRole('link', { name: /^Next: Doc 5, / }))
    expect(room.queryByRole('link', { name: /^Next/ })).toBeNull()
    await waitFor(() => expect(room.getByRole('heading', { level: 3, name: /Tajikistan looks to China/ })).toHaveFocus())
    await user.click(room.getByRole('link', { name: 'All documents' }))
    expect(room.getAllByRole('listitem')).toHaveLength(5)
    expect(room.getByRole('link', { name: /Tajikistan looks to China/ })).toHaveFocus()
  })

  it.each([
    ['nowhere', /names the document “nowhere”/],
    [trade.sources[0]!.id, /is a reference source/],
  ])('that is none (%s) leaves the list and says so', async (id, notice) => {
    const { room } = await showDocuments(`?doc=${id}`)
    expect(room.getAllByRole('status')[0]).toHaveTextContent(notice)
    expect(room.getAllByRole('listitem')).toHaveLength(5)
  })

  it('has the claims of the documents alone where the reference sources are off', async () => {
    const { room } = await showDocuments(`?doc=${latest}&tier=documents`)
    expect(room.queryByRole('heading', { name: /^Without a place/ })).toBeNull()
  })

  it('had no reader before its day', async () => {
    const { room } = await showDocuments(`?doc=${latest}&tier=documents&known=then&date=2021-07-01`)
    expect(room.getByText(/^A reader of 1 July 2021 did not have this text/)).toBeVisible()
    expect(room.queryByRole('button', { name: 'Open the text' })).toBeNull()
  })
})

describe('the text that a reader opens', () => {
  const { text, passages } = documentText(claims, security)

  it('is held against the checksum, and has every passage marked in its place', async () => {
    const shown = await showDocuments(`?doc=${security}`)
    const report = await openText(shown, text)
    expect(report.getByRole('status')).toHaveTextContent(
      `It is not to the letter the text that the atlas read: its SHA-256 differs. Each passage was looked for by its phrase. All ${passages.length} passages stand in place.`,
    )
    const words = new Map<string, string>()
    for (const mark of document.querySelectorAll('mark')) {
      for (const id of mark.dataset['passages']!.split(' ')) words.set(id, (words.get(id) ?? '') + mark.textContent)
    }
    expect(Object.fromEntries(words)).toEqual(Object.fromEntries(passages.map(({ id, phrase }) => [id, phrase])))
    await close(shown)
    expect(document.querySelector('mark')).toBeNull()
    expect(shown.room.getByRole('button', { name: 'Open the text' })).toHaveFocus()
  })

  it('is the very text if its checksum is', async () => {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
    const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    const sources = core.sources.map((source) => (source.id === security ? { ...source, sha256 } : source))
    serveData({ core: () => Promise.resolve(Response.json({ ...core, sources })) })
    const shown = await showDocuments(`?doc=${latest}`)
    await paste(shown, text)
    const other = await shown.room.findByRole('alert')
    expect(other).toHaveTextContent('This is the text of another document: Doc 3')
    await shown.user.click(within(other).getByRole('button', { name: 'Read it as Doc 3' }))
    const report = await shown.room.findByRole('region', { name: 'The text that you opened' })
    expect(report).toHaveTextContent(
      `It is the text that the atlas read: its SHA-256 agrees. All ${passages.length} passages stand in place.`,
    )
    expect(window.location.search).toBe(`?doc=${security}`)
    await close(shown)
  })

  it('that differs says what moved, what is found with differences and what is not found, and leads there', async () => {
    const [first, second, third] = [passages[0]!, passages[1]!, passages.at(-1)!]
    const changed = `A headline\n${text.replace(first.phrase, first.phrase.toUpperCase()).replace(second.phrase, '')}`
    const shown = await showDocuments(`?doc=${security}`)
    const report = await openText(shown, changed)
    expect(report.getByText(`${passages.length - 2} in another paragraph`)).toBeVisible()
    await shown.user.click(report.getByText('1 with differences'))
    await shown.user.click(report.getByRole('button', { name: `“${first.phrase}”` }))
    expect(document.activeElement).toHaveTextContent(first.phrase.toUpperCase())
    expect(document.activeElement).toHaveAccessibleName(expect.stringContaining(`“${first.phrase}”: 2 claims, inferred`))
    await shown.user.click(report.getByText('1 not found'))
    expect(shown.room.getByRole('heading', { name: 'Not found in the text that you opened · 1' })).toBeVisible()
    await shown.user.click(report.getByRole('button', { name: `“${second.phrase}”` }))
    expect(document.activeElement).toHaveTextContent(`“${second.phrase}” stood in ¶ ${second.paragraph}`)
    await shown.user.click(report.getByText(/in another paragraph$/))
    expect(report.getByRole('button', { name: `“${third.phrase}”` }).parentElement).toHaveTextContent(
      `from ¶ ${third.paragraph} to ¶ ${third.paragraph + 1}`,
    )
    await close(shown)
  })

  it('is walked by the arrow keys, and crossed to its claims and back by Enter', async () => {
    const shown = await showDocuments(`?doc=${security}`)
    const { user, room } = shown
    await openText(shown, text)
    const marks = [...document.querySelectorAll<HTMLElement>('[data-mark]')]
    expect(marks.filter(({ tabIndex }) => tabIndex === 0)).toEqual([marks[0]])
    marks[0]!.focus()
    await user.keyboard('{ArrowRight}{ArrowDown}{ArrowLeft}')
    expect(marks[1]).toHaveFocus()
    expect(document.querySelector('li[data-active="true"]')).toHaveAttribute('data-passages', passages[1]!.id)
    await user.keyboard('{End}{ArrowRight}')
    expect(marks.at(-1)).toHaveFocus()
    await user.keyboard('{Home}{Enter}')
    expect(room.getByRole('button', { name: `“${passages[0]!.phrase}”: show it in the text` })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(marks[0]).toHaveFocus()
    await close(shown)
  })

  it('has passages that overlap stepped through one after the other', async () => {
    const shown = await showDocuments(`?doc=${security}`)
    await openText(shown, text)
    const mark = [...document.querySelectorAll<HTMLElement>('[data-mark][data-many="true"]')][0]!
    const ids = mark.dataset['passages']!.split(' ')
    expect(ids.length).toBeGreaterThan(1)
    const reached: (string | undefined)[] = []
    for (const _ of ids) {
      mark.focus()
      await shown.user.keyboard('{Enter}')
      reached.push(document.activeElement?.closest<HTMLElement>('[data-passages]')?.dataset['passages'])
    }
    expect(new Set(reached)).toEqual(new Set(ids))
    await close(shown)
  })

  it('outlasts a walk through other rooms', async () => {
    const shown = await showDocuments(`?doc=${security}`)
    await openText(shown, text)
    await shown.user.click(shown.room.getByRole('link', { name: 'All documents' }))
    expect(document.querySelector('mark')).toBeNull()
    await shown.user.click(shown.room.getByRole('link', { name: 'SCO NSAs agree to further expand regional cooperation' }))
    expect(document.querySelectorAll('mark')).not.toHaveLength(0)
    await close(shown)
  })

  it('is text, whatever stands in it', async () => {
    const hostile = `<img src=x onerror="alert(1)">\u202E reversed \u0007\n<script>alert(2)</script>\n&amp; ${passages[0]!.phrase}`
    const shown = await showDocuments(`?doc=${security}`)
    const report = await openText(shown, hostile)
    expect(report.getByText('1 in another paragraph')).toBeVisible()
    expect(shown.room.getByText('<script>alert(2)</script>')).toBeVisible()
    expect(document.querySelector('img, script')).toBeNull()
    await close(shown)
  })

  it('of thousands of paragraphs is shown where something was taken from it, and the rest on demand', async () => {
    const long = `${'Nothing of note.\n'.repeat(2000)}${text}`
    const shown = await showDocuments(`?doc=${security}`)
    await openText(shown, long)
    const rows = () => shown.room.getAllByRole('heading', { level: 4 }).length
    const before = rows()
    expect(before).toBeLessThan(100)
    await shown.user.click(shown.room.getByRole('button', { name: 'Show 100 of them' }))
    expect(rows()).toBe(before + 100)
    await close(shown)
  })

  it('in one line of great length has both of its ends', async () => {
    const shown = await showDocuments(`?doc=${security}`)
    await openText(shown, 'word '.repeat(100_000))
    expect(shown.room.getByText(/^… 480,000 characters left out …$/)).toBeVisible()
    await close(shown)
  })

  it('that was given last is shown, however long the one before takes, and may be dropped beside the room', async () => {
    const shown = await showDocuments(`?doc=${security}`)
    const { room } = shown
    const drop = (file: File) => fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [file] } })
    const slow = new File(['Slow words.'], 'slow.txt')
    let finish = (_bytes: ArrayBuffer) => {}
    slow.arrayBuffer = async () => new Promise((resolve) => (finish = resolve))
    // Unless it is taken, the browser shows the file in the place of the page.
    expect(drop(slow)).toBe(false)
    drop(new File(['Quick words.'], 'quick.txt'))
    expect(await room.findByText(/From quick\.txt/)).toBeVisible()
    finish(new ArrayBuffer(4))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(room.getByText(/From quick\.txt/)).toBeVisible()
    expect(room.queryByText('Reading …')).toBeNull()
    await close(shown)
  })

  it('that was refused is forgotten with the one that is closed', async () => {
    const shown = await showDocuments(`?doc=${security}`)
    await openText(shown, 'Some words.')
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [new File([''], 'empty.txt')] } })
    expect(await shown.room.findByRole('alert')).toHaveTextContent('There are no words in it.')
    await close(shown)
    expect(shown.room.queryByRole('alert')).toBeNull()
  })

  it('that cannot be one is refused with the reason', async () => {
    const shown = await showDocuments(`?doc=${security}`)
    await paste(shown, ' \n ')
    expect(await shown.room.findByRole('alert')).toHaveTextContent('There are no words in it.')
  })
})
