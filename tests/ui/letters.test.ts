import { expect, it } from 'vitest'
import { breakable, lettersIn } from '@/ui/letters'

it.each([
  ['Tajikistan', 10],
  ['Таджикистан', 11.88],
  ['塔吉克斯坦', 9.25],
  ['上合组织2025', 11.4],
  ['', 0],
])('%s is about as wide as %d usual letters', (text, letters) => {
  expect(lettersIn(text)).toBeCloseTo(letters)
})

it('a line ends before a blank, or between Chinese characters', () => {
  expect(breakable('Совет глав')).toEqual(['Совет', ' глав'])
  expect(breakable('中国，SCO')).toEqual(['中', '国，SCO'])
})
