/** Where a date may begin: the cheap look before the closer one. */
import { NUMERAL, wordClass } from '@/extraction/lexicon'
import type { Token } from '@/extraction/tokens'
import { months, weekdays } from './calendar'
import { isDayWord } from './cursor'

/** Words with which a date may begin. */
const LEADS = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...'today tonight yesterday tomorrow this current ongoing outgoing last past previous preceding next coming upcoming the a'.split(
    ' ',
  ),
  ...'first second third fourth one two three four five six seven eight nine ten eleven twelve fiscal financial fy'.split(' '),
  ...'h1 h2 q1 q2 q3 q4 1h 2h q1-q2 q1-q3 q1-3 q1-q4 opening initial closing final'.split(' '),
])
const LEADING = wordClass((word) => LEADS.has(word) || /^(?:[hq]\d)?fy|^[a-z]{3,6}-month$/.test(word))
/** Of no date is what has none of these: "the" and "a" begin one only before them. */
export const DATING =
  NUMERAL |
  wordClass(
    (word) =>
      word !== 'the' &&
      word !== 'a' &&
      (LEADS.has(word) || isDayWord(word) || /^(?:[hq]\d)?fy|-|^(?:ago|hence|time)$/.test(word)),
  )
/** "A week ago". */
const STRETCHES = new Set('day days week weeks month months year years'.split(' '))

/** May a date begin with the word at `at`? */
export function mayLead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !(token.classes & LEADING)) return false
  const next = tokens[at + 1]
  if (token.word === 'the') return next?.kind === 'number' || isDayWord(next?.word ?? '')
  return token.word !== 'a' || STRETCHES.has(next?.word ?? '')
}
