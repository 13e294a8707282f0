/** The weakest tie: a state and a status in one clause. It counts only where nothing in the clause speaks against it. */
import type { Sentence } from '@/extraction/sentences'
import { wordAt } from '@/extraction/tokens'
import type { Chunk } from './chunk'
import type { Chunked } from './chunks'
import { certaintyOf, isAgainst } from './hedges'
import type { StatusPhrase } from './status-phrase'
import { isOblique, type Tie } from './ties'

/** Of each state that nothing has tied, the nearest status of its clause. */
export function nearInClause(
  { tokens }: Sentence,
  { chunks }: Chunked,
  isSpent: (chunk: Chunk) => boolean,
  said: ReadonlySet<Chunk>,
): Tie[] {
  const ties: Tie[] = []
  if (!chunks.some((chunk) => isFree(chunk, isSpent))) return ties
  const clauses = clausesOf(chunks)
  if (clauses.length > 1) clauses.push([...chunks])
  for (const clause of clauses) {
    const isWhole = clauses.length > 1 && clause === clauses.at(-1)
    const statuses = clause.filter(
      (chunk, at) =>
        (chunk.tag === 'S' && (chunk.phrase?.isStanding === false || chunk.phrase?.isTheirs === true) && !isSpent(chunk)) ||
        isJoining(clause, at),
    )
    if (statuses.length === 0 || !clause.some((chunk) => isFree(chunk, isSpent))) continue
    const isStated = certaintyOf(tokens, clause, []) === 'stated'
    if (!isStated && isAgainst(tokens, clause)) continue
    for (const states of clause) {
      if (!isFree(states, isSpent) || !states.entities) continue
      if (!isStated && states.entities.length < LIST) continue
      if (isOfVoid(chunks, states)) continue
      const found = statuses
        .filter((status) => status.phrase !== undefined || isSubjectOf(clause, states, status))
        // "The members said that they": themselves, and not the states named before.
        .filter((status) => states.tag !== 'q' || status.first > states.first)
        .filter((status) => isLikewise(tokens, states) || (!said.has(status) && !isApart(clause, status, states)))
        .filter(
          ({ phrase = JOINING, first }) =>
            phrase.status !== 'founder' && phrase.status !== 'guest' && isTying(tokens, states, phrase, first < states.first),
        )
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

/** States that nothing has tied. */
function isFree(chunk: Chunk, isSpent: (chunk: Chunk) => boolean): boolean {
  return 'Eqp'.includes(chunk.tag) && chunk.entities !== undefined && !isSpent(chunk)
}

/** "Joined the SCO" gives a status without naming it. */
const JOINING = { status: 'member', isPlural: false, isOther: false, isJoining: true } as const

function isJoining(clause: readonly Chunk[], at: number): boolean {
  const verb = clause[at]?.tag
  if (verb !== 'J' && verb !== 'g') return false
  const next = clause[at + 1]?.tag
  return next === 'O' || (next === '2' && clause[at + 2]?.tag === 'O')
}

/** "Turkmenistan as a special guest": has what is none. */
function isOfVoid(chunks: readonly Chunk[], states: Chunk): boolean {
  const at = chunks.indexOf(states)
  return chunks[chunks[at + 1]?.tag === 'A' ? at + 2 : at + 1]?.tag === 'x'
}

/** A status of one that another has, too: "along with Russia and China, Iran is a member". */
function isLikewise(tokens: Sentence['tokens'], { first }: Chunk): boolean {
  const [before, word] = [wordAt(tokens, first - 2), wordAt(tokens, first - 1)]
  return (
    /^(?:like|alongside|beside|besides|as)$/.test(word) ||
    /^(?:along with|together with|addition to|apart from|aside from)$/.test(`${before} ${word}`)
  )
}

/** Who joins is named last before the verb. */
function isSubjectOf(clause: readonly Chunk[], states: Chunk, verb: Chunk): boolean {
  return clause.slice(0, clause.indexOf(verb)).findLast(({ tag }) => 'EqpX'.includes(tag)) === states
}

/**
 * What parts a status from states: another organisation between them, a new clause ("trade with the members rose, and China …"), a list that names
 * both ("Mongolia and two dialogue partners"; "with the members, Turkey and Nepal").
 */
function isApart(clause: readonly Chunk[], status: Chunk, states: Chunk): boolean {
  const [at, to] = [clause.indexOf(status), clause.indexOf(states)]
  const between = clause
    .slice(Math.min(at, to) + 1, Math.max(at, to))
    .map(({ tag }) => tag)
    .join('')
  if (clause[to - 1]?.tag === 'J' || isOfAnother(clause, at, to)) return true
  // "The members met in the city, whose sisters are": of another noun.
  if (/R[wW]/.test(between)) return true
  if (between.includes('X') || /^(?:,|,?&w?)$/.test(between)) return true
  return at < to ? /.,&$/.test(between) || (status.phrase?.isPlural === false && at > 1) : false
}

/** "Members held talks with neighbours: Turkmenistan …": the list is of the noun right before it. */
function isOfAnother(clause: readonly Chunk[], at: number, to: number): boolean {
  const lead = clause[to - 1]?.tag ?? ''
  // "The members praised Turkey and Egypt": an object. A list of more is rather one of them all.
  if (at < to && (/[2iFb]/.test(lead) || (/[wW]/.test(lead) && (clause[to]?.entities?.length ?? 0) <= LIST))) return true
  return at < to - 2 && /[:CID(]/.test(lead) && /[wcx]/.test(clause[to - 2]?.tag ?? '')
}

function ruleFor({ isPlural, isJoining: joins = false }: Pick<StatusPhrase, 'isPlural'> & { isJoining?: boolean }): string {
  return joins ? 'clause-joining' : isPlural ? 'clause-plural' : 'clause-one'
}

/** So many states with one status are no chance, whatever is hoped or allowed in the clause; but not if it is about getting or losing the status. */
const LIST = 3

function clausesOf(chunks: readonly Chunk[]): Chunk[][] {
  const clauses: Chunk[][] = [[]]
  for (const chunk of chunks) {
    if (chunk.tag === ';' || chunk.tag === '|' || chunk.tag === ':') clauses.push([])
    else clauses.at(-1)?.push(chunk)
  }
  return clauses
}

function isTying(
  tokens: Sentence['tokens'],
  states: Chunk,
  phrase: Pick<StatusPhrase, 'isPlural' | 'isOther'>,
  isAfter: boolean,
): boolean {
  // "The members met in India and Pakistan".
  const before = wordAt(tokens, states.first - 1)
  if (/^(?:in|at|near)$/.test(before) || (isAfter && /^(?:to|with|from|for|against)$/.test(before))) return false
  if (phrase.isPlural) return (states.entities?.length ?? 0) > 1 || phrase.isOther
  return !isOblique(tokens, states)
}

function distance(one: Chunk, other: Chunk): number {
  return one.first < other.first ? other.first - one.after : one.first - other.after
}
