import { describe, expect, it } from 'vitest'
import { phraseAt, phraseInBlock, plainSpan, reviewTextOf, rowAt } from '@/features/documents/own/review-text'

const page = `<!doctype html><html><body><h1>A title</h1>
<p>Kazakhstan &amp; <b>Belarus</b> are members of the SCO.</p><script>alert(1)</script><p>Second.</p></body></html>`

describe('a text as its review shows it', () => {
  it('has no markup, and each passage in its place', () => {
    const text = reviewTextOf({ text: page })
    const { plain, rows } = text
    expect(rows.map(({ start, end }) => plain.text.slice(start, end))).toEqual([
      'A title',
      'Kazakhstan & Belarus are members of the SCO.',
      'Second.',
    ])
    const from = page.indexOf('Belarus')
    const span = plainSpan(text, [from, from + 'Belarus'.length])
    expect(plain.text.slice(span.start, span.end)).toBe('Belarus')
    expect(rowAt(text, span.start)).toBe(1)
  })

  it('finds the words that a reader marks or gives, in the text as it was given', () => {
    const text = reviewTextOf({ text: page })
    const own = phraseInBlock(text, 1, ' Belarus   are members ')
    expect(own?.phrase).toBe('Belarus are members')
    expect(page.slice(...own!.offset)).toBe('Belarus</b> are members')
    expect(phraseInBlock(text, 2, 'Belarus')).toBeUndefined()
    expect(phraseInBlock(text, 9, 'Belarus')).toBeUndefined()
    expect(phraseAt(text, 0, text.plain.text.length)).toBeUndefined()
  })

  it('is cut into rows that can be drawn one by one, nothing lost', () => {
    const line = 'word '.repeat(50_000).trim()
    const { plain, rows } = reviewTextOf({ text: line })
    expect(rows.length).toBeGreaterThan(80)
    expect(Math.max(...rows.map(({ start, end }) => end - start))).toBeLessThanOrEqual(3_001)
    expect(rows.map(({ start, end }) => plain.text.slice(start, end)).join('')).toBe(line)
  })

  it('stands an empty text and a passage outside of it', () => {
    const text = reviewTextOf({ text: '' })
    expect(text.rows).toEqual([])
    expect(plainSpan(text, [5, 9])).toEqual({ start: 0, end: 0 })
    expect(rowAt(text, 0)).toBe(0)
  })
})
