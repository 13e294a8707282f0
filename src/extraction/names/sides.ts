/** For which states an office stands: "Pakistan's …", "Kazakh and Kyrgyz …s", "… of the Republic of Tajikistan", "…s of India and China". */
import { type Item, plainMention } from './items'
import type { CountryMention, Office, OrganisationMention } from '@/extraction/mentions'
import { type Token, wordAt } from '@/extraction/tokens'

export interface Sides {
  items: Item[]
  /** The first token of all of them and the one after the last. */
  first: number
  after: number
  /** The index of the item after the office and them. */
  nextItem: number
}

interface OfficeWord {
  office: Office
  isAttached: boolean
  isPlural: boolean
}

/** How many tokens a minister's portfolio may have. */
const LONGEST_PORTFOLIO = 12
/** Words that may stand between a state and an office. */
const MODIFIERS = new Set(
  'new newly elected re-elected then former ex acting interim visiting outgoing incoming current first senior top chief late longtime veteran high-ranking high-level executive government federal caretaker military cabinet union state respective deputy permanent'.split(
    ' ',
  ),
)
/** Words of a minister's portfolio, before the office. */
const PORTFOLIO = new Set(
  'interior home finance trade commerce foreign economic economy culture health healthcare education transport transportation energy agriculture agricultural justice environment emergency emergencies situations public security science technology technologies digital information industry labour labor tourism sports sport railways railway and development internal affairs ecology natural resources water oil gas petroleum investment investments communications youth social planning power road urban external national innovation higher'.split(
    ' ',
  ),
)
/** After a country's name: what has a president of its own. */
const INSTITUTION =
  /^(?:institute|university|association|academy|chamber|society|council|bank|group|company|corporation|union|center|centre|forum|foundation|business|committee|museum|railways?|oil|gas|international|national|football)$/
/** Offices behind which a field may stand before the state: "of Agriculture of Uzbekistan". */
const OF_A_PORTFOLIO = new Set<Office>([
  'minister',
  'deputy',
  'other',
  'security-council',
  'foreign-minister',
  'defence-minister',
])
const SEPARATORS = new Set([',', 'and', '&', 'the', 'as', 'well', ';', 'or'])
const OFFICES_OF_ORGANISATIONS = new Set<Office>(['secretary-general', 'other'])

/** The states of the office at `index` among the items; undefined if it has none. */
export function sidesOf(items: readonly Item[], index: number, tokens: readonly Token[], word: OfficeWord): Sides | undefined {
  return sidesBefore(items, index, tokens, word) ?? sidesBehind(items, index, tokens, word)
}

function canHave(item: Item | undefined, { office }: OfficeWord): item is Item {
  if (item?.meaning.kind === 'country') return true
  return item?.meaning.kind === 'organisation' && OFFICES_OF_ORGANISATIONS.has(office)
}

function sidesBefore(items: readonly Item[], index: number, tokens: readonly Token[], word: OfficeWord): Sides | undefined {
  const office = items[index] as Item
  const nearest = items[index - 1]
  if (!canHave(nearest, word) || !isGap(tokens, nearest.after, office.first, word)) return undefined
  if (!isLeading(nearest, tokens, word)) return undefined
  const sides = [nearest]
  for (let at = index - 2; word.isPlural && at >= 0; at--) {
    const item = items[at] as Item
    if (item.meaning.kind !== 'country' || isName(item) !== isName(nearest) || !isListed(tokens, item.after, sides[0] as Item))
      break
    sides.unshift(item)
  }
  return { items: sides, first: sides[0]?.first ?? nearest.first, after: office.after, nextItem: index + 1 }
}

function isName({ meaning }: Item): boolean {
  return meaning.kind === 'country' && meaning.form !== 'adjective'
}

/** A people has no officers, and a bare name before a common word ("China side") leads it only where that word is a delegation. */
function isLeading({ meaning, after }: Item, tokens: readonly Token[], { isAttached, office }: OfficeWord): boolean {
  if (meaning.kind !== 'country') return true
  if (meaning.form === 'people') return false
  const isBare = meaning.form !== 'adjective' && tokens[after - 1]?.isPossessive !== true
  return !isBare || !isAttached || office === 'delegation' || meaning.form === 'abbreviation'
}

function isGap(tokens: readonly Token[], from: number, to: number, { office }: OfficeWord): boolean {
  if (to - from > 6) return false
  for (let at = from; at < to; at++) {
    const { word } = tokens[at] as Token
    if (word === "'" && at === from) continue
    if (!MODIFIERS.has(word) && !((office === 'minister' || office === 'deputy') && PORTFOLIO.has(word))) return false
  }
  return true
}

function isListed(tokens: readonly Token[], from: number, next: Item): boolean {
  if (next.first < from) return true
  if (next.first === from) return false
  for (let at = from; at < next.first; at++) if (!SEPARATORS.has((tokens[at] as Token).word)) return false
  return true
}

function sidesBehind(items: readonly Item[], index: number, tokens: readonly Token[], word: OfficeWord): Sides | undefined {
  const office = items[index] as Item
  const nearest = items[index + 1]
  if (!canHave(nearest, word) || !isLink(tokens, office.after, nearest.first, word)) return undefined
  if (nearest.meaning.kind === 'country' && !isName(nearest)) return undefined
  // "The speaker of Russia's Duma" is no officer of the state itself.
  if (word.office === 'other' && tokens[nearest.after - 1]?.isPossessive) return undefined
  if (INSTITUTION.test(wordAt(tokens, nearest.after))) return undefined
  const sides = [nearest]
  for (let at = index + 2; word.isPlural || word.office === 'delegation'; at++) {
    const item = items[at]
    if (item?.meaning.kind !== 'country' || !isName(item) || !isListed(tokens, sides.at(-1)?.after ?? 0, item)) break
    sides.push(item)
  }
  return { items: sides, first: office.first, after: sides.at(-1)?.after ?? office.after, nextItem: index + 1 + sides.length }
}

const FILLERS = new Set(['the', 'both', 'republic', 'republics', 'state', 'states', 'all', 'countries'])
const LINKS = new Set(['of', 'and', 'for', ',', '&', '-'])

/** "Of", "of the", "from", "of both"; of a minister also "of Agriculture and Water Resources of". */
function isLink(tokens: readonly Token[], from: number, to: number, { office }: OfficeWord): boolean {
  const start = tokens[from]?.word
  if (start !== 'of' && start !== 'from' && start !== 'for') return false
  if (to - from > LONGEST_PORTFOLIO) return false
  let isShort = true
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at] as Token
    const isFiller = FILLERS.has(token.word)
    if (!isFiller) isShort = false
    if (!isFiller && !token.isCapital && !LINKS.has(token.word)) return false
  }
  if (isShort) return start !== 'for'
  const last = wordAt(tokens, to - 1) === 'the' ? tokens[to - 2]?.word : tokens[to - 1]?.word
  return last === 'of' && OF_A_PORTFOLIO.has(office)
}

export function sideOf({ meaning }: Item): string | undefined {
  return meaning.kind === 'country' ? meaning.code : undefined
}

/** "In China President Putin said": the state before the office is not the person's. */
export function contradicts(side: Item, person: Item): boolean {
  const code = sideOf(side)
  return (
    person.meaning.kind === 'person' &&
    code !== undefined &&
    person.meaning.country !== undefined &&
    person.meaning.country !== code
  )
}

export function partsOf(side: Item): (CountryMention | OrganisationMention)[] {
  const mention = plainMention(side)
  return mention?.kind === 'country' || mention?.kind === 'organisation' ? [mention] : []
}
