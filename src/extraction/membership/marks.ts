/** The mark of a word in the string of a sentence (`chunks.ts` names them), and of dates. */
import { type Token, wordAt } from '@/extraction/tokens'
import { type Chunk, chunkOf } from './chunk'
import type { IsOurs } from './focus'
import { type Words, numberOf } from './status-words'
import { accession, be, bodies, comprising, describing, giving, have, joining, numberWords, stateNouns } from './words'

const SAME = new Set(['same', 'this', 'such', 'that', 'similar', 'the'])
const RANKS = new Set(['status', 'rank', 'standing', 'position', 'latter'])

const ADVERBS = new Set(
  `the a an currently now also already officially formally still both all today presently since only just recently finally eventually subsequently later
   each thus therefore meanwhile however indeed technically legally long permanently fully simultaneously jointly successfully again there altogether
   since together respectively ' " “ ” ‘ ’ « » * • have has had will would shall should could may might can not never to-date newly first this these once
   do does did ultimately effectively duly moreover furthermore afterwards thereby nominally traditionally yesterday tonight monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  ),
)

export const AND = new Set(['and', '&', '+', 'or', 'nor', 'plus', '/', 'alongside', 'beside', 'besides', 'und'])

const BOUNDARY = new Set(['while', 'whereas', 'but', 'although', 'though', 'whilst', ';', '.', '?', '!', 'because'])

const RELATIVE = new Set(['which', 'that', 'who', 'whose', 'where', 'whom'])

const ADMITTING = new Set(
  'admitted admit admits admitting accepted accept accepts accepting inducted induct inducting enrolled adding added'.split(' '),
)

const FORMING = new Set(['form', 'forms', 'formed', 'constitute', 'constitutes', 'forming', 'compose'])

const GROWING = new Set(
  'expanded expands expanding enlarged grew grown expansion enlargement widened extended broadened'.split(' '),
)

const PUNCTUATION: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ',': ',',
    '(': '(',
    ')': ')',
    '[': '(',
    ']': ')',
    ':': ':',
    '-': 'D',
    '–': 'D',
    '—': 'D',
    '|': '|',
    '―': 'D',
    '‒': 'D',
    '−': 'D',
    '=': 'B',
  }),
)

const LONGEST_OBJECT = 24

const FOLLOWING = new Set(['followed', 'following', 'follow', 'follows', 'likewise', 'ditto'])

export function wordChunkAt(words: Words, first: number, isOurs: IsOurs): Chunk {
  const { word, kind } = words.tokens[first] as Token
  const sign = kind === 'mark' ? PUNCTUATION.get(word) : undefined
  if (sign !== undefined) return chunkOf(sign, first, first + 1)
  if (CONTEXTUAL.has(word)) {
    const found = contextualAt(words, first, isOurs)
    if (found) return chunkOf(found[0], first, first + (found[1] ?? 1))
  }
  return chunkOf(TAGS.get(word) ?? tagOf(words.tokens[first] as Token), first, first + 1)
}

/** Of a word that stands in no list. */
function tagOf(token: Token): string {
  if (token.word.startsWith('congratulat')) return 'K'
  return token.kind === 'number' && numberOf(token) !== undefined ? '' : 'w'
}

/** Words whose mark depends on what stands beside them. */
function contextualAt({ tokens, mentionAt }: Words, first: number, isOurs: IsOurs): [tag: string, length?: number] | undefined {
  const word = wordAt(tokens, first)
  const next = wordAt(tokens, first + 1)
  const before = wordAt(tokens, first - 1)
  const phrase = fixedAt(tokens, first, word, next)
  if (phrase) return phrase
  if (bodies.has(word)) return [bodyTag(tokens, first, isOurs)]
  if (word === 'we' || (word === 'country' && (before === 'our' || before === 'my'))) return ['p']
  if (/^(?:country|republic|kingdom)$/.test(word) && before === 'the') return ['p']
  if (word === 'they' || (word === 'both' && next !== 'the' && next !== 'of'))
    return [word === 'both' && mentionAt(first + 1) ? '' : 'q']
  if (word === 'two' && before === 'the' && /^(?:countries|states|nations|neighbou?rs|republics|rivals)$/.test(next))
    return ['q', 2]
  if (have.has(word)) return [isAuxiliary(tokens, first) ? '' : 'H']
  if (comprising.has(word))
    return [
      'C',
      ['of', 'up', 'together', 'among'].includes(next) ? (next === 'up' && wordAt(tokens, first + 2) === 'of' ? 3 : 2) : 1,
    ]
  if (word === 'taken' && next === 'in') return ['G', 2]
  return RANKS.has(word) && SAME.has(before) && next !== 'of' ? ['s'] : undefined
}

/** "The bloc", "the regional grouping"; "a bloc"; "SCO bloc". */
function bodyTag(tokens: readonly Token[], first: number, isOurs: IsOurs): string {
  const before = wordAt(tokens, first - 1)
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
      [FOLLOWING, 'Q'],
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
  ...'we country republic kingdom they both two status rank standing position latter came come comes get got let taken brings bring bringing brought such as along together among amongst one make makes made making take taking composed consist let took takes has are the followed i viz complete completes completed completing round rounds rounded'.split(
    ' ',
  ),
])

/** Several words that are one. */
function fixedAt(tokens: readonly Token[], first: number, word: string, next: string): [tag: string, length: number] | undefined {
  const third = wordAt(tokens, first + 2)
  if (isCompleting(tokens, first)) return ['Q', wordAt(tokens, first + 1) === 'the' ? 3 : 4]
  if (/^(?:br(?:ings?|inging|ought))$/.test(word) && /^(?:together|under|around)$/.test(next)) return ['C', 2]
  if (word === 'followed' && next === 'by') return ['&', 2]
  if (word === 'such' && next === 'as') return ['I', 2]
  if (word === 'as' && next === 'well' && third === 'as') return ['&', 3]
  if ((word === 'along' || word === 'together') && next === 'with') return ['&', 2]
  if ((word === 'among' || word === 'amongst') && /^(?:them|which|whom|these|those|others)$/.test(next)) return ['I', 2]
  if ((word === 'i' && next === '.' && third === 'e') || (word === 'viz' && next === '.')) return ['I', word === 'i' ? 4 : 2]
  if (word === 'one' && next === 'of') return ['M', 2]
  if (/^ma(?:ke|kes|de|king)$/.test(word)) return next === 'up' ? (third === 'of' ? ['C', 3] : ['U', 2]) : ['G', 1]
  if (word === 'composed' || (word === 'consist' && next === 'of')) return ['C', next === 'of' ? 2 : 1]
  if (/^(?:takes?|taking)$/.test(word) && next === 'in') return ['C', 2]
  if (/^(?:brought|let|took|taken)$/.test(word) && /^(?:in|into|aboard)$/.test(next)) return ['g', 2]
  if (/^br(?:ings?|inging|ought)$/.test(word) && isIntoIt(tokens, first)) return ['g', 1]
  if (/^c[ao]mes?$/.test(word) && (next === 'aboard' || (next === 'on' && third === 'board'))) return ['J', next === 'on' ? 3 : 2]
  if (/^c[ao]me$/.test(word) && next === 'in' && /^(?:in|on|with|as|later|[,.;])?$/.test(third)) return ['J', 2]
  if (/^br(?:ings?|inging|ought)$/.test(word) && isTogether(tokens, first)) return ['C', 1]
  if (word === 'has' && next === 'as') return ['C', 2]
  if (word === 'are' && next === 'as' && third === 'follows') return ['B', 3]
  if (word === 'the' && next === 'following') return ['', 2]
  return undefined
}

/** "Complete the list", "round out the group", "make up the rest". */
function isCompleting(tokens: readonly Token[], first: number): boolean {
  const word = wordAt(tokens, first)
  if (!COMPLETING.has(word)) return false
  const isSplit = /^(?:out|off|up)$/.test(wordAt(tokens, first + 1))
  if (isSplit === word.startsWith('complet')) return false
  const [the, noun] = [tokens[first + (isSplit ? 2 : 1)]?.word, wordAt(tokens, first + (isSplit ? 3 : 2))]
  return the === 'the' && (word.startsWith('ma') ? /^(?:rest|remainder)$/ : COMPLETED).test(noun)
}

const COMPLETING = new Set('complete completes completed completing round rounds rounded make makes'.split(' '))
const COMPLETED =
  /^(?:list|line-up|lineup|group|grouping|bloc|circle|family|roster|membership|set|club|number|table|quartet|sextet|octet|six|eight|nine|ten)$/

/** "Brings India and China together with Russia". */
function isTogether(tokens: readonly Token[], first: number): boolean {
  return tokens.slice(first + 2, first + LONGEST_OBJECT).some(({ word }) => word === 'together')
}

/** "Brought Iran into the organisation". */
function isIntoIt(tokens: readonly Token[], first: number): boolean {
  const into = tokens.findIndex(({ word }, at) => at > first && word === 'into')
  return into > first && into < first + 9 && tokens.slice(first + 1, into).every(({ word }) => word !== 'together')
}

/** "Has joined", "have been": no having of its own. */
function isAuxiliary(tokens: readonly Token[], at: number): boolean {
  if (!['have', 'has', 'had', 'having'].includes(wordAt(tokens, at))) return false
  for (let next = at + 1; next <= at + 3; next++) {
    const word = wordAt(tokens, next)
    if (
      be.has(word) ||
      joining.has(word) ||
      giving.has(word) ||
      ADMITTING.has(word) ||
      /^(?:held|enjoyed|kept|expanded|grown|brought)$/.test(word)
    )
      return true
    if (!ADVERBS.has(word)) return false
  }
  return false
}
