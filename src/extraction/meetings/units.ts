/** A sentence as the meetings' reader takes it: what is named and the dates are one unit each, every other word is one of its own. */
import type { Context } from '@/extraction/context'
import { type DateMention, datesIn } from '@/extraction/dates/dates-in'
import type { Mention } from '@/extraction/mentions'
import type { Sentence } from '@/extraction/sentences'
import { wordAt } from '@/extraction/tokens'
import { verbs } from './words'

export interface Unit {
  /** Offsets in the plain text. */
  start: number
  end: number
  /** The folded word; empty for a mention or a date. */
  word: string
  /** All its folded words. */
  words: string
  /** The classes of the word (`lexicon.ts`); none for a mention or a date. */
  classes: number
  isCapital: boolean
  isPossessive: boolean
  mention: Mention | undefined
  /** The second half of "Kazakh-Chinese". */
  second: Mention | undefined
  date: DateMention | undefined
}

const EVENTS = new Set('summit forum conference dialogue'.split(' '))

/** "The SCO Council of Foreign Ministers": the organisation is one unit, and its council, to which one comes, is told word by word. */
function endOfName(mention: Mention, tokens: Sentence['tokens']): number {
  if (mention.kind !== 'organisation') return mention.after
  // "The China–Central Asia Summit": the last word of the name is the event.
  if (EVENTS.has(wordAt(tokens, mention.after - 1)) && mention.after - mention.first > 1) return mention.after - 1
  if (!mention.isOrgan) return mention.after
  for (let at = mention.first + 1; at < mention.after; at++)
    if (wordAt(tokens, at) === 'council' && wordAt(tokens, at + 1) === 'of') return at
  return mention.after
}

/** The units of a sentence. A date within a mention or a mention within a date gives way to the longer. */
export function unitsOf(sentence: Sentence, context: Pick<Context, 'published'>, year?: number): Unit[] {
  const { tokens } = sentence
  const { mentions } = sentence
  const dates = datesIn(sentence, context, year)
  let [named, dated] = [0, 0]
  const units: Unit[] = []
  for (let at = 0; at < tokens.length;) {
    while (named < mentions.length && (mentions[named] as Mention).first < at) named++
    while (dated < dates.length && (dates[dated] as DateMention).first < at) dated++
    const mention = mentions[named]?.first === at ? mentions[named] : undefined
    const second = mention && mentions[named + 1]?.first === at ? mentions[named + 1] : undefined
    const date = !mention && dates[dated]?.first === at ? dates[dated] : undefined
    const token = tokens[at]
    if (!token) break
    const after = Math.max(at + 1, mention ? endOfName(mention, tokens) : (date?.after ?? 0))
    const last = tokens[Math.min(after, tokens.length) - 1] ?? token
    units.push({
      start: token.start,
      end: last.end,
      word: mention || date ? '' : token.word,
      words:
        after - at === 1
          ? token.word
          : tokens
              .slice(at, after)
              .map(({ word }) => word)
              .join(' '),
      classes: mention || date ? 0 : token.classes,
      isCapital: token.isCapital,
      isPossessive: last.isPossessive,
      mention,
      second,
      date,
    })
    at = after
  }
  return units
}

/** The word of a unit; empty for a mention, a date, and beyond the first and the last (`wordAt` in `tokens.ts`). */
export function wordOf(units: readonly Unit[], at: number): string {
  return at >= 0 && at < units.length ? (units[at] as Unit).word : ''
}

/** The words from `at` on, as a phrase in one string: to be compared with a short phrase. */
export function phraseAt(units: readonly Unit[], at: number, length: number): string {
  let phrase = ''
  for (let next = at; next < at + length; next++) phrase += next === at ? wordOf(units, next) : ` ${wordOf(units, next)}`
  return phrase
}

const OPENERS = new Set('that which who where when while whereas although though because if but whose since as so'.split(' '))

/** A full stop within the sentence: what stands before it says nothing of the dates and places after it. */
export function isBreak(units: readonly Unit[], at: number): boolean {
  const word = wordOf(units, at)
  return word === ';' || OPENERS.has(word)
}

/** Is there a verb of its own between two places? Then the second belongs to another clause. */
export function hasVerbBetween(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (verbs.has(wordOf(units, at))) return true
  return false
}
