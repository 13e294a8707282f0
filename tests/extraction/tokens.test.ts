import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldWord } from '@/extraction/lexicon'
import { tokensOf } from '@/extraction/tokens'

const tokens = (text: string) => tokensOf(text, 0, text.length)
const words = (text: string) => tokens(text).map(({ word }) => word)

describe('words, numbers and marks', () => {
  test.each<[string, string[]]>([
    ['N.P. Patrushev', ['n.p.', 'patrushev']],
    ['the U.S.', ['the', 'u.s.']],
    ['U.S.-led', ['u.s.', '-', 'led']],
    ['J.Smith', ['j.', 'smith']],
    ['vitamin C.', ['vitamin', 'c', '.']],
    ['$2.04 billion', ['$', '2.04', 'billion']],
    ['US$1,234.5bn', ['us', '$', '1,234.5', 'bn']],
    ['the 18th, 16-17 June', ['the', '18', 'th', ',', '16', '-', '17', 'june']],
    ['2017–2019', ['2017', '–', '2019']],
    ['a ten-member bloc', ['a', 'ten-member', 'bloc']],
    ['a 10-member bloc', ['a', '10', '-', 'member', 'bloc']],
    ['SCO+ and “SCO”', ['sco+', 'and', '“', 'sco', '”']],
    ['in 2024.', ['in', '2024', '.']],
    ['Türkiye’s', ['turkiye']],
    ['O‘zbekiston, Turkmen`s', ["o'zbekiston", ',', 'turkmen']],
    ['上合组织 и Россия', ['上合组织', 'и', 'россия']],
    ['(8.5%)', ['(', '8.5', '%', ')']],
    ['👍𠮷', ['👍', '𠮷']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test("a possessive is its word, with its 's in the offsets", () => {
    expect(tokens("SCO's CHINA'S")).toMatchObject([
      { kind: 'word', word: 'sco', start: 0, end: 5, isCapital: true, isPossessive: true },
      { kind: 'word', word: 'china', start: 6, end: 13, isCapital: true, isPossessive: true },
    ])
  })
})

test('the tokens of a stretch keep the places of the whole text', () => {
  expect(tokensOf('In Astana today', 3, 9)).toMatchObject([
    { kind: 'word', word: 'astana', start: 3, end: 9, isCapital: true, isPossessive: false },
  ])
})

test('tokens are in order, leave out only blanks, and are folded as single words are', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom("'s ", 'U.S.', '1,2', '-', '’', 'É', '+', '\uD800'))
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      let last = 0
      for (const { start, end, word, isPossessive } of tokens(text)) {
        expect(text.slice(last, start)).toMatch(/^[\s\p{Cc}]*$/u)
        expect(end).toBeGreaterThan(start)
        expect(word).toBe(foldWord(text.slice(start, isPossessive ? end - 2 : end)))
        last = end
      }
      expect(text.slice(last)).toMatch(/^[\s\p{Cc}]*$/u)
    }),
  )
})
