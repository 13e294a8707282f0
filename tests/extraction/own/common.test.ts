import { describe, expect, it } from 'vitest'
import { desksOf } from '@/extraction/own/common'
import type { ReviewedDocument } from '@/extraction/own/reviewed'

const document: ReviewedDocument = {
  id: 'mine-000000000001',
  title: 'A text',
  language: 'en',
  sha256: 'a'.repeat(64),
  text: 'One.\n\nTwo.',
  publicationDate: null,
  accepted: [],
}

describe('the paragraphs of a text', () => {
  it('are cut once, also if something is asked in between that needs no text', () => {
    const [first] = desksOf([document])
    desksOf([{ ...document, text: '' }])
    const [again] = desksOf([{ ...document, title: 'Another title' }])
    expect(first!.paragraphs).toHaveLength(2)
    expect(again!.paragraphs).toBe(first!.paragraphs)
  })

  it('are those of the text as it is now', () => {
    desksOf([document])
    expect(desksOf([{ ...document, text: 'One.' }])[0]!.paragraphs).toHaveLength(1)
  })
})
