/** Days, months and years as people write them. */
import type { IsoDate } from './contract'
import { errorsBetween, errorsIn } from './search-terms'
import { resolveEdtf } from './time'

/** A day, a month or a year, with its first and last day. */
export interface Span {
  edtf: string
  from: IsoDate
  to: IsoDate
}

/** A day's year may be given by its last two digits: those of the atlas's time are meant, from 1996 on. */
const wholeYear = (year: string) => (/^\d\d$/.test(year) ? `${year < '96' ? '20' : '19'}${year}` : year)

const twoDigits = (text: string) => text.padStart(2, '0')

function spanOf(year: string, month?: string, day?: string): Span | undefined {
  if (!/^(1[89]|20|21)\d\d$/.test(year)) return undefined
  const when = resolveEdtf([year, ...[month, day].filter((part) => part !== undefined).map(twoDigits)].join('-'))
  return when && { edtf: when.edtf, from: when.earliest, to: when.latest }
}

/** Names of the months, January to December, perhaps several times over: in other cases of a language, in another language behind it. */
export function monthNames(month: number, months: readonly string[]): string[] {
  return months.filter((_, index) => index % 12 === month - 1)
}

/** The number of the month that is named, begun with three letters at least, or all but a slip; undefined if none is. */
function monthIn(word: string | undefined, months: readonly string[]): string | undefined {
  if (word === undefined || word.length < 3 || /\d/.test(word)) return undefined
  const begun = months.findIndex((month) => month.startsWith(word))
  const meant = () => months.findIndex((month) => errorsBetween(word, month, errorsIn(word)).whole <= errorsIn(word))
  const index = begun === -1 && word.length > 3 ? meant() : begun
  return index === -1 ? undefined : String((index % 12) + 1)
}

const numbers: readonly (readonly [pattern: RegExp, read: (...parts: string[]) => Span | undefined])[] = [
  [/^(\d{4})$/, (year = '') => spanOf(year)],
  [/^(\d{4})[-/.](\d{1,2})$/, (year = '', month) => spanOf(year, month)],
  [/^(\d{1,2})[-/.](\d{4})$/, (month, year = '') => spanOf(year, month)],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, (year = '', month, day) => spanOf(year, month, day)],
  // The day goes first, as in most of the world; where that gives no day, the month.
  [
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)$/,
    (one, other, year = '') => spanOf(wholeYear(year), other, one) ?? spanOf(wholeYear(year), one, other),
  ],
]

const isNumber = (word: string | undefined): word is string => word !== undefined && /^\d{1,2}$/.test(word)

/**
 * The day, month or year that the words are, all of them: `4 July 2024`, `July 4 2024`, `2024-07-04`, `4.7.2024`, `4.7.24`, `july 2024`, `2024`. Undefined if they
 * are none, or a day that does not exist.
 * @param words folded, without punctuation between them
 * @param months January to December, folded, perhaps several times over
 */
export function spanIn(words: readonly string[], months: readonly string[]): Span | undefined {
  const [one = '', two, three] = words
  if (words.length === 1) {
    for (const [pattern, read] of numbers) {
      const match = pattern.exec(one)
      if (match) return read(...match.slice(1))
    }
    return undefined
  }
  const [firstMonth, secondMonth] = [monthIn(one, months), monthIn(two, months)]
  if (words.length === 2 && two !== undefined)
    return firstMonth ? spanOf(two, firstMonth) : secondMonth ? spanOf(one, secondMonth) : undefined
  if (words.length !== 3 || two === undefined || three === undefined) return undefined
  if (secondMonth && isNumber(one)) return spanOf(wholeYear(three), secondMonth, one)
  if (firstMonth && isNumber(two)) return spanOf(wholeYear(three), firstMonth, two)
  return secondMonth && isNumber(three) ? spanOf(one, secondMonth, three) : undefined
}
