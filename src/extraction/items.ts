/** The names among the tokens of a sentence, each by itself: what they mean together comes after (`persons.ts`, `memory.ts`). */
import { type Entry, type Found, type Gazetteer, type Meaning, longestName } from './gazetteer'
import type { Introductions } from './persons'
import { nearlyNamed } from './spelling'
import type { Token } from './tokens'

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

/** All names in their order, none within another; `introductions` are the surnames of the people that the text named in full before. */
export function itemsIn(gazetteer: Gazetteer, tokens: readonly Token[], text: string, introductions: Introductions): Item[] {
  const items: Item[] = []
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first] as Token
    if (token.kind === 'mark') continue
    const found = longestName(gazetteer, tokens, first, text)
    if (found && !(found.entry.isCareful && !isPlace(found, tokens, first))) {
      items.push(itemOf(found.entry.meaning, tokens, first, found.after))
      first = found.after - 1
    } else if (token.isCapital && !found) items.push(...unlisted(gazetteer, tokens, first, introductions))
  }
  return items
}

function itemOf(meaning: Meaning, tokens: readonly Token[], first: number, after: number): Item {
  return { meaning, first, after, start: tokens[first]?.start ?? 0, end: tokens[after - 1]?.end ?? 0 }
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
function unlisted(gazetteer: Gazetteer, tokens: readonly Token[], first: number, introductions: Introductions): Item[] {
  const token = tokens[first] as Token
  const introduced = introductions.get(token.word)
  if (introduced) return [itemOf({ kind: 'person', ...introduced }, tokens, first, first + 1)]
  if (token.word.includes('-')) return compound(gazetteer, token, first)
  const entry = nearlyNamed(gazetteer, token.word)
  if (entry?.meaning.kind !== 'country') return []
  return [itemOf({ ...entry.meaning, form: entry.meaning.form === 'name' ? 'misspelt' : entry.meaning.form }, tokens, first, first + 1)]
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
  return items.length > 1 || token.word.startsWith('sco-') ? items : []
}

function partMeaning(entry: Entry | undefined): Meaning | undefined {
  const kind = entry?.meaning.kind
  return kind === 'country' || kind === 'organisation' || (kind === 'city' && !entry?.isCareful) ? entry?.meaning : undefined
}
