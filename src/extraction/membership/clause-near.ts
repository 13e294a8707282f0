/** The weakest tie: a state and a status in one clause. It counts only where the state can have the status and nothing in the clause speaks against it. */
import type { MembershipProposal } from '@/extraction/claims'
import type { Sentence } from '@/extraction/sentences'
import type { Chunk, Chunked } from './chunks'
import { certaintyOf } from './hedges'
import type { PhraseStatus, StatusPhrase } from './status-phrase'
import { isOblique, type Tie } from './ties'

type CanBe = (code: string, status: MembershipProposal['status']) => boolean

/** Of each state that nothing has tied, the nearest status of its clause that it can have. */
export function nearInClause(
  { tokens }: Sentence,
  { chunks }: Chunked,
  isSpent: (chunk: Chunk) => boolean,
  said: ReadonlySet<Chunk>,
  canBe: CanBe,
): Tie[] {
  const ties: Tie[] = []
  const clauses = clausesOf(chunks)
  if (clauses.length > 1) clauses.push([...chunks])
  for (const clause of clauses) {
    const isWhole = clauses.length > 1 && clause === clauses.at(-1)
    const statuses = clause.filter(
      (chunk, at) => (chunk.tag === 'S' && chunk.phrase !== undefined && !isSpent(chunk)) || isJoining(clause, at),
    )
    if (statuses.length === 0) continue
    const isStated = certaintyOf(tokens, clause, []) === 'stated'
    if (!isStated && isAgainst(tokens, clause)) continue
    for (const states of clause) {
      if (!'Eqp'.includes(states.tag) || !states.entities || isSpent(states)) continue
      if (!isStated && states.entities.length < LIST) continue
      const found = statuses
        .filter((status) => status.phrase !== undefined || isSubjectOf(clause, states, status))
        .filter((status) => status.phrase?.isPlural !== false || !said.has(status) || isLikewise(tokens, states))
        .filter((status) => !opensClause(clause, status, states))
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

/** A status of one that another has, too: "along with Russia and China, Iran is a member". */
function isLikewise(tokens: Sentence['tokens'], { entities = [], first }: Chunk): boolean {
  return entities.length > 2 || /^(?:like|with|alongside|besides|as)$/.test(tokens[first - 1]?.word ?? '')
}

/** Who joins is named last before the verb. */
function isSubjectOf(clause: readonly Chunk[], states: Chunk, verb: Chunk): boolean {
  return clause.slice(0, clause.indexOf(verb)).findLast(({ tag }) => 'EqpX'.includes(tag)) === states
}

/** "Trade with the members rose, and China …": the next clause. */
function opensClause(clause: readonly Chunk[], status: Chunk, states: Chunk): boolean {
  const between = clause.slice(clause.indexOf(status) + 1, clause.indexOf(states)).map(({ tag }) => tag)
  return between.length > 2 && between.slice(-2).join('') === ',&'
}

function ruleFor({
  isPlural,
  isStanding,
  isJoining: joins = false,
}: Pick<StatusPhrase, 'isPlural' | 'isStanding'> & { isJoining?: boolean }): string {
  return joins ? 'clause-joining' : isPlural ? 'clause-plural' : isStanding ? 'clause-standing' : 'clause-one'
}

/** So many states with one status are no chance, whatever is hoped or allowed in the clause; but not if it is about getting or losing the status. */
const LIST = 3
const AGAINST =
  /^(?:will|would|appl|seek|sought|bids?$|want|wish|aspir|procedure|process|candida|if|not|never|neither|without|former|refus|reject|unless|hope|request|ask|found|become|admit|grant|join|acced|future|potential)/

/** Whether a clause is about getting or losing a status. */
export function isAgainst(tokens: Sentence['tokens'], clause: readonly Chunk[]): boolean {
  const [first, last] = [clause[0]?.first ?? 0, clause.at(-1)?.after ?? 0]
  return tokens.slice(first, last).some(({ word }) => AGAINST.test(word))
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
