/** All the members of one time named in one sentence that speaks of members, of the organisation or of their number: "the eight, from China to Uzbekistan". */
import type { Sentence } from '@/extraction/sentences'
import type { Chunk, Chunked } from './chunks'
import { certaintyOf } from './hedges'
import { isLineUp } from './plausible'
import { numberOf } from './status-words'
import type { Tie } from './ties'

const FEWEST = 6

export function lineUpIn({ tokens }: Sentence, { chunks, tags }: Chunked, isSpent: (chunk: Chunk) => boolean): Tie[] {
  const named = chunks.filter(({ tag, entities }) => 'Eeh'.includes(tag) && entities)
  const codes = new Set(named.flatMap(({ entities = [] }) => entities.map(({ code }) => code)))
  if (codes.size < FEWEST || !isLineUp(codes)) return []
  const isCounted = tokens.some((token) => numberOf(token) === codes.size)
  if (!/[SO]/.test(tags) && !isCounted) return []
  if (certaintyOf(tokens, chunks, []) !== 'stated') return []
  return named
    .filter((chunk) => !isSpent(chunk))
    .map((entities) => ({ entities, status: 'member', rule: tags.includes('S') ? 'line-up' : isCounted ? 'line-up-counted' : 'line-up-bare', first: entities.first, after: entities.after }))
}
