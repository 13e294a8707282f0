/**
 * A sentence as a string of marks, one for each part that matters to membership, so that a rule is one regular expression over it.
 *
 * E states (a list counts as one), e a state's (possessive or adjective), X other organisations, O the SCO, o "an organisation", S a status,
 * x a status that is void, p "it", q "they"; B to be, H to have, C to comprise, J to join, G to grant, g to admit, U to make up, P to grow, Y accession;
 * I "including", A "as", M "among", R "which", i "with", f "of", F "from", 2 "to", b "by", c "countries", t a date; w a few other words, W many;
 * K to congratulate; h a person who stands for a state, s "the same status";
 * and the punctuation: , ; : ( ) D (a dash) & ("and") | (a cell). Articles, adverbs and hedges leave no mark: `hedges.ts` looks at the words.
 */
import type { CityMention, CountryMention, Mention, OrganisationMention, ReferenceMention } from '@/extraction/mentions'
import type { Sentence } from '@/extraction/sentences'
import type { Token } from '@/extraction/tokens'
import { type StatusPhrase, type Words, numberOf, statusPhraseAt, wordsOf } from './status-phrase'
import { accession, be, bodies, comprising, describing, giving, have, joining, numberWords, stateNouns } from './words'

export interface Entity {
  code: string
  isOrganisation: boolean
  /** Its tokens. */
  first: number
  after: number
  year?: number
}

export interface Chunk {
  tag: string
  first: number
  after: number
  entities?: Entity[]
  phrase?: StatusPhrase
  year?: number
}

export interface Chunked {
  tags: string
  chunks: Chunk[]
}

/** Which organisation a status phrase or "the bloc" at a token means, if it does not say so: true for the SCO. */
export type IsOurs = (first: number, phrase?: StatusPhrase) => boolean

const SAME = new Set(['same', 'this', 'such', 'that', 'similar'])

const FEW = 3
const BRACKET = 12
const ADVERBS = new Set(
  `the a an currently now also already officially formally still both all today presently since only just recently finally eventually subsequently later
   each thus therefore meanwhile however indeed technically legally long permanently fully simultaneously jointly successfully again there altogether
   together respectively ' " “ ” ‘ ’ « » * • have has had will would shall should could may might can not never to-date newly first this these once
   do does did ultimately effectively duly moreover furthermore afterwards thereby nominally traditionally yesterday tonight monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
)
const AND = new Set(['and', '&', 'or', 'plus', '/', 'alongside', 'besides', 'und'])
const BOUNDARY = new Set(['while', 'whereas', 'but', 'although', 'though', 'whilst', ';', '.', '?', '!', 'because'])
const RELATIVE = new Set(['which', 'that', 'who', 'whose', 'where', 'whom'])
const ADMITTING = new Set(['admitted', 'admit', 'admits', 'admitting', 'accepted', 'accept', 'accepts', 'accepting', 'inducted', 'induct', 'inducting', 'enrolled', 'adding', 'added'])
const FORMING = new Set(['form', 'forms', 'formed', 'constitute', 'constitutes', 'forming', 'compose'])
const GROWING = new Set(['expanded', 'expands', 'expanding', 'enlarged', 'grew', 'grown', 'expansion', 'enlargement', 'widened', 'extended', 'broadened'])
const PUNCTUATION: Readonly<Record<string, string>> = { ',': ',', '(': '(', ')': ')', '[': '(', ']': ')', ':': ':', '-': 'D', '–': 'D', '—': 'D', '|': '|', '―': 'D', '‒': 'D', '−': 'D', '=': ':' }
const LOCATIVE = new Set(['in', 'at', 'near', 'from', 'outside', 'around', 'into'])
const BEFORE_DATE = new Set(['in', 'on', 'since', 'from', 'back', 'as', 'of', 'during', 'at', 'by'])
const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/

/** What is the organisation's and not the organisation: one joins a summit without joining the SCO. */
const OF_IT = /^(?:summits?|meetings?|sessions?|talks|council|secretariat|secretary|secretary-general|leaders?|heads?|drills?|exercises?|charter|region|space|documents?|agreements?|convention|mechanisms?|activities|agenda|framework|format|development|bank|forum|declaration|plus|table|process|foreign|national|business|interbank|anti-terrorism|military|games|festival|youth)$/

/** The marks of a sentence. */
export function chunksOf(sentence: Sentence, isOurs: IsOurs): Chunked {
  const { tokens } = sentence
  const words = wordsOf(sentence)
  const chunks: Chunk[] = []
  let at = 0
  while (at < tokens.length) {
    const chunk = chunkAt(words, at, isOurs)
    if (chunk.tag === ')' && chunks.at(-1)?.tag === '(') chunks.pop()
    else if (chunk.tag !== '') add(chunks, chunk)
    at = Math.max(at + 1, chunk.after)
  }
  for (const chunk of chunks) if (chunk.tag === 'w' && chunk.after - chunk.first > FEW) chunk.tag = 'W'
  return { chunks, tags: chunks.map(({ tag }) => tag).join('') }
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
    const isHeld = !phrase.isVoid && isOurs(first, phrase)
    return { tag: isHeld && phrase.status !== 'founder' ? 'S' : 'x', first, after: phrase.after, phrase }
  }
  const mention = mentionAt(first)
  if (mention) {
    const group = groupAt(words, first)
    if (group) return group
    if (mention.kind === 'organisation' && mention.id === 'SCO' && !mention.isOrgan) return { tag: OF_IT.test(tokens[mention.after]?.word ?? '') ? 'w' : 'O', first, after: mention.after }
    if (mention.kind === 'reference' && mention.to === 'organisation') return { tag: isIndefinite(tokens, first) ? 'o' : isOurs(first) ? 'O' : 'X', first, after: mention.after }
    if (mention.kind === 'reference' && (mention.to === 'pair' || mention.to === 'country')) return referenceOf(mention)
    if (mention.kind === 'person') {
      // "Iran's official membership" names no officer.
      const [state] = mention.parts
      if (state?.kind === 'country' && (accession.has(tokens[mention.after]?.word ?? '') || statusPhraseAt(words, mention.after)?.isStanding)) return { tag: 'e', first, after: mention.after, entities: [entityOf(state)] }
    }
    if (mention.kind === 'person' && mention.country !== undefined) return { tag: 'h', first, after: mention.after, entities: [{ code: mention.country, isOrganisation: false, first, after: mention.after }] }
    if (isAttribute(words, mention)) return { tag: 'e', first, after: mention.after, entities: [entityOf(mention)] }
    return { tag: 'w', first, after: mention.after }
  }
  return dateAt(tokens, first) ?? wordAt(words, first, isOurs)
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
  return { tag: entities.length === 1 ? 'p' : 'q', first, after, entities }
}

function wordAt(words: Words, first: number, isOurs: IsOurs): Chunk {
  const { word, kind } = words.tokens[first] as Token
  const one = (tag: string, length = 1): Chunk => ({ tag, first, after: first + length })
  if (kind === 'mark' && PUNCTUATION[word] !== undefined) return one(PUNCTUATION[word])
  if (CONTEXTUAL.has(word)) {
    const found = contextualAt(words, first, isOurs)
    if (found) return one(...found)
  }
  const tag = TAGS.get(word)
  if (tag !== undefined) return one(tag)
  if (word.startsWith('congratulat')) return one('K')
  return one(kind === 'number' && numberOf(words.tokens[first] as Token) !== undefined ? '' : 'w')
}

/** Words whose mark depends on what stands beside them. */
function contextualAt({ tokens, mentionAt }: Words, first: number, isOurs: IsOurs): [tag: string, length?: number] | undefined {
  const word = tokens[first]?.word ?? ''
  const next = tokens[first + 1]?.word ?? ''
  const before = tokens[first - 1]?.word ?? ''
  const phrase = fixedAt(word, next, tokens[first + 2]?.word ?? '')
  if (phrase) return phrase
  if (bodies.has(word)) return [bodyTag(tokens, first, isOurs)]
  if (word === 'they' || (word === 'both' && next !== 'the' && next !== 'of')) return [word === 'both' && mentionAt(first + 1) ? '' : 'q']
  if (word === 'two' && before === 'the' && /^(?:countries|states|nations|neighbou?rs|republics|rivals)$/.test(next)) return ['q', 2]
  if (have.has(word)) return [isAuxiliary(tokens, first) ? '' : 'H']
  if (comprising.has(word)) return ['C', ['of', 'up', 'together', 'among'].includes(next) ? (next === 'up' && tokens[first + 2]?.word === 'of' ? 3 : 2) : 1]
  if (word === 'taken' && next === 'in') return ['G', 2]
  return (word === 'status' || word === 'rank') && SAME.has(before) ? ['s'] : undefined
}

/** "The bloc", "the regional grouping"; "a bloc"; "SCO bloc". */
function bodyTag(tokens: readonly Token[], first: number, isOurs: IsOurs): string {
  const before = tokens[first - 1]?.word ?? ''
  if (before === 'a' || before === 'an') return 'o'
  const isNamed = ['the', 'this', 'our', 'whole'].includes(before) || describing.has(before) || /-|security|regional/.test(before)
  return isNamed ? (isOurs(first) ? 'O' : 'X') : 'w'
}

const SINGLE: Readonly<Record<string, string>> = {
  as: 'A',
  so: 'A',
  to: '2',
  into: '2',
  by: 'b',
  of: 'f',
  from: 'F',
  with: 'i',
  among: 'M',
  amongst: 'M',
  like: 'I',
  namely: 'I',
  viz: 'I',
  including: 'I',
  it: 'p',
  itself: 'p',
  was: 'B',
  were: 'B',
}

/** The mark of each word by itself: of two, the later one here. */
const TAGS: ReadonlyMap<string, string> = new Map(
  (
    [
      [describing, ''],
      [numberWords.keys(), ''],
      [Object.keys(SINGLE), undefined],
      [stateNouns, 'c'],
      [accession, 'Y'],
      [GROWING, 'P'],
      [FORMING, 'U'],
      [giving, 'G'],
      [ADMITTING, 'g'],
      [joining, 'J'],
      [be, 'B'],
      [ADVERBS, ''],
      [RELATIVE, 'R'],
      [BOUNDARY, ';'],
      [AND, '&'],
    ] as const
  ).flatMap(([words, tag]) => [...words].map((word): [string, string] => [word, tag ?? SINGLE[word] ?? 'w'])),
)

/** Words that may mean more with their neighbours. */
const CONTEXTUAL: ReadonlySet<string> = new Set([
  ...bodies,
  ...have,
  ...comprising,
  ...'they both two status rank taken brings bring bringing brought such as along together among amongst one make makes made making composed consist let took takes has are the followed i viz'.split(' '),
])

/** Several words that are one. */
function fixedAt(word: string, next: string, third: string): [tag: string, length: number] | undefined {
  if (/^(?:br(?:ings?|inging|ought))$/.test(word) && next === 'together') return ['C', 2]
  if (word === 'followed' && next === 'by') return ['&', 2]
  if (word === 'such' && next === 'as') return ['I', 2]
  if (word === 'as' && next === 'well' && third === 'as') return ['&', 3]
  if ((word === 'along' || word === 'together') && next === 'with') return ['&', 2]
  if ((word === 'among' || word === 'amongst') && /^(?:them|which|whom|these|those|others)$/.test(next)) return ['I', 2]
  if ((word === 'i' && next === '.' && third === 'e') || (word === 'viz' && next === '.')) return ['I', word === 'i' ? 4 : 2]
  if (word === 'one' && next === 'of') return ['M', 2]
  if (/^ma(?:ke|kes|de|king)$/.test(word)) return next === 'up' ? (third === 'of' ? ['C', 3] : ['U', 2]) : ['G', 1]
  if (word === 'composed' || (word === 'consist' && next === 'of')) return ['C', next === 'of' ? 2 : 1]
  if (/^(?:brought|let|took|takes)$/.test(word) && next === 'in') return ['g', 2]
  if (word === 'has' && next === 'as') return ['C', 2]
  if (word === 'are' && next === 'as' && third === 'follows') return ['B', 3]
  if (word === 'the' && next === 'following') return ['', 2]
  return undefined
}

/** "Has joined", "have been": no having of its own. */
function isAuxiliary(tokens: readonly Token[], at: number): boolean {
  if (!['have', 'has', 'had', 'having'].includes(tokens[at]?.word ?? '')) return false
  for (let next = at + 1; next <= at + 3; next++) {
    const word = tokens[next]?.word ?? ''
    if (be.has(word) || joining.has(word) || giving.has(word) || ADMITTING.has(word) || /^(?:held|enjoyed|kept|expanded|grown|brought)$/.test(word)) return true
    if (!ADVERBS.has(word)) return false
  }
  return false
}

/** "On 9 June 2017", "in 2005", "since July 2023". */
function dateAt(tokens: readonly Token[], first: number): Chunk | undefined {
  if (tokens[first]?.kind === 'word' && !BEFORE_DATE.has(tokens[first]?.word ?? '') && !MONTHS.test(tokens[first]?.word ?? '')) return undefined
  let at = first
  while (at < first + 3 && BEFORE_DATE.has(tokens[at]?.word ?? '')) at++
  if (tokens[at]?.kind !== 'number' && !MONTHS.test(tokens[at]?.word ?? '')) return undefined
  const begin = at
  let year: number | undefined
  while (at < begin + 7) {
    const token = tokens[at]
    if (!token) break
    const isYear = token.kind === 'number' && /^(?:19[89]|20[0-4])\d$/.test(token.word)
    if (isYear) year = Number(token.word)
    const isPart = isYear || MONTHS.test(token.word) || (at > begin && token.word === ',' && tokens[at + 1]?.kind === 'number') ||
      (token.kind === 'number' && /^\d{1,2}$/.test(token.word) && (MONTHS.test(tokens[at + 1]?.word ?? '') || MONTHS.test(tokens[at - 1]?.word ?? '')))
    if (!isPart) break
    at++
    if (isYear) break
  }
  if (at === begin || (year === undefined && !MONTHS.test(tokens[begin]?.word ?? '') && !MONTHS.test(tokens[begin + 1]?.word ?? ''))) return undefined
  if (year === undefined && at === begin + 1 && (tokens[begin]?.word === 'may' || tokens[begin]?.word === 'march')) return undefined
  return { tag: 't', first, after: at, ...(year !== undefined && { year }) }
}

/** Names of states that follow one another, with what stands between them. */
function groupAt(words: Words, first: number): Chunk | undefined {
  const item = itemAt(words, first)
  if (!item) return undefined
  const entities = [item]
  let after = item.after
  let isClosed = false
  for (;;) {
    const next = nextItem(words, after, isClosed)
    if (!next || (opensBracket(words, next.item.after) && entities.length > 0)) break
    isClosed ||= next.isLast
    entities.push(next.item)
    after = next.item.after
  }
  const isPossessive = words.tokens[after - 1]?.isPossessive === true
  const hasState = entities.some(({ isOrganisation }) => !isOrganisation)
  return { tag: hasState ? (isPossessive ? 'e' : 'E') : 'X', first, after, entities }
}

function nextItem(words: Words, from: number, isClosed: boolean): { item: Entity; isLast: boolean } | undefined {
  const { tokens } = words
  let at = from
  let isLast = false
  let hasComma = false
  for (let steps = 0; steps < 4; steps++) {
    const word = tokens[at]?.word ?? ''
    if (word === ',') hasComma = true
    else if (AND.has(word)) isLast = true
    else if (word === 'as' && tokens[at + 1]?.word === 'well' && tokens[at + 2]?.word === 'as') { isLast = true; at += 2 }
    else if ((word === 'along' || word === 'together') && tokens[at + 1]?.word === 'with') { isLast = true; at++ }
    else break
    at++
  }
  if (at === from || (isClosed && (hasComma || isLast))) return undefined
  if (hasComma) at = afterUnknown(words, at)
  for (let steps = 0; steps < 9; steps++) {
    const item = itemAt(words, at)
    if (item) return { item, isLast: isLast && !stateNouns.has(tokens[at - 2]?.word ?? '') && !stateNouns.has(tokens[at - 1]?.word ?? '') }
    const word = tokens[at]?.word ?? ''
    const isDescriptor = word === 'the' || word === 'also' || word === 'then' || word === 'both' || describing.has(word) || stateNouns.has(word) || numberOf(tokens[at] as Token ?? { kind: 'mark', word: '' } as Token) !== undefined ||
      ((word === 'of' || word === ':' || word === '–' || word === ',') && stateNouns.has(tokens[at - 1]?.word ?? '')) || word === 'neighbouring' || word === 'soviet' || word === 'former'
    if (!isDescriptor || statusPhraseAt(words, at)) return undefined
    at++
  }
  return undefined
}

/** A bracket that was not taken for a gloss says something of the last name. */
function opensBracket({ tokens }: Words, at: number): boolean {
  return tokens[at]?.word === '(' || tokens[at]?.word === '['
}

/** After a name in a list that nothing knows: "Armenia, Ruritania, Nepal". */
function afterUnknown(words: Words, at: number): number {
  const { tokens, mentionAt } = words
  let end = at
  while (end < at + 3 && tokens[end]?.isCapital === true && !mentionAt(end)) end++
  return end > at && tokens[end]?.word === ',' && itemAt(words, end + 1) ? end + 1 : at
}

/** A state or an organisation other than the SCO, with a bracket that says no more of it. */
function itemAt(words: Words, first: number): Entity | undefined {
  const mention = words.mentionAt(first)
  if (!mention) return undefined
  if (mention.kind === 'country' ? isAttributive(mention, words) : mention.kind === 'organisation' ? mention.id === 'SCO' || mention.isOrgan || mention.id === 'SHANGHAI-FIVE' : mention.kind !== 'city' || !standsForState(mention, words)) return undefined
  const entity = entityOf(mention as CountryMention | CityMention | OrganisationMention)
  const bracket = bracketAt(words, entity.after, entity.code)
  return bracket ? { ...entity, ...bracket } : entity
}

function entityOf(mention: Mention): Entity {
  const code = mention.kind === 'country' ? mention.code : mention.kind === 'city' ? mention.country : mention.kind === 'organisation' ? mention.id : ''
  return { code, isOrganisation: mention.kind === 'organisation', first: mention.first, after: mention.after }
}

function isAttributive({ form, first, after }: CountryMention, { tokens }: Words): boolean {
  // "Kazakh-Chinese" has two mentions in one token; a noun of the people is no state.
  return form === 'adjective' || form === 'people' || (after === first + 1 && (tokens[first]?.word.includes('-') ?? false) && form !== 'official' && form !== 'name')
}

/** "Iranian membership", "the Kazakh accession". */
function isAttribute(words: Words, mention: Mention): boolean {
  if (mention.kind !== 'country' || mention.form !== 'adjective') return false
  return accession.has(words.tokens[mention.after]?.word ?? '') || statusPhraseAt(words, mention.after)?.isStanding === true
}

/** "Tehran wants more", not "in Tehran" and not "the Tehran summit". */
function standsForState({ first, after, isCapital }: CityMention, { tokens }: Words): boolean {
  if (!isCapital || LOCATIVE.has(tokens[first - 1]?.word ?? '')) return false
  const next = tokens[after]
  return !(next?.kind === 'word' && /^(?:summit|declaration|meeting|convention|session|process|format|agreement|treaty|forum|conference|time|region)$/.test(next.word))
}

/** "(since 2017)", "(new)", "(UAE)": what a bracket adds to a name; undefined if it says more. */
function bracketAt(words: Words, at: number, code: string): { after: number; year?: number } | undefined {
  const { tokens } = words
  if (tokens[at]?.word !== '(' && tokens[at]?.word !== '[') return undefined
  let year: number | undefined
  for (let next = at + 1; next < Math.min(tokens.length, at + BRACKET); next++) {
    const token = tokens[next] as Token
    if (token.word === ')' || token.word === ']') return { after: next + 1, ...(year !== undefined && { year }) }
    if (token.kind === 'number' && /^(?:19|20)\d\d$/.test(token.word)) year = Number(token.word)
    const mention = words.mentionAt(next)
    if (mention?.kind === 'country' && mention.code !== code) return undefined
    if (/^(?:observer|dialogue|partner|guest|candidate|suspended|full|member|applicant|left|former|associate)/.test(token.word)) return undefined
  }
  return undefined
}
