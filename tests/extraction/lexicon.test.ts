import { expect, test } from 'vitest'
import { NUMERAL, classesOf, foldWord, forgetWords, lexemeAt, wordClass } from '@/extraction/lexicon'
import { sentencesOf } from '@/extraction/sentences'
import { plainTextOf } from '@/extraction/plain-text'
import { tokensOf } from '@/extraction/tokens'

test('a word is the folded one of its place in the text, however often it was seen and whatever stood there before', () => {
  const words = Array.from({ length: 40_000 }, (_, index) => `Wörd${index.toString(36)}`)
  const text = [...words, ...words.toReversed()].join(' ')
  const folded = tokensOf(text, 0, text.length).map(({ word }) => word)
  expect(folded).toEqual([...words, ...words.toReversed()].map(foldWord))
})

test('a word of any length is known by all its letters', () => {
  const long = 'a'.repeat(100)
  const text = `${long} ${long}b`
  expect([lexemeAt(text, 0, 100).word, lexemeAt(text, 101, 202).word]).toEqual([long, `${long}b`])
})

test('a class holds for the tokens and sentences made after it, of words that were seen before too', () => {
  const text = 'A heron stood there. It flew.'
  tokensOf(text, 0, text.length)
  const birds = new Set(['heron'])
  const isBird = wordClass((word) => birds.has(word))
  const classes = () => [...sentencesOf(plainTextOf(text), () => [])].map((sentence) => sentence.classes & isBird)
  expect(classes()).toEqual([isBird, 0])
  birds.add('flew')
  forgetWords()
  expect(classes()).toEqual([isBird, isBird])
  expect(classesOf('heron') & isBird).toBe(isBird)
})

test('numbers in digits are a class of their own', () => {
  const text = 'ten 10 2,5 Q1'
  expect(tokensOf(text, 0, text.length).map(({ classes }) => (classes & NUMERAL) !== 0)).toEqual([false, true, true, false])
})
