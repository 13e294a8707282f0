/** Lists of countries, organisations and persons who stand for states: "India, Pakistan (both since 2017) and the Islamic Republic of Iran". */
import type { CountryMention, Mention } from './mentions'
import type { Sentence } from './sentences'
import { type Token, wordAt } from './tokens'

/** What reads as one thing in its sentence; a mention alone is a list of one. */
export interface Coordination {
  /** In the order of the text; countries, organisations, persons; cities only where capitals stand beside each other or beside countries. */
  members: Mention[]
  /** The first of its tokens and the one after its last, a gloss in brackets after the last member among them. */
  first: number
  after: number
  /** Offsets in the plain text, from the first member to the last, without its gloss. */
  start: number
  end: number
  /** "Both X and Y". */
  isBoth: boolean
  /**
   * Goes on with the list before it: `dated` after a date of that list's own ("India in 2017, | Iran in 2023 and | Belarus in 2024"), `loose` after
   * an "and" had seemed to close it ("Armenia and Nepal, | Qatar and Egypt", which may be pairs). Undefined for a list that stands alone.
   */
  continues?: 'dated' | 'loose'
}

type Words =
  | Readonly<Pick<Sentence, 'tokens' | 'mentions'>>
  | { readonly tokens: readonly Token[]; readonly mentions: readonly Mention[] }

/** Words between two members that part them; the ones that say that the list ends with the next. */
const CLOSING = new Set(['and', '&', 'or', 'plus'])
const PARTING = new Set([',', ';', '/', '|', '·', '•', '+', '\\'])
/** Words that may stand before a member, besides the separator. */
const BEFORE = new Set(
  'the both also then finally lastly later newly new host neighbouring neighboring fellow its current of and as well along together either its republics'.split(
    ' ',
  ),
)
/** How many tokens a gloss in brackets may have. */
const LONGEST_GLOSS = 16

/** The lists of a sentence in their order; every mention that can stand in one is in exactly one. */
export function coordinationsIn({ tokens, mentions }: Words): Coordination[] {
  const lists: Coordination[] = []
  let closed = false
  let last: Coordination | undefined
  for (const mention of mentions) {
    if (!canBeListed(mention, tokens)) {
      last = undefined
      continue
    }
    const link = last && linkTo(last, mention, tokens)
    if (last && link && !(closed && link.kind === 'comma' && mention.kind !== 'person') && link.kind !== 'dated') {
      extend(last, mention)
      // "X and Y as well as Z, V and W": what is added may be a list of its own.
      closed = link.kind === 'closing' || (closed && link.kind !== 'added')
    } else {
      const continues = link?.kind === 'dated' ? 'dated' : link && sameKind(last, mention) ? 'loose' : undefined
      last = listOf(mention, tokens, continues)
      lists.push(last)
      closed = false
    }
    const after = glossEnd(tokens, last.after)
    // "India and Pakistan (both since 2017), Iran (2023)": a gloss opens the list again.
    if (after > last.after && last.members.every(({ kind }) => kind === mention.kind)) closed = false
    last.after = after
  }
  return lists
}

function sameKind(last: Coordination | undefined, mention: Mention): boolean {
  return last?.members[0]?.kind === mention.kind
}

function canBeListed(mention: Mention, tokens: readonly Token[]): boolean {
  if (mention.kind === 'reference') return false
  return mention.kind !== 'city' || (mention.isCapital && !mention.isDateline && !isPlaceWord(tokens[mention.first - 1]?.word))
}

function isPlaceWord(word: string | undefined): boolean {
  return word === 'in' || word === 'at' || word === 'near' || word === 'from' || word === 'to' || word === 'for'
}

function listOf(mention: Mention, tokens: readonly Token[], continues: Coordination['continues']): Coordination {
  const { first, after, start, end } = mention
  const before = wordAt(tokens, first - 1) === 'the' ? tokens[first - 2] : tokens[first - 1]
  return { members: [mention], first, after, start, end, isBoth: before?.word === 'both', ...(continues && { continues }) }
}

function extend(list: Coordination, mention: Mention): void {
  list.members.push(mention)
  list.after = Math.max(list.after, mention.after)
  list.end = mention.end
}

/** The token after "(since 2017)", if that is what stands at `index`. */
function glossEnd(tokens: readonly Token[], index: number): number {
  if (wordAt(tokens, index) !== '(' && wordAt(tokens, index) !== '[') return index
  for (let end = index + 1; end <= index + LONGEST_GLOSS && end < tokens.length; end++) {
    const word = tokens[end]?.word
    if (word === ')' || word === ']') return end + 1
    if (word === '(') return index
  }
  return index
}

/** What stands between a list and the next mention, if the mention belongs to it. */
function linkTo(
  list: Coordination,
  mention: Mention,
  tokens: readonly Token[],
): { kind: 'comma' | 'closing' | 'added' | 'dated' } | undefined {
  const previous = list.members.at(-1) as Mention
  if (!agree(previous, mention, tokens)) return undefined
  // The halves of "Kazakh-Chinese" are one token.
  if (mention.first < previous.after) return { kind: 'comma' }
  const dated = dateEnd(tokens, list.after)
  let isParted = false
  let isClosing = false
  let hasWith = false
  let isAdded = false
  for (let index = dated; index < mention.first; index++) {
    const word = (tokens[index] as Token).word
    if (PARTING.has(word) || isTightDash(tokens, index)) isParted = true
    else if (word === 'with') {
      if (!isWith(tokens, index - 1)) return undefined
      hasWith = true
    } else if (isWith(tokens, index)) isAdded = true
    else if (CLOSING.has(word)) isClosing = true
    else if (!BEFORE.has(word)) return undefined
  }
  if (!isParted && !isClosing && !isAdded) return undefined
  if (isApposition(previous, mention, isClosing || isAdded) || (hasWith && previous.kind !== mention.kind)) return undefined
  if (wordAt(tokens, mention.first - 1) === ';' && !isAtSeparator(tokens, mention.after)) return undefined
  return { kind: dated > list.after ? 'dated' : isAdded ? 'added' : isClosing ? 'closing' : 'comma' }
}

/** "China–Russia–Mongolia": a dash with blanks around it opens a clause instead. */
function isTightDash(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token
  if (token.word !== '–' && token.word !== '—' && token.word !== '-') return false
  return tokens[index - 1]?.end === token.start && tokens[index + 1]?.start === token.end
}

/** "As well as", "along with", "together with". */
function isWith(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word
  const next = tokens[index + 1]?.word
  return (
    (word === 'as' && next === 'well' && wordAt(tokens, index + 2) === 'as') ||
    ((word === 'along' || word === 'together') && next === 'with')
  )
}

/** The token after "in 2017" or "since June 2023", if that is what stands at `index`. */
function dateEnd(tokens: readonly Token[], index: number): number {
  const word = tokens[index]?.word
  if (word !== 'in' && word !== 'since' && word !== 'from') return index
  const at = tokens[index + 1]?.kind === 'number' ? index + 1 : index + 2
  return /^(?:19|20)\d\d$/.test(wordAt(tokens, at)) ? at + 1 : index
}

/** What follows a semicolon may be the next clause. */
function isAtSeparator(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index]
  return next === undefined || next.kind === 'mark' || CLOSING.has(next.word)
}

/** "Astana, Kazakhstan" is one place; "his Pakistani counterpart, Ishaq Dar" is one person, "the OIC, or Organisation …" one organisation. */
function isApposition(previous: Mention, mention: Mention, isClosing: boolean): boolean {
  if (previous.kind === 'organisation' && mention.kind === 'organisation') return previous.id === mention.id
  if (previous.kind === 'person' && mention.kind === 'person' && !isClosing)
    return previous.country !== undefined && previous.country === mention.country
  return !isClosing && previous.kind === 'city' && mention.kind === 'country' && previous.country === mention.code
}

/** Adjectives stand with adjectives and names with names; "Kyrgyz" for the country passes where no noun follows. */
function agree(previous: Mention, mention: Mention, tokens: readonly Token[]): boolean {
  if (previous.kind === 'country' && mention.kind === 'country') {
    return isAdjective(previous) === isAdjective(mention) || standsAlone(previous, tokens) || standsAlone(mention, tokens)
  }
  return !(previous.kind === 'city' && mention.kind === 'country' && isAdjective(mention))
}

function isAdjective({ form }: CountryMention): boolean {
  return form === 'adjective'
}

/** An adjective after which comes no noun. */
function standsAlone(mention: CountryMention, tokens: readonly Token[]): boolean {
  const next = tokens[mention.after]
  return isAdjective(mention) && (next === undefined || next.kind === 'mark' || CLOSING.has(next.word))
}

/**
 * The countries with which an item of a list begins ("• India", "3. Kyrgyz Republic (Bishkek)", "Iran – member since 2023"), and nothing before them but a
 * number or a mark; undefined for any other sentence. Plain text has its items as lines of text, so the kind of the block is not asked for.
 */
export function itemOf(sentence: Words): Coordination | undefined {
  const { tokens, mentions } = sentence
  const [mention] = mentions
  if (!mention || !canBeListed(mention, tokens)) return undefined
  for (let index = 0; index < mention.first; index++) {
    const token = tokens[index] as Token
    if (token.kind === 'word' && token.word !== 'the' && !/^(?:[a-z]|[ivx]+)$/.test(token.word)) return undefined
  }
  const [list] = coordinationsIn(sentence)
  const next = list && tokens[list.after]
  return next === undefined || next.kind === 'mark' ? list : undefined
}
