/** The numbers of a sentence that count all who have a status: "eight member states", "the nine-nation bloc", "membership rose to ten". */
import type { CountProposal } from '@/extraction/claims'
import { type IsOurs } from '@/extraction/membership/chunks'
import { type StatusPhrase, type Words, numberOf, statusPhraseAt, wordsOf } from '@/extraction/membership/status-phrase'
import { bodies, numberWords, stateNouns } from '@/extraction/membership/words'
import type { Sentence } from '@/extraction/sentences'

export interface Total {
  status: CountProposal['status']
  count: number
  /** The first token of the passage and the one after its last. */
  first: number
  after: number
  rule: string
  /** Said with an article ("the eight members"): true whatever is hoped or planned around it. */
  isFirm: boolean
}

/** Adjectives that single out some of the members. */
const SOME = new Set(
  `other another new newest newly fellow remaining more additional further key core main largest biggest central asian european gulf arab caucasian muslim
   islamic nuclear south southeast western eastern participating leading major smaller several least latest non-regional`.split(/\s+/),
)
/** What stands before a total without an article: "has eight members", "comprises nine members". */
const LEADS = new Set(
  `has have comprises comprise comprising includes include including with are is unites unite uniting together of counts currently now numbers to into as
   embraces gathers groups encompasses totals total boasts having contains covers already today nearly just only : ( - – — |`.split(/\s+/),
)
const ACTING = /^(?:attend|participat|took|take|sign|vote|express|sent|send|agree|support|back|join|gather|meet|met|voiced|raised|came|abstain|object|oppose)/
const ORIGIN = new Set(['founded', 'created', 'established', 'formed', 'set', 'launched', 'initiated', 'instituted'])
const GROWTH = new Set(['expanded', 'expands', 'expanding', 'enlarged', 'grew', 'grown', 'growing', 'rose', 'risen', 'increased', 'reached', 'widened', 'extended', 'swelled'])
const COMPRISING = /^(?:compris|consist|includ|unit(?:e|es|ed|ing)$|group(?:s|ing)$|gather|encompass|embrac|together$|composed$|made$|incorporat|span|link|counts$|covers?$|has$|of$)/
/** Totals that the organisation has had: where a text's wording leaves room, only these are taken for one. */
const KNOWN: Readonly<Record<string, readonly number[]>> = { member: [6, 8, 9, 10], observer: [2, 3, 4, 5], 'dialogue-partner': [6, 9, 14, 15], founder: [6] }

/** Every total of the sentence, in its order. */
export function* countsIn(sentence: Sentence, isOurs: IsOurs): Generator<Total> {
  const { tokens } = sentence
  const words = wordsOf(sentence)
  let hasTotal = false
  for (let at = 0; at < tokens.length; at++) {
    const found: Read | undefined = hyphenatedAt(words, at, isOurs) ?? phraseAt(words, at, isOurs, hasTotal) ?? statesAt(words, at, isOurs) ?? founderNumberAt(words, at, isOurs)
    if (!found) continue
    if (found.total) yield found.total
    hasTotal ||= found.total !== undefined
    at = Math.max(at, found.after - 1)
  }
}

/** What was read up to a token, with or without a total. */
interface Read {
  after: number
  total?: Total
}

const wordAt = ({ tokens }: Words, at: number) => tokens[at]?.word ?? ''

/** "Ten-member grouping", "10-nation bloc", "eight-strong organisation". */
function hyphenatedAt(words: Words, at: number, isOurs: IsOurs): Read | undefined {
  const token = words.tokens[at]
  if (!token) return undefined
  const joined = /^([a-z]+|\d{1,2})-(member|nation|state|country|strong|party)(?:-strong)?s?$/.exec(token.word)
  let count = joined ? (numberWords.get(joined[1] as string) ?? (Number(joined[1]) || undefined)) : undefined
  let after = at + 1
  if (count === undefined && token.kind === 'number' && /^[-–‑]$/.test(wordAt(words, at + 1)) && /^(?:member|nation|state|country|strong)s?$/.test(wordAt(words, at + 2))) {
    count = numberOf(token)
    after = at + 3
  }
  if (count === undefined) return undefined
  for (let next = after; next < after + 5; next++) {
    const mention = words.mentionAt(next)
    const isBody = bodies.has(wordAt(words, next)) || wordAt(words, next) === 'group'
    if (mention?.kind === 'organisation' ? mention.id !== 'SCO' : isBody && !isOurs(at)) return { after }
    if (mention?.kind === 'organisation' || isBody) {
      const isFirm = ['the', 'this', 'our'].includes(wordAt(words, at - 1))
      return { after, total: { status: 'member', count, first: at, after: mention?.after ?? next + 1, rule: 'count-hyphenated', isFirm } }
    }
    if (words.tokens[next]?.kind !== 'word') break
  }
  return { after }
}

/** "Eight full members", "the 14 dialogue partners", "member states (9)". */
function phraseAt(words: Words, at: number, isOurs: IsOurs, hasTotal: boolean): Read | undefined {
  const phrase = statusPhraseAt(words, at)
  if (!phrase) return undefined
  const none = { after: phrase.after }
  const status = phrase.status
  if (status === 'guest' || status === 'partner' || phrase.isVoid || phrase.isOrdinal || !isOurs(at, phrase)) return none
  const isMembership = status === 'member' && wordAt(words, phrase.after - 1) !== 'status'
  const later = phrase.isStanding && !isMembership ? undefined : laterNumber(words, phrase)
  if (later) return { after: later.after, total: { status, count: later.count, first: phrase.first, after: later.after, rule: 'count-after', isFirm: true } }
  if (phrase.isStanding || phrase.count === undefined || phrase.countAt === undefined || !phrase.isPlural && !isShortened(words, phrase)) return none
  if (isSome(words, phrase) || isSum(words, phrase)) return none
  const isFirm = phrase.isDefinite || ['the', 'its', 'all', 'these', 'our'].includes(wordAt(words, at - 1))
  const rule = status === 'founder' ? 'count-founders' : phrase.isLoose ? 'count-states' : isFirm ? 'count-definite' : 'count-phrase'
  const total: Total = { status, count: phrase.count, first: phrase.first, after: phrase.after, rule, isFirm: isFirm || status === 'founder' }
  if (phrase.isLoose && wordAt(words, at - 1) === 'the' && wordAt(words, at - 2) === 'with') return none
  if (isFirm || status === 'founder') return { after: phrase.after, total }
  return isLed(words, phrase, hasTotal) ? { after: phrase.after, total } : none
}

/** "Eight member and four observer states". */
function isShortened(words: Words, { after }: StatusPhrase): boolean {
  return wordAt(words, after) === 'and' && numberOf(words.tokens[after + 1] ?? NO_TOKEN) !== undefined
}

const NO_TOKEN = { kind: 'mark', word: '', start: 0, end: 0, isCapital: false, isPossessive: false } as const

/** "Member states (9)", "observers: 2", "observers are four", "members now number ten". */
function laterNumber(words: Words, { after, count }: StatusPhrase): { count: number; after: number } | undefined {
  if (count !== undefined) return undefined
  let at = after
  const marks: string[] = []
  while (at < after + 5 && /^(?:\(|:|-|–|—|\||is|are|now|number|numbers|currently|stands?|at|stood|total|reached|also|to|rose|has|have|risen|grew|grown|increased|in|all|by)$/.test(wordAt(words, at))) marks.push(wordAt(words, at++))
  // "From six to nine".
  if (wordAt(words, at) === 'from' && wordAt(words, at + 2) === 'to') at += 3
  const token = words.tokens[at]
  const number = token && numberOf(token)
  if (number === undefined || number < 2 || marks.length === 0 || marks.every((mark) => mark === 'in' || mark === 'by' || mark === 'has')) return undefined
  const next = wordAt(words, at + 1)
  if (marks.includes('(') ? next !== ')' : !/^(?:|[,.;:()|–—-]|and|after|since|with|in|now|when|as)$/.test(next)) return undefined
  return { count: number, after: at + 1 + (marks.includes('(') ? 1 : 0) }
}

/** "Two other members", "two of the members", "at least five members". */
function isSome(words: Words, { first, after, countAt = first }: StatusPhrase): boolean {
  for (let at = first; at < after; at++) if (SOME.has(wordAt(words, at))) return true
  const before = wordAt(words, first - 1)
  if (SOME.has(before) || before === 'between') return true
  if (before === 'from' && wordAt(words, after) === 'to') return true
  if (/^(?:closest|from|who|that|without|present|attending|whose)$/.test(wordAt(words, after))) return true
  return wordAt(words, countAt + 1) === 'of' && !['the', 'its'].includes(wordAt(words, first))
}

/** "16 members and partners": one number for two statuses. */
function isSum(words: Words, { after }: StatusPhrase): boolean {
  let at = after
  while (['and', '/', ',', '&', 'or'].includes(wordAt(words, at))) at++
  if (at === after) return false
  if (/^(?:partners?|observers?|associates?)$/.test(wordAt(words, at)) && wordAt(words, at - 1) === 'and') return true
  const next = statusPhraseAt(words, at)
  return next !== undefined && next.count === undefined && next.organisations.length === 0 && wordAt(words, after) !== ',' && /^(?:and|or|&|\/)$/.test(wordAt(words, at - 1)) && words.mentionAt(next.after)?.kind !== 'country' && !next.isDefinite
}

function isLed(words: Words, { first, after, status, count = 0 }: StatusPhrase, hasTotal: boolean): boolean {
  const before = wordAt(words, first - 1)
  const follow = ['will', 'have', 'also', 'had', 'would', 'were', 'are'].includes(wordAt(words, after)) ? wordAt(words, after + 1) : wordAt(words, after)
  if (ACTING.test(follow) && (wordAt(words, after) === 'will' || status !== 'member' || !KNOWN[status]?.includes(count))) return false
  if (before === 'of' && !bodies.has(wordAt(words, first - 2)) && !COMPRISING.test(wordAt(words, first - 2)) && wordAt(words, first - 2) !== 'up') return KNOWN[status]?.includes(count) ?? false
  if (LEADS.has(before)) return true
  if (['and', ',', 'plus', ';', '&'].includes(before)) return hasTotal || (KNOWN[status]?.includes(count) ?? false)
  return KNOWN[status]?.includes(count) ?? false
}

/** "Brings together ten countries", "expanded to eight states", "founded by six nations". */
function statesAt(words: Words, at: number, isOurs: IsOurs): Read | undefined {
  const token = words.tokens[at]
  const count = token && numberOf(token)
  if (!token || count === undefined || count < 4) return undefined
  let noun = at + 1
  while (noun < at + 4 && words.tokens[noun]?.kind === 'word' && !stateNouns.has(wordAt(words, noun))) noun++
  if (!stateNouns.has(wordAt(words, noun)) || statusPhraseAt(words, at)) return undefined
  for (let next = at + 1; next < noun; next++) if (SOME.has(wordAt(words, next)) && !/^(?:asian|european|central)$/.test(wordAt(words, next))) return undefined
  if (SOME.has(wordAt(words, at - 1))) return undefined
  const held = heldBy(words, at, noun)
  if (held && isOurs(held.first, held)) {
    return { after: held.after, total: { status: held.status, count, first: at, after: held.after, rule: 'count-holders', isFirm: false } }
  }
  const status = originBefore(words, at) ? 'founder' : isWhole(words, at, noun) ? 'member' : undefined
  if (!status || !isOurs(at)) return undefined
  return { after: noun + 1, total: { status, count, first: at, after: noun + 1, rule: status === 'founder' ? 'count-founders' : 'count-states', isFirm: status === 'founder' } }
}

/** "Six countries, namely Armenia …, have the rank of dialogue partner": what they have, at the beginning of a clause. */
function heldBy(words: Words, at: number, noun: number): (StatusPhrase & { status: Total['status'] }) | undefined {
  if (at > 0 && !/^(?:and|,|;|:|while|another)$/.test(wordAt(words, at - 1))) return undefined
  let hasVerb = false
  for (let next = noun + 1; next < Math.min(words.tokens.length, noun + 40) && wordAt(words, next) !== ';'; next++) {
    if (/^(?:have|hold|enjoy|possess|are)$/.test(wordAt(words, next))) hasVerb = true
    const phrase = statusPhraseAt(words, next)
    if (!phrase) continue
    const { status } = phrase
    const isTotal = hasVerb && !phrase.isVoid && status !== 'guest' && status !== 'partner' && status !== 'founder'
    return isTotal ? { ...phrase, status } : undefined
  }
  return undefined
}

function originBefore(words: Words, at: number): boolean {
  let hasBy = false
  for (let before = at - 1; before >= at - 9 && before >= 0; before--) {
    const word = wordAt(words, before)
    if (words.mentionAt(before)?.kind === 'country') return false
    if (word === 'by') hasBy = true
    if (hasBy && ORIGIN.has(word)) return true
  }
  return false
}

function isWhole(words: Words, at: number, noun: number): boolean {
  const after = `${wordAt(words, noun + 1)} ${wordAt(words, noun + 2)}`
  if (/^(?:make|making|that make) up|^(?:form|constitute|forming|are) (?:the|its|members)/.test(after)) return true
  const before = wordAt(words, at - 1)
  if (before === 'to' && near(words, at, 5, (word) => GROWTH.has(word))) return true
  if (before === 'of' && bodies.has(wordAt(words, at - 2))) return true
  return near(words, at, 3, (word) => COMPRISING.test(word) && word !== 'has' && word !== 'of') && (near(words, at, 7, (word) => bodies.has(word) || word === 'it' || word === 'which') || hasOurs(words, at))
}

function hasOurs(words: Words, at: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - 12; before--) {
    const mention = words.mentionAt(before)
    if (mention?.kind === 'organisation') return mention.id === 'SCO'
  }
  return false
}

function near(words: Words, at: number, reach: number, test: (word: string) => boolean): boolean {
  for (let before = at - 1; before >= 0 && before >= at - reach; before--) if (test(wordAt(words, before))) return true
  return false
}

/** "The founding six". */
function founderNumberAt(words: Words, at: number, isOurs: IsOurs): Read | undefined {
  const word = wordAt(words, at)
  if (word === 'founding' || word === 'original') {
    const count = numberOf(words.tokens[at + 1] ?? NO_TOKEN)
    if (count !== undefined && count > 3 && isOurs(at)) return { after: at + 2, total: { status: 'founder', count, first: at, after: at + 2, rule: 'count-founders', isFirm: true } }
  }
  return undefined
}
