/** Where sentences end: at a full stop that belongs to no abbreviation, initial or number, at a question or exclamation mark, at an ellipsis. */
import { DIGIT, LETTER, LOWER, OTHER, SPACE, UPPER, isWordKind, kindOf } from './characters'

const words = (list: string) => new Set(list.split(' '))
const units = (list: string) => new Set(list.split(' ').map((mark) => mark.charCodeAt(0)))

const POINT = 46
/** ! ? … and the full stops of other scripts. */
const MARKS = units('! ? … 。 ！ ？ ؟ ۔ ।')
/** Full stops after which no blank is written. */
const TIGHT_MARKS = units('。 ！ ？')
const CLOSERS = units(`" ' ” ’ » ) *`)
const OPENERS = units(`" ' “ ‘ « „ ( [ { $ € £ ¥ • — – - # * +`)
const OPENING_BRACKET = 91
const CLOSING_BRACKET = 93
/** Short forms with which no sentence ends: a name, a number or an example follows. */
const NEVER_LAST = words(
  'mr mrs ms mme dr prof gen lt col maj capt cmdr adm brig sgt sen rep gov pres amb hon rev fr st mt vs approx ca cf eg ie viz no nos para rs fig pp tel dep depts acad',
)
/** Short forms with which a sentence may end: it does before a word with which sentences begin. */
const SELDOM_LAST = words(
  'etc al co corp inc ltd llc plc bros jr sr dept govt est ave bn bln mn mln tn trln trn thsd ths thou m b cu sq kg km jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues thu thur thurs fri art arts vol eng',
)
const MONTHS = words('january february march april may june july august september october november december')
const STARTERS = words(
  'the a an in on at it its he his she her they their we our i you this that these those there then but and so yet if as when while after before since during both all some many most no not for from to by with under according however moreover meanwhile also another other what who why how where which earlier later last next today yesterday now once only such thus',
)

/** The end of the sentence that begins at `from`, and where the next begins. */
export function nextSentence(text: string, from: number, to: number): { end: number; next: number } {
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit !== POINT && (kindOf(unit) !== OTHER || !MARKS.has(unit))) continue
    const end = afterClosers(text, at + 1, to)
    const next = afterBlanks(text, end, to)
    if (next === to) return { end, next }
    const isEnd = next === end ? isTightEnd(text, from, at, end) : isEndBefore(text, from, at, next, to)
    if (isEnd) return { end, next }
    at = end - 1
  }
  return { end: to, next: to }
}

/** Beyond further marks, closing quotes and brackets, and the numbers of footnotes ("[12]"). */
function afterClosers(text: string, from: number, to: number): number {
  let at = from
  for (;;) {
    const unit = at < to ? text.charCodeAt(at) : 0
    if (unit === POINT || MARKS.has(unit) || CLOSERS.has(unit)) at += 1
    else if (unit === OPENING_BRACKET) {
      const end = afterNote(text, at, to)
      if (end === at) return at
      at = end
    } else return at
  }
}

function afterNote(text: string, from: number, to: number): number {
  let at = from + 1
  while (at < to && at < from + 5 && isWordKind(kindOf(text.charCodeAt(at)))) at += 1
  return at > from + 1 && at < to && text.charCodeAt(at) === CLOSING_BRACKET ? at + 1 : from
}

function afterBlanks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && kindOf(text.charCodeAt(at)) === SPACE) at += 1
  return at
}

/** Without a blank: after 。, or where a text leaves the blank out ("in Beijing.The leaders"). */
function isTightEnd(text: string, from: number, at: number, end: number): boolean {
  if (TIGHT_MARKS.has(text.charCodeAt(at))) return true
  if (text.charCodeAt(at) !== POINT || kindOf(text.charCodeAt(end)) !== UPPER) return false
  const isWord = [1, 2, 3].every((back) => at - back >= from && kindOf(text.charCodeAt(at - back)) === LOWER)
  if (!isWord || kindOf(text.charCodeAt(end + 1)) !== LOWER) return false
  const before = wordBefore(text, from, at)
  return !NEVER_LAST.has(before) && !SELDOM_LAST.has(before)
}

/** Whether the mark at `at` ends the sentence, with `next` the first character after it. */
function isEndBefore(text: string, from: number, at: number, next: number, to: number): boolean {
  let first = next
  while (first < to && OPENERS.has(text.charCodeAt(first))) first = afterBlanks(text, first + 1, to)
  const kind = first < to ? kindOf(text.charCodeAt(first)) : SPACE
  if (kind === LOWER) return false
  if (text.charCodeAt(at) !== POINT) return true
  const isOfCase = kind === UPPER || kind === DIGIT || kind === LETTER
  return isOfCase || first > next ? !isAbbreviation(text, from, at, first, to) : true
}

function isAbbreviation(text: string, from: number, at: number, next: number, to: number): boolean {
  const before = wordBefore(text, from, at)
  if (before === '') return false
  const wordStart = at - before.length
  if (isNumeral(text, wordStart, at)) return wordStart <= from + 1 || MONTHS.has(wordFrom(text, next, to))
  if (NEVER_LAST.has(before)) return before !== 'no' || kindOf(text.charCodeAt(next)) === DIGIT
  const isInitial = before.length === 1 && kindOf(text.charCodeAt(at - 1)) !== DIGIT
  if (!isInitial && !SELDOM_LAST.has(before)) return false
  if (isInitial && text.charCodeAt(wordStart - 1) !== POINT && wordStart <= from) return true
  // "R. A. Somebody": the second of two initials is no article that begins a sentence.
  if (isInitial && kindOf(text.charCodeAt(next)) === UPPER && text.charCodeAt(next + 1) === POINT) return true
  return !STARTERS.has(wordFrom(text, next, to))
}

function isNumeral(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (kindOf(text.charCodeAt(at)) !== DIGIT) return false
  return true
}

/** The letters and digits before a full stop, in lower case; of a long word only its end, which is no short form. */
function wordBefore(text: string, from: number, at: number): string {
  let start = at
  while (start > from && at - start < 12 && isWordKind(kindOf(text.charCodeAt(start - 1)))) start -= 1
  return text.slice(start, at).toLowerCase()
}

function wordFrom(text: string, from: number, to: number): string {
  let end = from
  while (end < to && end - from < 12 && isWordKind(kindOf(text.charCodeAt(end)))) end += 1
  return text.slice(from, end).toLowerCase()
}
