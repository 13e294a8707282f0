import { expect, it } from 'vitest'
import { compareMessages as words } from '@/i18n/compare'

it.each([
  [1, '1 country stood otherwise only in between.'],
  [3, '3 countries stood otherwise only in between.'],
])('of %i that changed and changed back it says %j', (count, sentence) => {
  expect(words.returnedToo(count)).toBe(sentence)
})
