/** Numbers of a series: "24th", "twenty-first", "XXII", "7 th". */

const ONES = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ')
const TEENS = 'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ')
const TENS: readonly [string, string, number][] = [
  ['twentieth', 'twenty', 20],
  ['thirtieth', 'thirty', 30],
  ['fortieth', 'forty', 40],
]

const words = new Map<string, number>()
for (const [index, one] of ONES.entries()) words.set(one, index + 1)
for (const [index, teen] of TEENS.entries()) words.set(teen, index + 10)
for (const [ordinal, ten, value] of TENS) {
  words.set(ordinal, value)
  for (const [index, one] of ONES.entries()) words.set(`${ten}-${one}`, value + index + 1)
}

const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})$/
const DIGITS = /^(\d{1,3})(?:st|nd|rd|th)$/

/** The number that a word prints as an ordinal; `next` is the word after it, for an ending that stands apart. */
export function ordinalOf(word: string, next = ''): number | undefined {
  const named = words.get(word)
  if (named !== undefined) return named
  const digits = DIGITS.exec(word)
  if (digits) return Number(digits[1])
  if (/^\d{1,3}$/.test(word) && /^(?:st|nd|rd|th)$/.test(next)) return Number(word)
  return word.length > 1 ? romanOf(word) : undefined
}

function romanOf(word: string): number | undefined {
  const match = ROMAN.exec(word)
  if (!match) return undefined
  const [, tens = '', ones = ''] = match
  const values: Record<string, number> = { '': 0, i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9 }
  return tens.length * 10 + (values[ones] ?? 0)
}
