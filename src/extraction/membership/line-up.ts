/** All who were members at one time, named in one sentence that speaks of members, in whatever construction. */
import type { Sentence } from '@/extraction/sentences'
import type { Chunk, Chunked } from './chunks'
import { isAgainst } from './clause-near'
import { isLineUp } from './plausible'
import type { Tie } from './ties'

const FEWEST = 6
/** Why all might be named without a word of who belongs: the founding, a meeting. */
const OTHERWISE =
  /^(?:found|creat|establish|sign|launch|attend|participa|took|visit|gather|meet|met$|summit|session|talks|presidents?$|leaders?$|ministers?$|heads?$|delegat|hosted|held|drill|exercis|troops)/

export function lineUpIn({ tokens }: Sentence, { chunks, tags }: Chunked, isSpent: (chunk: Chunk) => boolean): Tie[] {
  const named = chunks.filter(({ tag, entities }) => 'Eeh'.includes(tag) && entities)
  const codes = new Set(named.flatMap(({ entities = [] }) => entities.map(({ code }) => code)))
  if (codes.size < FEWEST || !isLineUp(codes)) return []
  if (!tags.includes('S') && (!tags.includes('O') || tokens.some(({ word }) => OTHERWISE.test(word)))) return []
  if (isAgainst(tokens, chunks)) return []
  return named
    .filter((chunk) => !isSpent(chunk))
    .map((entities) => ({
      entities,
      status: 'member',
      rule: tags.includes('S') ? 'line-up' : 'line-up-bare',
      first: entities.first,
      after: entities.after,
    }))
}
