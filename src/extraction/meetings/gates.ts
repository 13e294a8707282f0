/** What a sentence must have to be worth a closer look: told by its words alone. */
import { wordClass } from '@/extraction/lexicon'
import type { Sentence } from '@/extraction/sentences'
import { wordAt } from '@/extraction/tokens'
import { anaphors, others, participation, triggers } from './words'

/** Sentences with none of these words say nothing of meetings, or only of one that was told before. */
const TRIGGERS = wordClass((word) => triggers.has(word))
const ANAPHORS = wordClass((word) => anaphors.has(word))
const PARTICIPATION = wordClass((word) => participation.has(word))

/** What is called a dialogue or bilateral and is no event: "dialogue partner", "bilateral trade". */
const QUALITIES = new Set(['dialogue', 'bilateral'])
const QUALIFIED = new Set('partner partners partnership trade relations ties cooperation agreements issues economic'.split(' '))

/** Has it a word for a meeting that does not only qualify what follows? */
export function namesEvent({ tokens, classes }: Sentence): boolean {
  if ((classes & TRIGGERS) === 0) return false
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || (token.classes & TRIGGERS) === 0) continue
    if (!(QUALITIES.has(token.word) && QUALIFIED.has(wordAt(tokens, at + 1)))) return true
  }
  return false
}

/** "The next", "its last", "another one": of a meeting that was told. */
export function leadsBack({ tokens, classes }: Sentence): boolean {
  if ((classes & ANAPHORS) === 0) return false
  for (let at = 1; at < tokens.length; at++) {
    if (((tokens[at]?.classes ?? 0) & ANAPHORS) === 0) continue
    const before = wordAt(tokens, at - 1)
    if (before === 'the' || before === 'its' || before === 'their' || before === 'latest' || others.has(before)) return true
  }
  return false
}

/** May it say who came? */
export const namesComing = ({ classes }: Sentence): boolean => (classes & PARTICIPATION) !== 0
