import { describe, expect, it } from 'vitest'
import { folded, wordsOfQuery } from '@/domain/folded-text'

describe('folded text', () => {
  it.each([
    ['Türkiye', 'turkiye'],
    ['DIYARBAKIR İ ı', 'diyarbakir i i'],
    ['Norov', 'norov'],
    ['Қазақстан', 'қазақстан'],
    ['Two\nLines', 'two\nlines'],
    ['', ''],
  ])('of %j is %j', (text, expected) => {
    expect(folded(text)).toBe(expected)
  })

  it('is folded once and for all', () => {
    expect(folded(folded('RÉUNION à Ankara'))).toBe('reunion a ankara')
  })
})

it.each([
  ['', []],
  ['  ', []],
  [' Xi  JINPING ', ['xi', 'jinping']],
  ['Réunion\tà Ankara', ['reunion', 'a', 'ankara']],
])('the words of %j are %j', (query, expected) => {
  expect(wordsOfQuery(query)).toEqual(expected)
})
