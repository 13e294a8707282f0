/** How many have a status (EXTRACTION 8): the total, written in digits or words. */
import type { CountProposal, Draft } from '@/extraction/claims'
import type { ClaimReader, Context } from '@/extraction/context'
import { NUMERAL, wordClass } from '@/extraction/lexicon'
import { type IsOurs, focusedReading } from '@/extraction/membership/focus'
import { isFormerly, isHedgedBefore, isReported } from '@/extraction/membership/hedges'
import type { Sentence } from '@/extraction/sentences'
import { answerIn, askedIn } from './answers'
import { GROWTH, type Total } from './reading'
import { countsIn } from './totals'
import { wordAt } from '@/extraction/tokens'

const TRIGGER =
  /member|observer|partner|founder|nation|state|countr|strong|republic|SCO|shanghai|bloc|club|group|family|alliance|union|body|association|grown|grew|organi[sz]ation|original|founding/i

const COUNTABLE = wordClass((word) => TRIGGER.test(word))

/** Most sentences count nothing. */
const NUMBER = /\d|one|two|three|four|five|six|seven|eight|nine|\bten\b|eleven|twelve|thirteen|fourteen|fifteen|twenty/i

const COUNTING = NUMERAL | wordClass((word) => NUMBER.test(word))

export function countsReader(_context: Context): ClaimReader<CountProposal> {
  const drafts = new Map<string, Draft<CountProposal>>()
  let asked: Total['status'] | undefined
  const reading = focusedReading(read)
  return {
    read: reading.read,
    finish: () => {
      reading.finish()
      return [...drafts.values()]
    },
  }

  function read(sentence: Sentence, isOurs: IsOurs): void {
    const question = asked
    asked = askedIn(sentence, isOurs)
    if (!(sentence.classes & COUNTING)) return
    const answer = question && answerIn(sentence, question)
    if (answer) add(sentence, answer)
    if (!(sentence.classes & COUNTABLE)) return
    for (const total of countsIn(sentence, isOurs)) {
      const { tokens } = sentence
      if (isFormerly(tokens, total.first)) continue
      if (total.isFirm || !(isHedgedBefore(tokens, total.first) || isBygone(tokens, total.first))) add(sentence, total)
    }
  }

  function add({ tokens }: Sentence, { status, count, first, after, rule }: Total): void {
    const key = `${status} ${count}`
    const passage: [number, number] = [tokens[first]?.start ?? 0, tokens[after - 1]?.end ?? 0]
    if (!drafts.has(key)) drafts.set(key, { kind: 'membership-count', status, count, rule, passage })
  }

  function isBygone(tokens: Parameters<typeof isHedgedBefore>[0], first: number): boolean {
    let isPast = false
    for (let at = Math.max(0, first - 8); at < first; at++) {
      const word = wordAt(tokens, at)
      if (/^(?:initially|originally|formerly|previously|then|until|emerged|began)$/.test(word)) return true
      if (/^(?:had|was|were|comprised|consisted)$/.test(word) && !GROWTH.has(wordAt(tokens, at + 1))) isPast = true
    }
    return isPast && !isReported(tokens, first)
  }
}
