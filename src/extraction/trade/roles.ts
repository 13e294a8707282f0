/** Which country stands in which relation to a measure: before it, behind "to", "from", "with", "between". */
import { type Token, wordAt } from '@/extraction/tokens'
import type { Atom, CountryAtom, Topic } from './atoms'
import type { Memory } from './memory'

export interface Scene {
  tokens: readonly Token[]
  atoms: readonly Atom[]
  topic: Topic
  /** No measure stands before it in the sentence. */
  isFirst: boolean
  /** The token at which the next measure begins. */
  limit: number
  memory: Memory
}

export interface Roles {
  /** Right before the measure: "China-Tajikistan trade", "Russia's exports". */
  owners: string[]
  between: string[]
  of: string[]
  with: string[]
  to: string[]
  from: string[]
  by: string[]
  /** Before the measure, at the head of the sentence. */
  subjects: string[]
  isGroup: boolean
}

/** Words between a country and the measure that belongs to it. */
export const MODIFIERS = new Set(
  "total bilateral mutual trade goods overall annual two-way volume volumes of the value merchandise commodity own direct aggregate reciprocal official yearly monthly combined cross-border commercial main top largest biggest foreign external ' ’ source key major leading important most three two five ten".split(
    ' ',
  ),
)

const ARTICLES = new Set('the its their neighbouring neighboring republic friendly brotherly'.split(' '))

export const distinct = (codes: string[]) => [...new Set(codes)]

export function rolesIn({ tokens, atoms, topic, limit, isFirst }: Scene): Roles {
  const roles: Roles = {
    owners: ownersOf(tokens, atoms, topic),
    between: [],
    of: [],
    with: [],
    to: [],
    from: [],
    by: [],
    subjects: [],
    isGroup: false,
  }
  let last: keyof Roles | undefined
  const ends = new Set(atoms.filter(({ kind }) => kind === 'country').map(({ after }) => after))
  for (const atom of atoms) {
    if (atom.first >= limit) break
    if (atom.first < topic.after) {
      if (isFirst && atom.kind === 'country' && atom.first < topic.first) addBefore(roles, tokens, atom)
      // "With the countries of the region trade was …"
      if (isFirst && atom.kind === 'group' && atom.first < 6 && wordAt(tokens, 0) === 'with') roles.isGroup = true
      continue
    }
    if (
      atom.kind === 'group' &&
      roles.to.length + roles.from.length + roles.with.length === 0 &&
      isNearGroup(tokens, topic, atom.first)
    )
      roles.isGroup = true
    if (atom.kind !== 'country' || atom.isTeller || isOfNext(tokens, atom, limit)) continue
    const role = roleOf(tokens, atom, topic, last, ends)
    if (role !== undefined) roles[role].push(atom.code)
    last = role
  }
  return roles
}

/** "Trade with India, with Kazakh exports growing": the owner of the next measure. */
function isOfNext(tokens: readonly Token[], { isOwner, after }: CountryAtom, limit: number): boolean {
  if (!isOwner || limit >= tokens.length) return false
  let at = after
  while (at < limit && MODIFIERS.has(wordAt(tokens, at))) at++
  return at === limit
}

/** A group as the partner stands before the figure, behind no more than a few words. */
function isNearGroup(tokens: readonly Token[], topic: Topic, at: number): boolean {
  if (at - topic.after > 9) return false
  return !tokens.slice(topic.after, at).some(({ kind, word }) => kind === 'number' || word === ';')
}

type Role = 'between' | 'of' | 'with' | 'to' | 'from' | 'by'

const ROLE_OF: ReadonlyMap<string, Role> = new Map([
  ['between', 'between'],
  ['of', 'of'],
  ['with', 'with'],
  ['to', 'to'],
  ['into', 'to'],
  ['towards', 'to'],
  ['from', 'from'],
  ['by', 'by'],
])

function roleOf(
  tokens: readonly Token[],
  { first, after, isOwner }: CountryAtom,
  topic: Topic,
  last: keyof Roles | undefined,
  ends: ReadonlySet<number>,
): Role | undefined {
  let before = first - 1
  while (ARTICLES.has(wordAt(tokens, before))) before--
  const word = wordAt(tokens, before)
  if (word === 'and' || word === '-' || word === '–' || word === ',' || word === '&') {
    if (!ends.has(before) && !(wordAt(tokens, before - 1) === ',' && ends.has(before - 1))) return undefined
    return last === 'between' || last === 'of' || last === 'with' || last === 'to' || last === 'from' ? last : undefined
  }
  // "Bought Chinese goods"
  if (isOwner && topic.measure === 'imports' && /^(?:goods|products|merchandise|commodities)$/.test(wordAt(tokens, after)))
    return 'from'
  // "Sells China goods worth"
  if (!isOwner && topic.isVerb && topic.measure === 'exports' && first === topic.after) return 'to'
  const role = ROLE_OF.get(word)
  // "Exports and imports to and from Russia"
  const isBothWays = wordAt(tokens, before - 1) === 'and' && /^(?:to|from)$/.test(wordAt(tokens, before - 2))
  if (isBothWays && (role === 'to' || role === 'from')) return topic.measure === 'imports' ? 'from' : 'to'
  if (role === 'of') return before - topic.after > 2 ? undefined : isOwner && topic.measure === 'imports' ? 'from' : 'of'
  return role
}

function addBefore(roles: Roles, tokens: readonly Token[], { first, code, isOwner, isTeller }: CountryAtom): void {
  const word = wordAt(tokens, first - 1)
  if (wordAt(tokens, first - 2) === 'according') return
  const isLed = !isOwner && (first < 3 || wordAt(tokens, first - 2) === ',')
  const role = isLed ? ROLE_OF.get(word) : undefined
  if (role === 'with' || role === 'between' || role === 'to' || role === 'from') roles[role].push(code)
  else if (word === 'and' && roles.between.length === 1 && roles.subjects.length === 0) roles.between.push(code)
  else if (!isTeller) roles.subjects.push(code)
}

/** Walks back over adjectives to the country that the measure belongs to, and over "-" or "and" to a second one. */
export function ownersOf(tokens: readonly Token[], atoms: readonly Atom[], topic: Pick<Topic, 'first'>): string[] {
  const codes: string[] = []
  let at = topic.first - 1
  for (let steps = 0; at >= 0 && steps < 12; steps++) {
    const here = atoms.filter((atom): atom is CountryAtom => atom.kind === 'country' && atom.after === at + 1)
    if (here.length > 0) {
      if (codes.length > 0 && wordAt(tokens, at + 1) === 'of') break
      codes.unshift(...here.map(({ code }) => code))
      at = (here[0]?.first ?? at) - 1
      if (!/^(?:and|-|–|—|with|&)$/.test(wordAt(tokens, at)) || codes.length > 1) break
      at--
    } else if (codes.length === 0 && MODIFIERS.has(wordAt(tokens, at))) at--
    else break
  }
  return distinct(codes)
}
