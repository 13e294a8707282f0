import { screen } from '@testing-library/react'
import Papa from 'papaparse'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChartSheet } from '@/features/trade/chart-sheet'
import { TradeOptions } from '@/features/trade/TradeOptions'
import { currentView } from '@/state/view-store'
import * as files from '@/ui/save-file'
import { serveData, show } from '@tests/state/page'
import { publishedParts } from '@tests/state/published'
import { sheet } from './sheet'

const { core } = publishedParts()

beforeEach(() => {
  serveData()
})

interface Given {
  of?: Partial<ChartSheet>
  isTable?: boolean
  canDraw?: boolean
  query?: string
}

/** Shows the options beside a drawing. */
async function showOptions({ of = {}, isTable = false, canDraw = true, query = '' }: Given = {}) {
  const save = vi.spyOn(files, 'saveFile').mockClear().mockReturnValue()
  const box = document.createElement('div')
  box.innerHTML = '<div><svg data-picture><text>3.86</text></svg></div><svg data-sign><circle r="5"/></svg>'
  box.querySelector('svg')!.getBoundingClientRect = () => ({ width: 560, height: 200 }) as DOMRect
  document.body.append(box)
  const user = show(
    <TradeOptions sheet={{ ...sheet, ...of }} picture={{ current: box }} isTable={isTable} canDraw={canDraw}>
      <p>the chart’s own</p>
    </TradeOptions>,
    query,
  )
  await screen.findByText('the chart’s own')
  async function saved(format: string) {
    await user.click(screen.getByRole('button', { name: new RegExp(`^Save as ${format} `) }))
    await screen.findByText(/^Saved as /)
    const [name, content] = save.mock.lastCall!
    return { name, text: (await content.text()).replace('\uFEFF', '') }
  }
  const formats = () => screen.queryAllByRole('button', { name: /^Save as/ }).map(({ textContent }) => textContent.split(' ')[2])
  return { user, box, saved, formats, save }
}

describe('the options of a chart', () => {
  it('lead to the table and back', async () => {
    const { user } = await showOptions()
    await user.click(screen.getByRole('button', { name: 'Table', pressed: false }))
    expect(currentView().table).toEqual(['trade'])
  })

  it.each<[string, Given, string[]]>([
    ['table and pictures of what is drawn', {}, ['CSV', 'SVG', 'PNG']],
    ['the table alone while it is shown', { isTable: true }, ['CSV']],
    ['the table alone where nothing can be drawn', { canDraw: false }, ['CSV']],
    ['nothing of nothing', { of: { rows: [] } }, []],
  ])('offer %s', async (_, given, offered) => {
    const { formats } = await showOptions(given)
    expect(formats()).toEqual(offered)
  })

  it('save the table, by the days of the dataset unless the view has a window', async () => {
    const { saved } = await showOptions({ query: '?tier=documents&from=2020-01-01' })
    const { name, text } = await saved('CSV')
    expect(name).toBe(`sco-trade-pair-2020-01-01-to-${core.lastDay}-documents.csv`)
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
    expect(data).toHaveLength(sheet.rows.length)
    expect(data[0]).toMatchObject({
      window_from: '2020-01-01',
      window_to: core.lastDay,
      tier: 'documents',
      data_version: core.dataVersion,
      // The address of the test is of this machine, and leads nobody else anywhere.
      address: '',
    })
  })

  it('save the picture as it is drawn where there is room, and leave the room as it was', async () => {
    const { saved, box } = await showOptions()
    const { name, text } = await saved('SVG')
    expect(name).toBe(`sco-trade-pair-${core.firstDay}-to-${core.lastDay}.svg`)
    expect(new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')).toBeNull()
    expect(text).toContain('>3.86</text>')
    expect(text).not.toContain('Of the days from')
    expect((box.firstChild as HTMLElement).style).toHaveLength(0)
  })

  it('say in the picture by which day a reader had the texts', async () => {
    const { saved } = await showOptions({ query: '?tier=documents&known=then&date=2019-05-20' })
    const { name, text } = await saved('SVG')
    expect(name).toMatch(/-as-read\.svg$/)
    expect(text).toContain('Of the five documents, those published by 20 May 2019.')
  })

  it('tell why a picture could not be made', async () => {
    const { user, box, save } = await showOptions()
    box.replaceChildren()
    await user.click(screen.getByRole('button', { name: /^Save as SVG/ }))
    expect(await screen.findByText('That did not work: nothing is drawn that could be saved')).toBeVisible()
    expect(save).not.toHaveBeenCalled()
  })
})
