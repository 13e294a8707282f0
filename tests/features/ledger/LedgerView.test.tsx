import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { shownDiscrepancies, claimsById } from '@/domain/claims'
import { LedgerView } from '@/features/ledger/LedgerView'
import { changeView } from '@/state/view-store'
import { serveData, show } from '@tests/state/page'
import { publishedParts } from '@tests/state/published'

const { core, trade } = publishedParts()
const all = [...core.discrepancies, ...trade.discrepancies]
const ofDocuments = shownDiscrepancies(all, claimsById(core, trade.trade), 'documents')

beforeEach(() => {
  serveData()
})

async function showLedger(query = '') {
  const user = show(<LedgerView />, query)
  const region = within(await screen.findByRole('region', { name: 'Contradictions' }))
  const explanations = () =>
    within(region.getByRole('list'))
      .queryAllByRole('link')
      .map((link) => link.textContent)
  return { user, region, explanations, kinds: region.getByRole('combobox', { name: 'Kind' }) }
}

describe('the contradictions', () => {
  it('are all there, each with its kind and explanation', async () => {
    const { region, explanations } = await showLedger()
    expect(explanations()).toHaveLength(all.length)
    expect(region.getByText(String(all.length))).toBeVisible()
    for (const { explanation } of all) {
      expect(explanations().some((text) => text.endsWith(explanation))).toBe(true)
    }
  })

  it('are offered by the kinds that exist, and no other', async () => {
    const { kinds } = await showLedger()
    const options = within(kinds)
      .getAllByRole('option')
      .map((option) => option.getAttribute('value'))
    expect(new Set(options)).toEqual(new Set(['', ...all.map(({ kind }) => kind)]))
  })

  it('can be narrowed to one kind, and widened again', async () => {
    const { user, region, kinds, explanations } = await showLedger()
    await user.selectOptions(kinds, 'Wrong name')
    const wrong = all.filter(({ kind }) => kind === 'wrong-name')
    expect(explanations()).toHaveLength(wrong.length)
    expect(explanations().every((text) => text.startsWith('Wrong name'))).toBe(true)
    expect(region.getByText(`${wrong.length} of ${all.length}`)).toBeVisible()
    await user.selectOptions(kinds, 'every kind')
    expect(explanations()).toHaveLength(all.length)
  })

  it('are by the documents alone those whose claims all come from documents', async () => {
    const { explanations, kinds } = await showLedger('?tier=documents')
    expect(explanations()).toHaveLength(ofDocuments.length)
    expect(ofDocuments.length).toBeLessThan(all.length)
    expect(within(kinds).queryByRole('option', { name: 'Mirror statistics' })).not.toBeInTheDocument()
  })

  it('are all shown again when the sources that are left have none of the kind', async () => {
    const { user, kinds, explanations } = await showLedger()
    await user.selectOptions(kinds, 'Mirror statistics')
    act(() => changeView({ tier: 'documents' }))
    expect(explanations()).toHaveLength(ofDocuments.length)
    expect(kinds).toHaveDisplayValue('every kind')
  })

  it('open their two sides', async () => {
    const { user, region } = await showLedger()
    await user.click(region.getByRole('link', { name: /ACEAN/ }))
    expect(window.location.search).toBe('?open=acean-for-asean')
    expect(await region.findByRole('link', { current: true })).toHaveTextContent('ACEAN')
  })
})
