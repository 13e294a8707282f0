import { describe, expect, it } from 'vitest'
import { publishedParts } from '@tests/state/published'
import { plain, showDetails } from './show-details'

const { core, trade } = publishedParts()

describe('a document', () => {
  it('says how its date is known, and leads to its claims in their places', async () => {
    const { in: details, fact } = await showDetails('?open=asia-plus-2024-07-05')
    expect(fact('Published')).toBe('5 July 2024, inferred')
    expect(fact('How we know')).toMatch(/20240705/)
    expect(fact('Language')).toBe('English')
    expect(details.getByRole('link', { name: 'Read it with its claims' })).toHaveAttribute(
      'href',
      '?view=documents&open=asia-plus-2024-07-05&doc=asia-plus-2024-07-05',
    )
  })
})

describe('a reference source', () => {
  const weak = trade.sources.find(({ standing, url }) => standing === 'weak' && url !== undefined)!

  it('has address, publisher, date, language and standing, and no text to read', async () => {
    const { in: details, fact } = await showDetails(`?open=${weak.id}`)
    expect(fact('Standing')).toBe('a forum, a blog or an odd copy')
    expect(fact('Publisher')).toBe(weak.publisher)
    expect(fact('Language')).not.toBe('')
    expect(details.getByRole('link', { name: weak.url!.replace(/^https?:\/\//, '') })).toHaveAttribute('href', weak.url)
    expect(details.queryByRole('link', { name: 'Read it with its claims' })).toBeNull()
  })

  it('supports corrections too', async () => {
    const corrected = core.meetings.find(({ correction }) => (correction?.evidence.length ?? 0) > 0)!
    const { region } = await showDetails(`?open=${corrected.correction!.evidence[0]!.source}`)
    expect(plain(region)).toContain(corrected.title)
  })

  it('says that nothing shown rests on it while reference sources are off', async () => {
    const { in: details } = await showDetails(`?open=${weak.id}&tier=documents`)
    expect(details.getByText('Reference sources are switched off; nothing shown rests on this one.')).toBeVisible()
    expect(details.queryByRole('heading', { name: /^Everything it supports/ })).toBeNull()
  })
})
