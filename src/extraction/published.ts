/** The day of publication: what the reader gives, else what the text prints in its date line or dateline. */
import type { IsoDate } from '@/domain/contract'
import type { Published } from './context'
import { isoOf } from './dates/calendar'
import { type Piece, skip, weekdayAt } from './dates/cursor'
import { daysAt } from './dates/days'
import { type Moment, withYear } from './dates/moment'
import type { Block, PlainText } from './plain-text'
import { type Token, tokensOf, wordAt } from './tokens'

/** So many blocks at the head and at the foot are looked at, and of each so many characters. */
const HEAD = 8
const FOOT = 4
const READ = 220
/** A line that gives the date has few other words: a place, an author, a section. */
const OTHER_WORDS = 7

const LABELS = new Set('date dated published posted publication issued created released release filed pubdate'.split(' '))
const LATER_LABELS = new Set('updated modified edited revised update'.split(' '))
const AFTER_LABEL = new Set(': on at date time in the - | of am pm gmt ist utc , . last page was this'.split(' '))
/** A line with one of these is a title: its date is that of the event. */
const TITLE =
  /\b(?:summits?|meetings?|sessions?|declarations?|treaty|agreements?|conferences?|forums?|visits?|talks|councils?|exercises?|since|until|statements?|communiqu[eé]s?|accession|between|from)\b/i
const MARK_AFTER_DATE = new Set(['-', '–', '—', '|', '/', '(', ')', ':', '.', '·', '•', ';', ']', '*'])

/** From this rank on nothing says what the date is. */
const UNLABELLED = 2
/** The rank of several days: they are those of an event. */
const OF_EVENT = 9

interface Candidate {
  moment: Moment
  /** The lower the surer. */
  rank: number
}

/**
 * The day of the text: as it prints it, else as the head of its page declares it. A dateline without a year ("ASTANA, June 9 (Agency)") takes the year from a full date of the same day elsewhere in the text;
 * if there is none, or there are two, the day stays unknown.
 */
export function publishedOn(plain: PlainText, given: IsoDate | undefined): Published | undefined {
  if (given !== undefined) return { day: given, basis: 'given' }
  const found = candidatesOf(plain).toSorted((left, right) => left.rank - right.rank)
  const isListed = isChronology(found)
  const full = found.find(
    ({ moment, rank }) =>
      moment.year !== undefined && rank < OF_EVENT && (rank < UNLABELLED || (!isListed && !isOutlived(plain.text, moment.year))),
  )
  if (full) return { day: dayOf(full.moment), basis: 'stated' }
  if (plain.declared !== undefined) return { day: plain.declared, basis: 'stated' }
  const dateline = found.find(({ moment, rank }) => moment.year === undefined && rank < OF_EVENT)?.moment
  const year = dateline && yearOf(plain, dateline)
  return !dateline || year === undefined ? undefined : { day: dayOf(withYear(dateline, year)), basis: 'inferred' }
}

/** Lines that each begin with a date of their own, months apart: a list of events, and none the day of the text. */
function isChronology(found: readonly Candidate[]): boolean {
  const months = found
    .filter(({ moment, rank }) => moment.year !== undefined && rank >= UNLABELLED)
    .map(({ moment: { year = 0, month = 1 } }) => 12 * year + month)
  return Math.max(...months) - Math.min(...months) > 1
}

/** "In 2024" and "2024 Armenia suspends …" in a text: then a line that reads "June 15, 2001" is no date of it. */
const TOLD_OF = /(?:^|\n|\b[Ii]n |\b[Ss]ince )((?:19|20)\d\d)\b/g

function isOutlived(text: string, year: number): boolean {
  let later = 0
  for (const match of text.slice(0, 20_000).matchAll(TOLD_OF)) if (Number(match[1]) > year + 1 && ++later > 1) return true
  return false
}

const dayOf = ({ year = 0, month = 1, day = 1 }: Moment) => isoOf(year, month, day)

function candidatesOf({ text, blocks }: PlainText): Candidate[] {
  const head = blocks.slice(0, HEAD)
  const foot = blocks.slice(HEAD).slice(-FOOT)
  return [
    ...head.flatMap((block, index) => candidateIn(text, block, index)),
    ...foot.flatMap((block) => candidateIn(text, block, HEAD)),
  ]
}

/** What one block says of the day: by a label, as a line of its own, or as the dateline before its first sentence. */
function candidateIn(text: string, { kind, start, end }: Block, place: number): Candidate[] {
  const line = text.slice(start, end).trim()
  const tokens = tokensOf(text, start, Math.min(end, start + READ))
  for (let at = 0; at < tokens.length; at++) {
    const date = dayAt(tokens, at)
    if (!date) continue
    if (date.isRange) {
      if (isDateLine(tokens, at, date.after, line)) return [{ moment: date.value, rank: OF_EVENT }]
      at = date.after - 1
      continue
    }
    const label = labelBefore(tokens, at)
    if (label === undefined && (kind === 'item' || kind === 'row')) return []
    const rank = rankOf({ tokens, at, after: date.after, line, label, place })
    if (rank !== undefined) return [{ moment: date.value, rank }]
    if (label === undefined) at = date.after - 1
    if (at > 30) break
  }
  return []
}

interface Place {
  tokens: readonly Token[]
  at: number
  after: number
  line: string
  label: 'first' | 'later' | undefined
  place: number
}

function rankOf({ tokens, at, after, line, label, place }: Place): number | undefined {
  if (label !== undefined) return (label === 'first' ? 0 : 1) + place / 100
  if (isDateLine(tokens, at, after, line)) return 2 + place / 100
  return place < HEAD && isDateline(tokens, at, after) ? 3 + place / 100 : undefined
}

/** A day, or the first of several ("3-4 July"). */
function dayAt(tokens: readonly Token[], at: number): (Piece<Moment> & { isRange: boolean }) | undefined {
  const weekday = weekdayAt(tokens, at)
  const found = daysAt(tokens, weekday ? skip(tokens, weekday.after, ',') : at)
  return found && { value: found.value.start, after: found.after, isRange: found.value.end !== undefined }
}

/** "Published: ", "Date ", "Updated at 10:20 PM, ", "last edited on": a label with nothing but small words and the time between. */
function labelBefore(tokens: readonly Token[], at: number): Place['label'] {
  for (let back = at - 1; back >= 0 && at - back < 10; back--) {
    const word = wordAt(tokens, back)
    if (LABELS.has(word)) return isLabel(tokens, back) ? 'first' : undefined
    if (LATER_LABELS.has(word)) return 'later'
    if (!AFTER_LABEL.has(word) && tokens[back]?.kind !== 'number') return undefined
  }
  return undefined
}

/** A label opens its line, follows a mark or begins with a capital: "the book published on 3 May 2019" is a statement. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at]?.isCapital === true || tokens[at - 1]?.kind === 'mark'
}

/** A line of its own: short, no sentence, no title of a meeting. */
function isDateLine(tokens: readonly Token[], at: number, after: number, line: string): boolean {
  if (line.length > 110 || TITLE.test(line) || wordAt(tokens, at - 1) === 'on' || wordAt(tokens, at - 1) === 'of') return false
  if (tokens.some(({ word }) => word === 'recorded' || word === 'born' || word === 'founded' || word === 'established'))
    return false
  const others = tokens.filter((token, index) => token.kind === 'word' && (index < at || index >= after))
  if (others.length > OTHER_WORDS) return false
  return !/[a-z]{2}[.!?]$/.test(line) || others.length < 3
}

/** "ASTANA, June 9 (Agency) --", "DUSHANBE, July 15. /Agency/.", "BEIJING, China, Aug 28 —", "29 June 2021 – " at the start of a block. */
function isDateline(tokens: readonly Token[], at: number, after: number): boolean {
  if (at === 0) return MARK_AFTER_DATE.has(wordAt(tokens, after)) || isPlaceAfter(tokens, after)
  if (at > 8 || !MARK_AFTER_DATE.has(wordAt(tokens, wordAt(tokens, after) === ',' ? after + 2 : after))) {
    if (at > 8 || !hasAgencyAfter(tokens, after)) return false
  }
  return tokens.slice(0, at).every((token) => token.kind !== 'word' || token.isCapital) && isPlace(tokens, at)
}

/** "2 September 2025, Tianjin. The leaders …". */
function isPlaceAfter(tokens: readonly Token[], after: number): boolean {
  if (wordAt(tokens, after) !== ',') return false
  let end = after + 1
  while (end < after + 4 && tokens[end]?.kind === 'word' && tokens[end]?.isCapital === true) end++
  return end > after + 1 && /^[.–—-]$/.test(wordAt(tokens, end))
}

/** A place in capitals, or followed by a comma: "Dushanbe, 24 June". */
function isPlace(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at - 1) !== 'on' && tokens.slice(0, at).some((token) => token.kind === 'word')
}

/** "…, March 10, 2008, Asia-Plus --": the agency stands between the date and the dash. */
function hasAgencyAfter(tokens: readonly Token[], after: number): boolean {
  for (let next = after; next < after + 8; next++) {
    const token = tokens[next]
    if (token === undefined) return false
    if (token.word === '-' || token.word === '–' || token.word === '—' || token.word === ')') return true
    if (token.kind === 'word' && !token.isCapital) return false
  }
  return false
}

/** The one year that the text prints with the day of its dateline. */
function yearOf({ text, blocks }: PlainText, { month, day }: Moment): number | undefined {
  const years = new Set<number>()
  for (const { start, end } of blocks.slice(0, 60)) {
    const tokens = tokensOf(text, start, Math.min(end, start + 2_000))
    for (let at = 0; at < tokens.length; at++) {
      const span = daysAt(tokens, at)?.value
      if (!span) continue
      const { start: from, end: to } = span
      const isSame =
        from.month === month && from.day !== undefined && day !== undefined && from.day <= day && (to?.day ?? from.day) >= day
      if (isSame && (to ?? from).year !== undefined) years.add((to ?? from).year ?? 0)
    }
  }
  const [year] = years
  return years.size === 1 ? year : undefined
}
