/** The weakest tie: a state and a status in one clause. It counts only where the state can have the status and nothing in the clause speaks against it. */
import type { MembershipProposal } from '@/extraction/claims'
import type { Sentence } from '@/extraction/sentences'
import type { Chunk, Chunked } from './chunks'
import { certaintyOf } from './hedges'
import type { PhraseStatus, StatusPhrase } from './status-phrase'
import { isOblique, type Tie } from './ties'

type CanBe = (code: string, status: MembershipProposal['status']) => boolean

/** Of each state that nothing has tied, the nearest status of its clause that it can have. */
export function nearInClause({ tokens }: Sentence, { chunks }: Chunked, isSpent: (chunk: Chunk) => boolean, canBe: CanBe): Tie[] {
  const ties: Tie[] = []
  const clauses = clausesOf(chunks)
  if (clauses.length > 1) clauses.push([...chunks])
  for (const clause of clauses) {
    const isWhole = clauses.length > 1 && clause === clauses.at(-1)
    const statuses = clause.filter((chunk, at) => (chunk.tag === 'S' && chunk.phrase !== undefined && !isSpent(chunk)) || isJoining(clause, at))
    if (statuses.length === 0 || certaintyOf(tokens, clause, []) !== 'stated') continue
    for (const states of clause) {
      if (!'Eqp'.includes(states.tag) || !states.entities || isSpent(states)) continue
      const found = statuses
        .filter(({ phrase = JOINING }) => isTying(tokens, states, phrase) && isAllOf(states, phrase, canBe))
        .toSorted((left, right) => distance(left, states) - distance(right, states))[0]
      if (!found || ties.some(({ entities }) => entities === states)) continue
      const [first, last] = found.first < states.first ? [found, states] : [states, found]
      const { phrase = JOINING } = found
      const rule = isWhole ? 'sentence-near' : ruleFor(phrase)
      ties.push({ entities: states, status: phrase.status, rule, first: first.first, after: last.after })
    }
  }
  return ties
}

/** "Joined the SCO" gives a status without naming it. */
const JOINING = { status: 'member', isPlural: false, isOther: false, isStanding: false, isJoining: true } as const

function isJoining(clause: readonly Chunk[], at: number): boolean {
  const [verb, next, third] = clause.slice(at, at + 3)
  return /^[JgY]$/.test(verb?.tag ?? '') && (next?.tag === 'O' || (next?.tag === '2' && third?.tag === 'O'))
}

function ruleFor({ isPlural, isStanding, isJoining: joins = false }: Pick<StatusPhrase, 'isPlural' | 'isStanding'> & { isJoining?: boolean }): string {
  return joins ? 'clause-joining' : isPlural ? 'clause-plural' : isStanding ? 'clause-standing' : 'clause-one'
}

function clausesOf(chunks: readonly Chunk[]): Chunk[][] {
  const clauses: Chunk[][] = [[]]
  for (const chunk of chunks) {
    if (chunk.tag === ';' || chunk.tag === '|' || chunk.tag === ':') clauses.push([])
    else clauses.at(-1)?.push(chunk)
  }
  return clauses
}

function isTying(tokens: Sentence['tokens'], states: Chunk, phrase: Pick<StatusPhrase, 'isPlural' | 'isOther'>): boolean {
  if (phrase.isPlural) return (states.entities?.length ?? 0) > 1 || phrase.isOther
  return !isOblique(tokens, states)
}

function isAllOf({ entities = [] }: Chunk, { status }: { status: PhraseStatus }, canBe: CanBe): boolean {
  return status !== 'founder' && entities.length > 0 && entities.every(({ code }) => canBe(code, status))
}

function distance(one: Chunk, other: Chunk): number {
  return one.first < other.first ? other.first - one.after : one.first - other.after
}
