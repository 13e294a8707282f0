import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentenceBounds } from '@/extraction/sentences'

const sentences = (text: string) => [...sentenceBounds(text, 0, text.length)].map(([from, to]) => text.slice(from, to))

describe('a text of one sentence', () => {
  test.each([
    'Security chief N.P. Patrushev arrived.',
    'The talks with U.S. President Joe Biden were brief.',
    'Exports to the U.S. fell.',
    'On Aug. 28 the leaders will meet.',
    'Trade was $2.04 billion.',
    'Mr. Li and Dr. Karimov signed it.',
    'Delegates met on June 16-17, i.e. before the summit.',
    'Turnover was 3.5 bln. US dollars.',
    'It was signed on 24. June 2021.',
    'See No. 5 of the list.',
    'Pakistan bought goods worth Rs. 500 crore.',
    'Minister S. Lavrov spoke.',
    '1. Kazakhstan holds the chair.',
    'A heading without a full stop',
    'He works for Lukoil Co. Ltd. of Moscow.',
    'The site kun.uz wrote so.',
    'Sh.Mirziyoyev opened it.',
  ])('%s', (text) => {
    expect(sentences(text)).toEqual([text])
  })
})

describe('texts of several', () => {
  test.each<[string, string[]]>([
    ['They met. They left.', ['They met.', 'They left.']],
    ['He came from the U.S. The visit was short.', ['He came from the U.S.', 'The visit was short.']],
    ['They met in Aug. The talks went on.', ['They met in Aug.', 'The talks went on.']],
    ['It was in 2021. Fifteen states came.', ['It was in 2021.', 'Fifteen states came.']],
    ['It was in 2021. 15 states came.', ['It was in 2021.', '15 states came.']],
    ['"We agree." The minister smiled.', ['"We agree."', 'The minister smiled.']],
    ['“Is it so?” “It is.”', ['“Is it so?”', '“It is.”']],
    ['Trade rose. $2 billion was reached.', ['Trade rose.', '$2 billion was reached.']],
    ['It was founded in 2001.[1][2] The SCO has members.', ['It was founded in 2001.[1][2]', 'The SCO has members.']],
    ['They met in Beijing.The leaders signed.', ['They met in Beijing.', 'The leaders signed.']],
    ['上合组织成立。成员国有八个。', ['上合组织成立。', '成员国有八个。']],
    ['Саммит прошёл. Лидеры уехали.', ['Саммит прошёл.', 'Лидеры уехали.']],
    ['انتهت القمة. غادر القادة؟ نعم.', ['انتهت القمة.', 'غادر القادة؟', 'نعم.']],
    ['Did they agree? No. They left.', ['Did they agree?', 'No.', 'They left.']],
    ['The text waits... Then it goes on.', ['The text waits...', 'Then it goes on.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

test('a sentence without an end is cut between words, and a word without one within', () => {
  const words = sentences('word '.repeat(1000))
  expect(words.every((sentence) => sentence.length <= 2000 && /^word( word)*$/.test(sentence))).toBe(true)
  expect(words.join(' ')).toBe('word '.repeat(1000).trim())
  expect(sentences('😀'.repeat(2001)).every((sentence) => !/\p{Cs}/u.test(sentence))).toBe(true)
})

test('sentences follow each other without overlap, leave out only blanks, and are never long', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('. ', 'U.S.', 'No. ', '? ', '.[1] ', '…', '  ', 'The '))
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      let last = 0
      for (const [from, to] of sentenceBounds(text, 0, text.length)) {
        expect(from).toBeGreaterThanOrEqual(last)
        expect(to).toBeGreaterThan(from)
        expect(to - from).toBeLessThanOrEqual(2000)
        expect(text.slice(last, from)).toMatch(/^[\s\p{Cc}]*$/u)
        last = to
      }
      expect(text.slice(last)).toMatch(/^[\s\p{Cc}]*$/u)
    }),
  )
})
