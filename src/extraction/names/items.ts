/** The names among the tokens of a sentence, each by itself: what they mean together comes after (`persons.ts`, `memory.ts`). */
import { type Entry, type Found, type Gazetteer, type Meaning, longestName } from '@/extraction/gazetteer'
import { wordClass } from '@/extraction/lexicon'
import { type Mention, blankMention } from '@/extraction/mentions'
import type { Token } from '@/extraction/tokens'
import { codesAt } from './codes'
import type { Introductions } from './introductions'
import { nearlyNamed } from './spelling'

export interface Item {
  meaning: Meaning
  /** The first of its tokens and the one after its last; offsets in the plain text. */
  first: number
  after: number
  start: number
  end: number
}

/** Before a name that may be a place or a person: only after these it is a place. */
const PLACE_WORDS = new Set(['in', 'at', 'from', 'near', 'to', 'of', 'via'])
/** After a city: a document or a format called after it, and no place. */
const NAMED_AFTER_CITY = wordClass((word) =>
  /^(?:process|declaration|spirit|format|consensus|agreements?|convention|protocol|initiative|review|charter|accords?)$/.test(
    word,
  ),
)
/** After a country: a company, a paper, a sea, a sum of money, and no state. */
const NAMED_AFTER_COUNTRY = wordClass((word) =>
  /^(?:airlines|airways|times|daily|ocean|yuan|renminbi|tenge|rupees?|roubles?|rubles?|som|soum|somoni|rials?|riyals?|dirhams?|lira|dollars?|yen|won|pounds?|manat|afghanis|language)$/.test(
    word,
  ),
)

/** Compounds with one name that stands for its bearer. */
const NONE: readonly Item[] = []
const KEEPING =
  /^(?:sco|asia|africa)-|-(?:central|africa|arab|asia|europe|eurasian|hosted|chaired|led|backed|proposed|initiated)$/

/** All names in their order, none within another; `introductions` are the surnames of the people that the text named in full before. */
export function itemsIn(gazetteer: Gazetteer, tokens: readonly Token[], text: string, introductions: Introductions): Item[] {
  const items: Item[] = []
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first] as Token
    const isWord = token.kind !== 'mark'
    if (token.end - token.start === 2 && (token.isCapital || !isWord)) {
      const codes = codesAt(gazetteer, tokens, first, text)
      items.push(...codes)
      const last = codes.at(-1)
      if (last) {
        first = last.after - 1
        continue
      }
    }
    if (!isWord) continue
    const found = longestName(gazetteer, tokens, first, text)
    if (found && isMeant(found, tokens, first) && !isQuestionWord(found, tokens, first, text)) {
      items.push(itemOf(found.entry.meaning, tokens, first, found.after))
      first = found.after - 1
    } else if (token.isCapital && !found) items.push(...unlisted(gazetteer, tokens, first, introductions))
  }
  return items
}

function itemOf(meaning: Meaning, tokens: readonly Token[], first: number, after: number): Item {
  return { meaning, first, after, start: tokens[first]?.start ?? 0, end: tokens[after - 1]?.end ?? 0 }
}

/** Not the city of "Tashkent Declaration", nor the country of "Turkish Airlines" or "Indian rupees". */
function isMeant(found: Found, tokens: readonly Token[], first: number): boolean {
  const { entry, after } = found
  if (entry.isCareful && !isPlace(found, tokens, first)) return false
  const next = tokens[after]
  if (next?.kind !== 'word' || tokens[after - 1]?.isPossessive) return true
  if (entry.meaning.kind === 'city') return !(next.classes & NAMED_AFTER_CITY)
  if (entry.meaning.kind !== 'country') return true
  return !(next.classes & NAMED_AFTER_COUNTRY) || (!next.isCapital && (next.word === 'daily' || next.word === 'times'))
}

/** "WHO IS COMING?": in a line of capitals, and at the head of a question, an acronym that is also a word is the word. */
function isQuestionWord({ entry }: Found, tokens: readonly Token[], first: number, text: string): boolean {
  if (entry.exact !== 'WHO') return false
  const line = text.slice(tokens[0]?.start, tokens.at(-1)?.end)
  return (first === 0 && tokens.at(-1)?.word === '?') || (tokens.length > 1 && line === line.toUpperCase())
}

/** Of "Georgia", "Jordan", "Chad", "Nice": whether the country or the city is meant. */
function isPlace({ entry, after }: Found, tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  const next = tokens[after]
  if (before && PLACE_WORDS.has(before.word)) return true
  if (entry.meaning.kind === 'city') return false
  // A person's name has another capital beside it: "Michael Jordan", "Georgia Meloni".
  const isName = (token: Token | undefined) => token?.kind === 'word' && token.isCapital
  return !isName(next) && !(isName(before) && first > 1)
}

/** What is in no table as it stands: a compound, a surname that was introduced, a country with a wrong letter. */
function unlisted(gazetteer: Gazetteer, tokens: readonly Token[], first: number, introductions: Introductions): readonly Item[] {
  const token = tokens[first] as Token
  const introduced = introductions.get(token.word)
  if (introduced) return [itemOf({ kind: 'person', ...introduced }, tokens, first, first + 1)]
  if (token.word.includes('-')) return compound(gazetteer, token, first)
  const entry = nearlyNamed(gazetteer, token.word)
  if (entry?.meaning.kind !== 'country') return NONE
  return [
    itemOf({ ...entry.meaning, form: entry.meaning.form === 'name' ? 'misspelt' : entry.meaning.form }, tokens, first, first + 1),
  ]
}

/** "Kazakh-Chinese", "Russia-India-China", "Moscow-Beijing"; "Russian-language" and "China-based" are no country. */
function compound(gazetteer: Gazetteer, token: Token, first: number): Item[] {
  const items: Item[] = []
  let start = token.start
  for (const part of token.word.split('-')) {
    const end = start + part.length
    const meaning = partMeaning(gazetteer.root.next?.get(part)?.entry)
    if (meaning) items.push({ meaning, first, after: first + 1, start, end })
    start = end + 1
  }
  return items.length > 1 || KEEPING.test(token.word) ? items : []
}

function partMeaning(entry: Entry | undefined): Meaning | undefined {
  const kind = entry?.meaning.kind
  return kind === 'country' || kind === 'organisation' || (kind === 'city' && !entry?.isCareful) ? entry?.meaning : undefined
}

/** What a name is by itself; an office by itself, and a name that is none of these, is nothing. */
export function plainMention(item: Item): Mention | undefined {
  const { meaning } = item
  if (meaning.kind === 'country') {
    const mention = blankMention('country', item)
    mention.code = meaning.code
    mention.form = meaning.form === 'compound' ? 'adjective' : meaning.form
    return mention
  }
  if (meaning.kind === 'organisation') {
    const mention = blankMention('organisation', item)
    mention.id = meaning.id
    mention.isOrgan = meaning.isOrgan
    return mention
  }
  if (meaning.kind === 'city') {
    const mention = blankMention('city', item)
    mention.name = meaning.name
    mention.country = meaning.country
    mention.isCapital = meaning.isCapital
    return mention
  }
  if (meaning.kind !== 'reference') return undefined
  const mention = blankMention('reference', item)
  mention.to = meaning.to
  mention.countries = []
  return mention
}
