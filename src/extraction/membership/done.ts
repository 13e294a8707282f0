/** Whether an accession of which a sentence speaks has taken place. */
import { type Token, wordAt } from '@/extraction/tokens'
import { isHarmless } from './hedges'
import { hedging } from './words'

const COMPLETED = /^(?:complet(?:ed?|es|ing|ion)|formali[sz](?:ed|ing)|finali[sz](?:ed|ing)|conclu(?:ded|ding|sion))$/
const UNDONE =
  /^(?:terms|conditions|timetable|date|agenda|question|issue|on|about|towards|regarding|concerning|prospects?|possible|eventual|future|documents?|track|accelerate|speed|facilitate|delayed?|stalled|final|draft|obligations?)$/
const REACH = 9

/** Whether nothing around an accession says that it is still to take place. */
export function isDone(tokens: readonly Token[], first: number, after: number): boolean {
  const isCompleted = tokens.slice(Math.max(0, first - REACH), first).some(({ word }) => COMPLETED.test(word))
  for (let at = Math.max(0, first - REACH); at < Math.min(tokens.length, after + REACH); at++) {
    if (at >= first && at < after) continue
    const word = wordAt(tokens, at)
    if (hedging.has(word) && !isHarmless(tokens, at)) return false
    if (
      !isCompleted &&
      (at < first
        ? (UNDONE.test(word) && word !== 'on') || (word === 'on' && at >= first - 2 && !isDecided(tokens, first, after))
        : /^(?:agenda|question|track)$/.test(word))
    )
      return false
  }
  return true
}

/** "Signed the decision on". */
function isDecided(tokens: readonly Token[], first: number, after = first): boolean {
  const before = tokens.slice(Math.max(0, first - REACH), first).map(({ word }) => word)
  return (
    before.some((word) => /^(?:decisions?|resolutions?)$/.test(word)) &&
    [...before, ...tokens.slice(after, after + REACH).map(({ word }) => word)].some((word) =>
      /^(?:sign(?:ed|s|ing)?|adopt(?:ed|s|ing)?|approved|made|took|taken|passed|announced)$/.test(word),
    )
  )
}
