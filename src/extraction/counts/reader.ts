/** How many have a status (EXTRACTION 8): the total, written in digits or words. */
import type { CountProposal, Draft } from '@/extraction/claims'
import type { ClaimReader, Context } from '@/extraction/context'
import { focusOf } from '@/extraction/membership/focus'
import { isHedgedBefore, isReported } from '@/extraction/membership/hedges'
import { countsIn } from './totals'

const TRIGGER = /member|observer|partner|founder|nation|state|countr|strong|republic|original|founding/i

export function countsReader(_context: Context): ClaimReader<CountProposal> {
  const focus = focusOf()
  const drafts = new Map<string, Draft<CountProposal>>()
  return {
    read(sentence) {
      focus.see(sentence)
      if (!TRIGGER.test(sentence.text)) return
      const { tokens } = sentence
      for (const { status, count, first, after, rule, isFirm } of countsIn(sentence, focus.isOurs)) {
        if (!isFirm && (isHedgedBefore(tokens, first) || isBygone(tokens, first))) continue
        const key = `${status} ${count}`
        const passage: [number, number] = [tokens[first]?.start ?? 0, tokens[after - 1]?.end ?? 0]
        if (!drafts.has(key)) drafts.set(key, { kind: 'membership-count', status, count, rule, passage })
      }
    },
    finish: () => [...drafts.values()],
  }

  function isBygone(tokens: Parameters<typeof isHedgedBefore>[0], first: number): boolean {
    let isPast = false
    for (let at = Math.max(0, first - 8); at < first; at++) {
      const word = tokens[at]?.word ?? ''
      if (/^(?:initially|originally|formerly|previously|then|until|emerged|began)$/.test(word)) return true
      if (/^(?:had|was|were|comprised|consisted)$/.test(word)) isPast = true
    }
    return isPast && !isReported(tokens, first)
  }
}
