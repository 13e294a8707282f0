import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Claim, Source, StatusClaim } from '@/domain/contract'
import { directoryOf } from '@/domain/directory'
import { ClaimGrounds, EvidenceList } from '@/features/details/ClaimGrounds'
import { publishedParts } from '@tests/state/published'
import { serveData, show } from '@tests/state/page'
import { plain } from './show-details'

const { core } = publishedParts()

const document: Source = {
  id: 'paper-2019',
  tier: 'document',
  title: 'A meeting at the river',
  publisher: 'River Post',
  language: 'en',
  published: { edtf: '2019-05-17', earliest: '2019-05-17', latest: '2019-05-17', basis: 'inferred' },
  summary: 'Two neighbours talk about water.',
}

const blog: Source = {
  id: 'blog',
  tier: 'reference',
  title: 'Notes on rivers',
  url: 'https://rivers.example/notes',
  language: 'en',
  standing: 'weak',
}

const directory = directoryOf({ ...core, sources: [document] }, [blog])

const claim: StatusClaim = {
  id: 'paper-2019.member.KZ',
  tier: 'document',
  basis: 'stated',
  evidence: [
    { source: 'paper-2019', paragraph: 7, start: 10, end: 20, phrase: 'eight members' },
    { source: 'paper-2019', paragraph: 9, start: 30, end: 40, phrase: 'among them Kazakhstan' },
  ],
  entity: 'KZ',
  status: 'member',
  kind: 'snapshot',
  when: { edtf: '2019-05-17', earliest: '2019-05-17', latest: '2019-05-17' },
}

/** The terms of the grounds with what stands beside each. */
async function termsOf(shown: Claim) {
  serveData()
  show(<ClaimGrounds claim={shown} directory={directory} />)
  const terms = await screen.findAllByRole('term')
  return new Map(terms.map((term) => [term.textContent, plain(term.nextElementSibling)]))
}

describe('the grounds of a claim', () => {
  it.each<[string, Partial<Claim>, string, string]>([
    ['tier', {}, 'Tier', 'one of the five documents'],
    ['tier', { tier: 'reference' }, 'Tier', 'reference source'],
    ['basis', {}, 'Basis', 'stated: the source says so'],
    ['basis', { basis: 'inferred' }, 'Basis', 'inferred: the source does not say so itself'],
    ['basis', { basis: 'derived' }, 'Basis', 'derived: worked out from stated figures'],
    ['reasoning', { reasoning: 'The list follows another.' }, 'Reasoning', 'The list follows another.'],
    ['confidence', { confidence: 'medium' }, 'Confidence', 'medium'],
    ['note', { note: 'Also told elsewhere.' }, 'Note', 'Also told elsewhere.'],
    [
      'correction',
      {
        correction: { printed: 'Kazakstan', meant: 'Kazakhstan', reason: 'A letter is missing.', evidence: [{ source: 'blog' }] },
      },
      'Correction',
      'The text prints “Kazakstan”; meant is Kazakhstan. A letter is missing.Notes on riversdate not known · a forum, a blog or an odd copy',
    ],
  ])('give the %s', async (_, fields, term, words) => {
    expect((await termsOf({ ...claim, ...fields } as Claim)).get(term)).toBe(words)
  })

  it('say nothing of what the claim has not', async () => {
    expect([...(await termsOf(claim)).keys()]).toEqual(['Tier', 'Basis'])
  })

  it('give the formula of a derived figure', async () => {
    const derivedFrom = { figures: ['f'], formula: '2 ÷ 1.25 = 1.6' }
    expect((await termsOf({ ...claim, derivedFrom })).get('Formula')).toBe('2 ÷ 1.25 = 1.6')
  })

  it('name what contradicts it, each a link to both sides', async () => {
    const [discrepancy] = core.discrepancies
    const terms = await termsOf({ ...claim, id: discrepancy!.claims[0]! })
    expect(terms.get('Against it')).toContain(
      plain(Object.assign(window.document.createElement('p'), { textContent: discrepancy!.explanation })),
    )
    expect(screen.getByRole('link', { name: discrepancy!.explanation })).toHaveAttribute('href', `?open=${discrepancy!.id}`)
  })

  it('name the contradictions of all that stand on the same grounds', async () => {
    const [discrepancy] = core.discrepancies
    serveData()
    show(<ClaimGrounds claim={claim} also={[{ ...claim, id: discrepancy!.claims[0]! }]} directory={directory} />)
    expect(await screen.findByRole('link', { name: discrepancy!.explanation })).toBeVisible()
  })
})

describe('the evidence', () => {
  it('gives a document once, with number, title, publisher, day and summary, and its passages in order', async () => {
    serveData()
    show(<EvidenceList evidence={claim.evidence} directory={directory} claim={claim.id} />)
    const [source, ...others] = await screen.findAllByRole('listitem')
    expect(others).toEqual([])
    expect(plain(source)).toBe(
      'Doc 1 A meeting at the riverRiver Post · 17 May 2019 (inferred)¶ 7eight members¶ 9among them KazakhstanOur summary Two neighbours talk about water.',
    )
    expect(within(source!).getByRole('link', { name: 'A meeting at the river' })).toHaveAttribute('href', '?open=paper-2019')
  })

  it('leads from a paragraph to the document, with the claim open', async () => {
    serveData()
    show(<EvidenceList evidence={claim.evidence} directory={directory} claim={claim.id} />)
    const { searchParams } = new URL(
      (await screen.findByRole<HTMLAnchorElement>('link', { name: 'Paragraph 7, in the document' })).href,
    )
    expect(Object.fromEntries(searchParams)).toEqual({ view: 'documents', doc: 'paper-2019', open: claim.id })
  })

  it('leaves the summary to another place where it is given there', async () => {
    serveData()
    show(<EvidenceList evidence={claim.evidence} directory={directory} isSummed={false} />)
    expect(await screen.findByText('eight members')).toBeVisible()
    expect(screen.queryByText('Our summary')).not.toBeInTheDocument()
  })

  it('leads to the address of another source, says that its day is not known, and that it is weak', async () => {
    serveData()
    show(<EvidenceList evidence={[{ source: 'blog' }]} directory={directory} />)
    expect(await screen.findByRole('link', { name: 'Notes on rivers' })).toHaveAttribute('href', 'https://rivers.example/notes')
    expect(screen.getByText('date not known · a forum, a blog or an odd copy')).toBeVisible()
  })

  it('says of a source whose name has not come that it is on its way', async () => {
    serveData()
    show(<EvidenceList evidence={[{ source: 'elsewhere' }]} directory={directory} />)
    expect(await screen.findByText('source on its way …')).toBeVisible()
  })
})
