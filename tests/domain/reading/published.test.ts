import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '@/domain/evidence'
import { anchorQuotes } from '@/domain/reading/anchor'
import { paragraphCount } from '@/domain/reading/passages'
import { claimsOf } from '@/domain/subject'
import { documentText } from '@tests/fixtures/document-text'
import { publishedParts } from '@tests/state/published'

const { core, trade } = publishedParts()
const claims = claimsOf(core, trade)

describe.each(core.sources.filter(({ tier }) => tier === 'document').map((source) => [source.id, source] as const))(
  'the published passages of %s',
  (id, source) => {
    const { text, passages } = documentText(claims, id)

    it('are found in place in a text that has them there, and lie within its paragraphs', () => {
      const anchors = anchorQuotes(text, paragraphsOf(text), passages)
      expect(anchors).toEqual(
        passages.map(({ start, end, paragraph }) => ({ how: 'in-place', start, end, paragraph, isUncertain: false })),
      )
      expect(source.paragraphs).toBe(paragraphCount(source, passages))
    })

    it('are found again in another edition: a headline above, straight quotation marks, lines broken anew', () => {
      const edition = `A headline\nA line of its author\n${text.replaceAll(/[“”]/g, '"').replaceAll(' of ', ' of\n')}`
      const anchors = anchorQuotes(edition, paragraphsOf(edition), passages)
      expect(anchors.filter(({ how }) => how === 'missing')).toEqual([])
    })
  },
)
