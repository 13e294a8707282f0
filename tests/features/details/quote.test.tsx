import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DetailsView } from '@/features/details/DetailsView'
import * as files from '@/ui/save-file'
import { serveData, show } from '@tests/state/page'
import { plain, showDetails } from './show-details'

async function showSentences(query: string) {
  const shown = await showDetails(query)
  await shown.user.click(shown.in.getByText('Sentences to quote'))
  const notes = await shown.in.findByRole('list', { name: 'Notes' })
  return { ...shown, notes: within(notes) }
}

function savedFile() {
  return vi.spyOn(files, 'saveFile').mockImplementation(() => undefined)
}

const writeText = () => vi.spyOn(navigator.clipboard, 'writeText')

beforeEach(() => {
  vi.restoreAllMocks()
})

describe('sentences to quote', () => {
  it('are not there, and nothing of them is asked for, until they are opened', async () => {
    const asked = serveData()
    const user = show(<DetailsView renderTrade={() => null} />, '?tier=documents')
    await screen.findByRole('heading', { level: 2, name: '28 August 2025' })
    expect(screen.queryByRole('list', { name: 'Notes' })).not.toBeInTheDocument()
    expect(asked).not.toContain('trade')
    await user.click(screen.getByText('Sentences to quote'))
    expect(await screen.findByRole('list', { name: 'Notes' })).toBeVisible()
    expect(asked).toContain('trade')
  })

  it('of the day stand with their notes, and each mark leads to its note and back', async () => {
    const { user, region, notes } = await showSentences('?tier=documents&date=2019-05-17')
    expect(plain(region)).toContain('On 17 May 2019 the Shanghai Cooperation Organisation (SCO) had eight members: China, India,')
    const [first] = notes.getAllByRole('listitem')
    expect(plain(first)).toMatch(
      /^Asia-Plus, Rahmon holds talks with SCO Secretary-General, 17 May 2019 \(date inferred\), paragraphs/,
    )
    const [mark] = within(region).getAllByRole('link', { name: 'Note 1' })
    await user.click(mark!)
    expect(first).toHaveFocus()
    expect(window.location.hash).toBe('')
    await user.click(within(first!).getByRole('link', { name: 'Back to the text' }))
    expect(mark).toHaveFocus()
  })

  it('have notes that show what they are cited for, and open their source', async () => {
    const { user, notes, in: details } = await showSentences('?tier=documents&open=IR')
    await user.click(notes.getByText('What it is cited for · 1'))
    expect(await notes.findByRole('link', { name: 'Iran: Named as observer' })).toBeVisible()
    await user.click(notes.getByRole('link', { name: 'Rahmon holds talks with SCO Secretary-General' }))
    expect(await details.findByRole('heading', { level: 2, name: 'Rahmon holds talks with SCO Secretary-General' })).toBeVisible()
  })

  it('of a country are of the date, also while two days are compared', async () => {
    const { region } = await showSentences('?date=2025-08-28&compare=2017-06-09&open=IR')
    expect(plain(region)).toContain('On 28 August 2025 Iran was a member of the Shanghai Cooperation Organisation (SCO)')
    expect(plain(region)).not.toContain('On 9 June 2017 Iran')
  })

  it('are not there where nobody speaks', async () => {
    const { user, in: details } = await showDetails('?tier=documents&open=US')
    await user.click(details.getByText('Sentences to quote'))
    expect(await details.findByText('No source that is switched on speaks of it: there is nothing to quote.')).toBeVisible()
  })

  it('are copied in the format chosen, and it is said', async () => {
    const { user, in: details } = await showSentences('?tier=documents&date=2019-05-17')
    const write = writeText()
    await user.click(details.getByRole('button', { name: 'Copy as Plain text' }))
    expect(await details.findByText('Copied as Plain text.')).toHaveRole('status')
    expect(write.mock.lastCall![0]).toMatch(/^On 17 May 2019 .*\.\[1\]\n\n/)
    expect(write.mock.lastCall![0]).toMatch(/SCO Atlas, data version [0-9a-f]{12}\. The five documents alone\.\n$/)
    await user.selectOptions(details.getByRole('combobox', { name: 'Format of the text' }), 'Markdown')
    expect(details.queryByText('Copied as Plain text.')).not.toBeInTheDocument()
    await user.click(details.getByRole('button', { name: 'Copy as Markdown' }))
    expect(write.mock.lastCall![0]).toMatch(/^\[\^1\]: Asia-Plus, “Rahmon/m)
    expect(await details.findByText('Copied as Markdown.')).toBeVisible()
  })

  it('are copied as HTML with markup where the browser takes it', async () => {
    const { user, in: details } = await showSentences('?tier=documents&date=2019-05-17')
    const items: Record<string, Blob>[] = []
    vi.stubGlobal(
      'ClipboardItem',
      vi.fn(function clipboardItem(item: Record<string, Blob>) {
        items.push(item)
      }),
    )
    vi.spyOn(navigator.clipboard, 'write').mockResolvedValue(undefined)
    await user.selectOptions(details.getByRole('combobox', { name: 'Format of the text' }), 'HTML')
    await user.click(details.getByRole('button', { name: 'Copy as HTML' }))
    expect(await details.findByText('Copied as HTML.')).toBeVisible()
    expect(Object.keys(items[0]!)).toEqual(['text/html', 'text/plain'])
  })

  it('stand selected to copy by hand where the browser refuses', async () => {
    const { user, in: details } = await showSentences('?tier=documents&date=2019-05-17')
    writeText().mockRejectedValue(new Error('denied'))
    await user.click(details.getByRole('button', { name: 'Copy as Plain text' }))
    const area = await details.findByRole<HTMLTextAreaElement>('textbox', { name: 'To copy by hand' })
    expect(area).toHaveFocus()
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, area.value.length])
    expect(area.value).toMatch(/^On 17 May 2019/)
    expect(details.getByText(/does not let the page copy/)).toHaveRole('status')
  })

  it('are saved in each format under a name that says what they are of', async () => {
    const { user, in: details } = await showSentences('?tier=documents&date=2019-05-17&open=IR')
    const save = savedFile()
    const select = details.getByRole('combobox', { name: 'Format of the text' })
    for (const [format, extension, begin] of [
      ['Plain text', 'txt', 'On 17 May 2019 Iran'],
      ['Markdown', 'md', 'On 17 May 2019 Iran'],
      ['HTML', 'html', '<!doctype html>'],
    ] as const) {
      await user.selectOptions(select, format)
      await user.click(details.getByRole('button', { name: `Save as ${format}` }))
      expect(save.mock.lastCall![0]).toBe(`sco-sentences-ir-2019-05-17-documents.${extension}`)
      expect(await save.mock.lastCall![1].text()).toContain(begin)
    }
  })

  it('stand beside the citations of the atlas and of each source', async () => {
    const { user, in: details, notes } = await showSentences('?tier=documents&date=2019-05-17')
    const own = within(details.getByRole('region', { name: 'The atlas and its sources, to cite' }))
    const count = notes.getAllByRole('listitem').filter(({ id }) => id !== '').length
    const save = savedFile()
    await user.selectOptions(own.getByRole('combobox', { name: 'Style of the citation' }), 'CSL-JSON')
    await user.click(own.getByRole('button', { name: 'Save as CSL-JSON' }))
    expect(save.mock.lastCall![0]).toBe('sco-sources-2019-05-17-documents.json')
    const items = JSON.parse(await save.mock.lastCall![1].text()) as { id: string; type: string; version?: string }[]
    expect(items).toHaveLength(count + 1)
    expect(items[0]).toMatchObject({ id: 'sco-atlas', type: 'dataset', issued: { 'date-parts': [[2025]] } })
    const write = writeText()
    await user.selectOptions(own.getByRole('combobox'), 'BibTeX')
    await user.click(own.getByRole('button', { name: 'Copy as BibTeX' }))
    await waitFor(() => expect(write.mock.lastCall![0]).toContain('@online{asia-plus-2019-05-17,'))
  })

  it('leave the details standing where their sources do not come', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    let isDown = true
    serveData({ trade: () => (isDown ? Promise.reject(new Error('no network')) : Promise.resolve(trade())) })
    const { publishedText } = await import('@tests/state/published')
    const trade = () => new Response(publishedText('trade'))
    const user = show(<DetailsView renderTrade={() => null} />, '?tier=documents')
    await user.click(await screen.findByText('Sentences to quote'))
    expect(await screen.findByRole('alert')).toHaveTextContent('Sentences to quote could not be shown.')
    expect(screen.getByRole('heading', { level: 2, name: '28 August 2025' })).toBeVisible()
    isDown = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('list', { name: 'Notes' })).toBeVisible()
  })
})

describe('a source', () => {
  it('is cited as it reads, and in each style', async () => {
    const { user, in: details } = await showDetails('?open=capital-fm-2025-08-28')
    await user.click(details.getByText('Cite this source'))
    expect(
      await details.findByText(/^Tajikistan looks to China for deeper ties\. \(2025, August 28\)\. Capital FM\. https:/),
    ).toBeVisible()
    const save = savedFile()
    await user.selectOptions(details.getByRole('combobox', { name: 'Style of the citation' }), 'BibTeX')
    await user.click(details.getByRole('button', { name: 'Save as BibTeX' }))
    expect(save.mock.lastCall![0]).toBe('capital-fm-2025-08-28.bib')
    expect(await save.mock.lastCall![1].text()).toContain('date = {2025-08-28},')
  })
})
