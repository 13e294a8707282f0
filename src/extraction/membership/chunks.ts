/**
 * A sentence as a string of marks, one for each part that matters to membership, so that a rule is one regular expression over it.
 *
 * E states (a list counts as one), e a state's (possessive or adjective), X other organisations, O the SCO, o "an organisation", S a status,
 * x a status that is void, p "it", q "they"; B to be, H to have, C to comprise, J to join, G to grant, g to admit, U to make up, P to grow, Y accession;
 * I "including", A "as", M "among", R "which", i "with", f "of", F "from", 2 "to", b "by", c "countries", t a date; w a few other words, W many;
 * K to congratulate, Q to follow; h a person who stands for a state, s "the same status";
 * and the punctuation: , ; : ( ) D (a dash) & ("and") | (a cell). Articles, adverbs and hedges leave no mark: `hedges.ts` looks at the words.
 */
import type { ReferenceMention } from '@/extraction/mentions'
import type { Sentence } from '@/extraction/sentences'
import { type Token, wordAt } from '@/extraction/tokens'
import { withoutClauses, withoutOwners } from './asides'
import { belongingAt } from './belonging'
import { type Chunk, chunkOf } from './chunk'
import { dateAt } from './dates'
import type { IsOurs } from './focus'
import { wordChunkAt } from './marks'
import { entityOf, groupAt, isAttribute } from './states'
import { type StatusPhrase, statusPhraseAt } from './status-phrase'
import { type Words, wordsOf } from './status-words'
import { accession } from './words'
import { withoutFormer } from './former'

export interface Chunked {
  tags: string
  chunks: Chunk[]
}

const FEW = 3
const LONGEST_DATELINE = 10

/** What is the organisation's and not the organisation: one joins a summit without joining the SCO. */
const OF_IT =
  /^(?:summits?|meetings?|sessions?|talks|council|secretariat|secretary|secretary-general|leaders?|heads?|drills?|exercises?|charter|region|space|documents?|agreements?|convention|mechanisms?|activities|agenda|framework|format|development|bank|forum|declaration|plus|table|process|foreign|national|business|interbank|anti-terrorism|military|games|festival|youth)$/

/** The marks of a sentence. */
export function chunksOf(sentence: Sentence, isOurs: IsOurs, isMerged = false): Chunked {
  const { tokens } = sentence
  const words = wordsOf(sentence, isMerged)
  const chunks: Chunk[] = []
  let at = 0
  while (at < tokens.length) {
    const chunk = chunkAt(words, at, isOurs)
    if (chunks.at(-1)?.tag === 'S' && wordAt(tokens, at) === 'interested') {
      at = endOfInterest(tokens, at)
      Object.assign(chunks.at(-1) as Chunk, { after: at })
      continue
    }
    if (chunk.tag === ')' && isAside(chunks)) chunks.length = chunks.findLastIndex(({ tag }) => tag === '(')
    else if (chunk.tag !== '') add(chunks, chunk)
    at = Math.max(at + 1, chunk.after)
  }
  withoutDateline(sentence, chunks)
  withoutDenied(sentence, chunks)
  withoutPlace(chunks)
  if (chunks.some(({ tag }) => tag === 'R')) withoutClauses(chunks)
  if (chunks.some(({ tag }) => tag === 'e')) withoutOwners(sentence, chunks)
  if (isMerged) withoutFormer(sentence, chunks)
  if (chunks.some(({ phrase }) => phrase?.status === 'guest'))
    for (const chunk of chunks) if (chunk.tag === 'X' && chunk.entities) chunk.tag = 'E'
  for (const chunk of chunks) if (chunk.tag === 'w' && chunk.after - chunk.first > FEW) chunk.tag = 'W'
  return { chunks, tags: chunks.map(({ tag }) => tag).join('') }
}

/** "Observer states interested in acceding to full membership (…)": says nothing of who they are. */
function endOfInterest(tokens: readonly Token[], at: number): number {
  const length = tokens.slice(at, at + LONGEST_DATELINE).findIndex(({ kind }) => kind === 'mark')
  return at + Math.max(1, length)
}

/** A bracket that names no state and no status: "(as of June)", "(SCO)". */
function isAside(chunks: readonly Chunk[]): boolean {
  for (let at = chunks.length - 1; at >= 0; at--) {
    const { tag } = chunks[at] as Chunk
    if (tag === '(') return true
    if ('ESXexhpq|'.includes(tag)) return false
  }
  return false
}

/** The place at the head of a report says nothing: "ASTANA, Kazakhstan, July 4 (Agency) --". */
function withoutDateline({ mentions: [place] }: Sentence, chunks: Chunk[]): void {
  if (place?.kind !== 'city' || place.isDateline !== true) return
  const end = chunks.slice(0, LONGEST_DATELINE).findIndex(({ tag }) => tag === 'D' || tag === ':')
  const isHead = end > 0 && chunks.slice(0, end).every(({ tag }) => !'SxBHCJGg'.includes(tag))
  if (isHead) chunks.splice(0, end + 1)
}

/** "Not a member but an observer": what is denied goes. */
function withoutDenied({ tokens }: Sentence, chunks: Chunk[]): void {
  const but = chunks.findIndex(({ tag, first }) => tag === ';' && wordAt(tokens, first) === 'but')
  const denied = but > 0 ? chunks[but - 1] : undefined
  const stated = chunks[but + 1]
  if (stated?.tag === 'E' && wordAt(tokens, stated.first - 1) === 'not') chunks.splice(but, 2)
  if (denied?.tag !== 'S' || stated?.tag !== 'S') return
  const from = denied.first - 3
  const word = tokens.slice(Math.max(0, from), denied.first).findIndex((token) => token.word === 'not' || token.word === 'longer')
  if (word === -1) return
  stated.first = Math.max(0, from) + word
  if (wordAt(tokens, stated.first) === 'longer') stated.first--
  const isMarked = chunks[but - 2]?.tag === 'w' && (chunks[but - 2]?.first ?? 0) >= stated.first
  chunks.splice(isMarked ? but - 2 : but - 1, isMarked ? 3 : 2)
}

/** "Belongs to the SCO as an observer": what follows says as what. */
function withoutPlace(chunks: Chunk[]): void {
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.phrase?.isBelonging !== true) continue
    const as = chunks[at + 1]?.tag === 'w' ? at + 2 : at + 1
    if (chunks[as]?.tag === 'A' && chunks[as + 1]?.tag === 'S') chunk.tag = 'w'
  }
}

function add(chunks: Chunk[], chunk: Chunk): void {
  const last = chunks.at(-1)
  if (last && last.tag === chunk.tag && (chunk.tag === 'w' || chunk.tag === 'D' || chunk.tag === '&')) last.after = chunk.after
  else chunks.push(chunk)
}

function chunkAt(words: Words, first: number, isOurs: IsOurs): Chunk {
  const { tokens, mentionAt } = words
  const phrase = statusPhraseAt(words, first)
  if (phrase) {
    const isHeld = !phrase.isVoid && isOurs(first, phrase) && !isOfDrill(tokens, phrase)
    return chunkOf(isHeld && phrase.status !== 'founder' ? 'S' : 'x', first, phrase.after, undefined, phrase)
  }
  const belonging = belongingAt(words, first, isOurs)
  if (belonging) return belonging
  const mention = mentionAt(first)
  if (mention) {
    const group = groupAt(words, first)
    if (group) return isExcepted(tokens, first) ? chunkOf('w', first, group.after) : group
    if (mention.kind === 'organisation' && mention.id === 'SCO' && !mention.isOrgan)
      return organisationOf(tokens, first, mention.after)
    if (mention.kind === 'reference' && mention.to === 'organisation')
      return chunkOf(isIndefinite(tokens, first) ? 'o' : isOurs(first) ? 'O' : 'X', first, mention.after)
    if (mention.kind === 'reference' && (mention.to === 'pair' || mention.to === 'country')) return referenceOf(mention)
    if (mention.kind === 'person') {
      // "Iran's official membership" names no officer.
      const [state] = mention.parts
      if (
        state?.kind === 'country' &&
        (accession.has(wordAt(tokens, mention.after)) || statusPhraseAt(words, mention.after)?.isStanding)
      )
        return chunkOf('e', first, mention.after, [entityOf(state)])
    }
    if (
      mention.kind === 'person' &&
      mention.country !== undefined &&
      mention.office === 'delegation' &&
      mention.parts[0]?.kind === 'country'
    )
      return chunkOf('E', first, mention.after, [entityOf(mention.parts[0])])
    if (mention.kind === 'person' && mention.country !== undefined)
      return chunkOf('h', first, mention.after, [{ code: mention.country, isOrganisation: false, first, after: mention.after }])
    if (isAttribute(words, mention)) return chunkOf('e', first, mention.after, [entityOf(mention)])
    return chunkOf('w', first, mention.after)
  }
  return dateAt(tokens, first) ?? wordChunkAt(words, first, isOurs)
}

/** "All but Turkmenistan". */
function isExcepted(tokens: readonly Token[], first: number): boolean {
  return wordAt(tokens, first - 1) === 'but' && /^(?:all|none|everyone|each)$/.test(wordAt(tokens, first - 2))
}

/** "Took part in the exercise as an observer": watched it. */
function isOfDrill(tokens: readonly Token[], { status, first, organisations, isStanding }: StatusPhrase): boolean {
  if (status !== 'observer' || isStanding || organisations.length > 0) return false
  const as = /^an?$/.test(wordAt(tokens, first - 1)) ? first - 2 : first - 1
  return wordAt(tokens, as) === 'as' && tokens.slice(Math.max(0, as - FEW - 3), as).some(({ word }) => DRILLS.test(word))
}

const DRILLS = /^(?:exercises?|drills?|manoeuvres|maneuvers|games|elections?|vote|referendum|polls?|training)$/

/** "The SCO", "the SCO family"; not "the SCO summit". */
function organisationOf(tokens: readonly Token[], first: number, after: number): Chunk {
  const next = wordAt(tokens, after)
  const isWithNoun = /^(?:family|bloc|grouping|club|alliance)$/.test(next)
  return chunkOf(OF_IT.test(next) ? 'w' : 'O', first, isWithNoun ? after + 1 : after)
}

/** "A bloc", "a Eurasian bloc". */
function isIndefinite(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - 7; at--) {
    const { word, kind } = tokens[at] as Token
    if (word === 'a' || word === 'an') return true
    if (kind === 'mark' || ['the', 'this', 'of', 'in'].includes(word)) return false
  }
  return false
}

/** "The two countries", "the country": the states to which the words lead back. */
function referenceOf({ first, after, countries }: ReferenceMention): Chunk {
  const entities = countries.map((code) => ({ code, isOrganisation: false, first, after }))
  return chunkOf(entities.length === 1 ? 'p' : 'q', first, after, entities)
}
