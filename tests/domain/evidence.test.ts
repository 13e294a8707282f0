import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPassage, paragraphsOf, placesOf, withPlainLineEnds, wordsIn } from '@/domain/evidence'

describe('paragraphs', () => {
  it('are the non-blank lines, with offsets in the whole text', () => {
    expect(paragraphsOf(' one\n\n \u00A0\ntwo\n')).toEqual([
      { number: 1, start: 0, end: 4, text: ' one' },
      { number: 2, start: 9, end: 12, text: 'two' },
    ])
  })

  it('are none in an empty text', () => {
    expect(paragraphsOf('')).toEqual([])
    expect(paragraphsOf('\n \n')).toEqual([])
  })

  it('give back every line that is not blank, wherever it stands', () => {
    const line = fc.string({ unit: fc.constantFrom('a', ' ', '\u00A0', '🎻', '.') })
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n')
        const found = paragraphsOf(text)
        expect(found.map((paragraph) => paragraph.text)).toEqual(lines.filter((own) => own.trim() !== ''))
        for (const { start, end, text: own } of found) expect(text.slice(start, end)).toBe(own)
      }),
    )
  })
})

it('counts offsets over plain line ends without a byte order mark', () => {
  expect(withPlainLineEnds('\uFEFFa\r\nb\rc\n')).toBe('a\nb\nc\n')
})

it.each([
  ['', 0],
  ['one', 1],
  ['  two   words ', 2],
  ['no-break\u00A0space', 2],
  ['states -- China, Kyrgyzstan', 3],
  ['$2.04 billion', 2],
  ['“new chapter”', 2],
])('counts the words of %j: %i', (phrase, words) => {
  expect(wordsIn(phrase)).toBe(words)
})

it('finds every place of a phrase, whatever the kind of its spaces', () => {
  expect(placesOf('a b', 'a b, a\u00A0b')).toEqual([0, 5])
  expect(placesOf('a b', 'a b, a\u00A0b', 1)).toEqual([5])
  expect(placesOf('a b', 'a b, a\u00A0b', 0, 7)).toEqual([0])
})

describe('a passage', () => {
  const text = 'First line.\n\nThe 🎻 plays\u00A0well here.\nAnd well there.\n'
  const sound = { paragraph: 2, start: 20, end: 30, phrase: 'plays well' }

  it('stands where the text says the phrase', () => {
    expect(checkPassage(text, sound)).toBeUndefined()
  })

  it.each([
    ['a changed phrase', { phrase: 'plays will' }, '"plays will" does not stand in the text, not at 20 to 30'],
    ['an earlier start', { start: 19 }, '"plays well" stands at 20 in the text, not at 19 to 30'],
    ['a later end', { end: 31 }, '"plays well" stands at 20 in the text, not at 20 to 31'],
    ['another paragraph', { paragraph: 1 }, '"plays well" stands in paragraph 2, not 1'],
    ['no offsets', { start: undefined }, 'has no paragraph, offsets or phrase'],
    ['a long phrase', { phrase: 'a b c d e f g h i j k l m' }, 'has 13 words, at most 12 are allowed'],
    [
      'a phrase over a line end',
      { start: 31, end: 44, phrase: 'here.\nAnd wel' },
      '"here.\nAnd wel" runs over the end of a paragraph',
    ],
  ])('fails with %s', (_name, change, fault) => {
    const { paragraph, start, end, phrase } = { ...sound, ...change }
    const evidence = { paragraph, phrase, end, ...(start === undefined ? {} : { start }) }
    expect(checkPassage(text, evidence)).toBe(fault)
  })

  it('fails with any other offset, if the phrase stands once', () => {
    const letters = fc.uniqueArray(
      fc.integer({ min: 97, max: 122 }).map((code) => String.fromCodePoint(code)),
      { minLength: 3 },
    )
    fc.assert(
      fc.property(letters, fc.nat(), fc.integer({ min: -30, max: 30 }), (unique, at, shift) => {
        const whole = unique.join('')
        const start = at % (whole.length - 1)
        const evidence = { paragraph: 1, start: start + shift, end: start + shift + 2, phrase: whole.slice(start, start + 2) }
        expect(checkPassage(whole, evidence) === undefined).toBe(shift === 0)
      }),
    )
  })
})
