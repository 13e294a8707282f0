import { describe, expect, it } from 'vitest'
import type { Claim, CountClaim, Evidence } from '@/domain/contract'
import { otherPlaces, outlineOf, paragraphCount } from '@/domain/reading/passages'

const when = { edtf: '2012', earliest: '2012-01-01', latest: '2012-12-31' }
const at = (paragraph: number, start: number, phrase: string, source = 'post'): Evidence => ({
  source,
  paragraph,
  start,
  end: start + phrase.length,
  phrase,
})
const claim = (id: string, ...evidence: Evidence[]): CountClaim => ({
  id,
  tier: 'document',
  basis: 'stated',
  of: 'member',
  count: 6,
  when,
  evidence,
})

const six = claim('six', at(2, 40, 'six members'), at(1, 3, 'six'))
const three = claim('three', at(2, 40, 'six members'), at(2, 40, 'six members'), at(1, 3, 'six of'))
const elsewhere = claim('elsewhere', at(1, 0, 'six', 'other'))
const placeless = claim('placeless', { source: 'post' })
const all: Claim[] = [placeless, six, three, elsewhere]

describe('the outline of a document', () => {
  const { passages, unplaced } = outlineOf(all, 'post')

  it('has its passages in the order of the text, each with its claims', () => {
    expect(passages.map(({ id, claims }) => [id, ...claims.map((own) => own.id)])).toEqual([
      ['3-6', 'six'],
      ['3-9', 'three'],
      ['40-51', 'six', 'three'],
    ])
    expect(unplaced).toEqual([placeless])
  })

  it('knows the other places of a claim', () => {
    const places = otherPlaces(passages)
    expect(places.get(six)?.map(({ paragraph }) => paragraph)).toEqual([1, 2])
    expect(otherPlaces(outlineOf([elsewhere], 'other').passages).size).toBe(0)
  })

  it('has as many paragraphs as the text, or as its claims speak of', () => {
    expect(paragraphCount({ paragraphs: 8 }, passages)).toBe(8)
    expect(paragraphCount({}, passages)).toBe(2)
    expect(paragraphCount({}, [])).toBe(0)
  })
})
