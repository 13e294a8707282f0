/** Which sum of a sentence is that of which partner: "Russia ($2.5bn), China ($1.9bn)", "$22.7 billion with Kyrgyzstan", two rows side by side. */
import { type Token, wordAt } from '@/extraction/tokens'
import { homesOfAgents } from './agents'
import type { AmountAtom, Atom, CountryAtom, Topic } from './atoms'
import { isMoney } from './currency'
import { roleOfAmount } from './figures'
import { ownersOf } from './roles'

export interface Tie {
  country: CountryAtom
  amount: AmountAtom
  /** Undefined where the sentence names no measure. */
  topic: Topic | undefined
}

/** Words between a partner and its sum. */
const FAR = 14
const LINKS = new Set(
  `with at worth and the its their on some about around over nearly almost just only more less than to was is were are be of for in a an as by first second third fourth fifth sixth next last
  place position spot rank ranked ranks ranking stood stands comes came come totalled totaled totals totalling totaling reached reaching made making make amounting amounted amounts exceeded exceeding up us usd
  following followed follows led leads lead leading leader well behind far way taking took takes buying accounting accounted accounts receiving absorbing tops topped heads headed opens remains remained among list
  ranking volume turnover trade figure total value indicator share it this where main largest biggest top country partner partners trading sum level number alone still goods too also has had have been being already
  then finally respectively while say equal approximately republic neighbour neighbor half most bulk part`.split(/\s+/),
)
const TO_PARTNER = /^(?:with|to|from|for)$/

interface Row {
  tokens: readonly Token[]
  atoms: readonly Atom[]
}

/** Each sum of trade with the partner that is named for it; those of a pair named in full are left out. */
export function tiesIn({ tokens, atoms }: Row): Tie[] {
  const homes = homesIn(tokens, atoms)
  const ties: Tie[] = []
  let open: CountryAtom[] = []
  for (let index = 0; index < atoms.length; index++) {
    const atom = atoms[index]
    if (atom?.kind === 'country' && !homes.has(atom) && !atom.isTeller && !isConsumed(ties, atom)) open.push(atom)
    if (atom?.kind === 'group') open = []
    if (atom?.kind !== 'amount' || !isMoney(tokens, atoms, atom)) continue
    const role = roleOfAmount(tokens, atoms, atom)
    if (role === 'difference' || role === 'unreal') continue
    const topic = measureOf(tokens, atoms, atom)
    if (topic === 'block' || (topic && isOfPair(tokens, atoms, topic))) {
      open = []
      continue
    }
    const behind = countryBehind({ tokens, atoms, homes }, atom)
    const row = behind ? [] : rowOf(tokens, atoms, index, open)
    const last = ties.at(-1)
    if (behind && !homes.has(behind)) ties.push({ country: behind, amount: atom, topic })
    else if (row.length > 1) {
      ties.push(...row.map(({ country, amount }) => ({ country, amount, topic })))
      index = atoms.indexOf(row.at(-1)?.amount ?? atom)
    } else if (isReached({ tokens, atoms, homes }, open.at(-1), atom))
      ties.push({ country: open.at(-1) as CountryAtom, amount: atom, topic })
    else if (last && open.length === 0 && goesOn(tokens, atoms, last, { amount: atom, topic, role })) {
      ties.push({ country: last.country, amount: atom, topic })
    }
    open = []
  }
  return ties
}

const isConsumed = (ties: readonly Tie[], country: CountryAtom) => ties.some((tie) => tie.country === country)

/** The countries that are the ones whose trade is told: the owner of a measure, or that whose partners and buyers are named. */
export function homesIn(tokens: readonly Token[], atoms: readonly Atom[]): Set<CountryAtom> {
  const homes = new Set(homesOfAgents(tokens, atoms))
  for (const atom of atoms) {
    const isOrigin =
      atom.kind === 'country' && atom.isOwner && /^(?:goods|merchandise|products)$/.test(wordAt(tokens, atom.after))
    if (isOrigin) homes.add(atom)
  }
  for (const atom of atoms) {
    const topic = atom.kind === 'block' ? atom.topic : atom
    if (topic?.kind !== 'topic') continue
    const [owner, second] = ownersOf(tokens, atoms, topic)
    const country = owner === undefined || second !== undefined ? undefined : before(atoms, topic.first)
    if (country?.code === owner && country && !isRowOfSubjects(tokens, atoms, topic)) homes.add(country)
    for (const source of sourcesOf(tokens, atoms, topic)) homes.add(source)
    const behind = atoms.find((one): one is CountryAtom => one.kind === 'country' && one.first >= topic.after)
    if (behind && isHomeBehind(tokens, atoms, topic, behind)) homes.add(behind)
  }
  return homes
}

/** "Exports from Pakistan", "imports into Iran", "took Nepali merchandise". */
function sourcesOf(tokens: readonly Token[], atoms: readonly Atom[], { after, measure }: Topic): CountryAtom[] {
  if (measure === 'turnover') return []
  const word = measure === 'exports' ? /^from$/ : /^(?:to|into)$/
  const next = atoms.find(({ kind, first }) => kind === 'topic' && first >= after)?.first ?? tokens.length
  return atoms.filter(
    (atom): atom is CountryAtom =>
      atom.kind === 'country' && atom.first >= after && atom.first < next && word.test(wordAt(tokens, atom.first - 1)),
  )
}

/** "Exports of Mongolia"; "Russia bought most from Uzbekistan, $860 million; next came China with $410 million". */
function isHomeBehind(tokens: readonly Token[], atoms: readonly Atom[], topic: Topic, country: CountryAtom): boolean {
  const at = wordAt(tokens, country.first - 1) === 'the' ? country.first - 2 : country.first - 1
  const word = wordAt(tokens, at)
  if (word === 'of') return at <= topic.after + 1
  if (word === 'with') return at <= topic.after + 1 && isRanked(tokens, topic)
  if (!/^(?:to|from)$/.test(word) || at > topic.after + 2 || !before(atoms, topic.first)) return false
  return (!topic.isVerb || isCleft(tokens, topic)) && hasBareRow(tokens, atoms, country)
}

/** "The leader in trade with Russia", "ranks first by turnover with China". */
export const isRanked = (tokens: readonly Token[], { first }: Topic) =>
  tokens.slice(Math.max(0, first - 5), first).some(({ word }) => RANK.test(word))

const RANK = /^(?:leader|leaders|leads|first|second|third|place|position|rank|ranks|ranked|top|tops)$/

/** "It was Russia that bought most": what follows is parallel to Russia. */
const isCleft = (tokens: readonly Token[], { first }: Topic) =>
  tokens.slice(Math.max(0, first - 6), first).some(({ word }) => word === 'it') && wordAt(tokens, first - 1) === 'that'

/** After the first sum countries without a preposition: they do what the one before the measure does. */
function hasBareRow(tokens: readonly Token[], atoms: readonly Atom[], { first: from }: { first: number }): boolean {
  const sum = atoms.find(({ kind, first }) => kind === 'amount' && first > from)
  const later = atoms.filter((atom) => atom.kind === 'country' && sum !== undefined && atom.first > sum.first)
  return later.length > 0 && later.every(({ first }) => !/^(?:with|to|from|for)$/.test(wordAt(tokens, first - 1)))
}

/** "Kazakhstan supplied goods worth $870 million, Turkey $560 million": each of them to the country of which the text speaks. */
export const isRowOfSubjects = (tokens: readonly Token[], atoms: readonly Atom[], topic: Topic) =>
  topic.isVerb &&
  hasBareRow(tokens, atoms, topic) &&
  !tokens.slice(topic.after, topic.after + 12).some(({ word }) => /^(?:to|from|with)$/.test(word)) &&
  atoms.every((atom) => (atom.kind !== 'topic' && atom.kind !== 'block') || atom === topic)

const before = (atoms: readonly Atom[], at: number) =>
  atoms.findLast((atom): atom is CountryAtom => atom.kind === 'country' && atom.after <= at)

/** The measure before a sum, or else the first one of the sentence. */
function measureOf(tokens: readonly Token[], atoms: readonly Atom[], amount: AmountAtom): Topic | 'block' | undefined {
  const isMeasure = (atom: Atom) => atom.kind === 'topic' || atom.kind === 'block'
  const nearest = atoms.findLast((atom) => isMeasure(atom) && atom.after <= amount.first) ?? atoms.find(isMeasure)
  // "Russia is second with $5 billion and still the largest export market": said of another sum.
  const isBehind =
    nearest !== undefined && nearest.first > amount.first && nearest.kind === 'block' && nearest.topic?.isAgent === true
  if (isBehind && tokens.slice(amount.after, nearest.first).some(({ word }) => word === 'and' || word === ',')) return undefined
  if (nearest?.kind === 'topic') return nearest
  return nearest?.kind === 'block' ? (nearest.topic ?? 'block') : undefined
}

/** "Kazakhstan-China trade", "trade between Kazakhstan and China": no list. */
function isOfPair(tokens: readonly Token[], atoms: readonly Atom[], topic: Topic): boolean {
  const between = tokens.findIndex(({ word }, at) => at >= topic.after && at < topic.after + 8 && word === 'between')
  if (between >= 0 && atoms.filter(({ kind, first }) => kind === 'country' && first > between && first < between + 9).length > 1)
    return true
  return ownersOf(tokens, atoms, topic).length > 1
}

function countryBehind(
  { tokens, atoms, homes }: Row & { homes: ReadonlySet<Atom> },
  amount: AmountAtom,
): CountryAtom | undefined {
  const at = atoms.findIndex(({ first, kind }) => first >= amount.after && kind !== 'topic' && kind !== 'period')
  const country = atoms[at]
  if (country?.kind !== 'country' || country.isTeller || country.first - amount.after > 5) return undefined
  const gap = tokens.slice(amount.after, country.first)
  if (!gap.some(({ word }) => TO_PARTNER.test(word)) || gap.some(({ word }) => /^[,;]$/.test(word))) return undefined
  // "$12 billion to China, to Iraq $9 billion": that is the next sum's.
  const next = atoms[at + 1]
  const isOfNext =
    next?.kind === 'amount' &&
    next.first - country.after < 4 &&
    isReached({ tokens, atoms, homes }, country, next) &&
    !isCut(tokens, country, next)
  return isOfNext ? undefined : country
}

const isCut = (tokens: readonly Token[], country: CountryAtom, amount: AmountAtom) =>
  tokens.slice(country.after, amount.first).some(({ word }) => word === 'and' || word === ',')

/** "With Russia and Kazakhstan … $4.4 billion and $460 million": as many sums side by side as partners. */
function rowOf(tokens: readonly Token[], atoms: readonly Atom[], index: number, open: readonly CountryAtom[]) {
  const isJoined = (from: number, to: number, words: RegExp) =>
    to - from < 5 && tokens.slice(from, to).every(({ word }) => words.test(word))
  const amounts: AmountAtom[] = []
  for (const atom of atoms.slice(index)) {
    if (atom.kind !== 'amount' || (amounts.length > 0 && !isJoined(amounts.at(-1)?.after ?? 0, atom.first, /^(?:and|,|to|at)$/)))
      break
    amounts.push(atom)
  }
  const countries: CountryAtom[] = []
  for (const country of open.toReversed()) {
    if (countries[0] && !isJoined(country.after, countries[0].first, /^(?:and|,|with|to|from|the|both)$/)) break
    countries.unshift(country)
  }
  const [head] = countries
  if (!head || amounts.length < 2 || countries.length !== amounts.length) return []
  const isLed = /^(?:with|to|from)$/.test(wordAt(tokens, head.first - 1))
  if (!isLed && atoms.slice(atoms.indexOf(countries.at(-1) ?? head), index).some(({ kind }) => kind === 'topic')) return []
  return countries.flatMap((country, at) => amounts.slice(at, at + 1).map((amount) => ({ country, amount })))
}

function isReached(
  { tokens, atoms, homes }: Row & { homes: ReadonlySet<Atom> },
  country: CountryAtom | undefined,
  amount: AmountAtom,
): boolean {
  if (!country || amount.first - country.after > FAR) return false
  const inside = atoms.filter((atom) => atom.first >= country.after && atom.after <= amount.first && !homes.has(atom))
  if (inside.some((atom) => (atom.kind === 'block' && !atom.topic) || atom.kind === 'amount')) return false
  return !tokens.slice(country.after, amount.first).some(({ word }) => STOPS.test(word))
}

/** Between a partner and its sum these begin something else. */
const STOPS = /^(?:;|while|whereas|but|although|invested|against|because|if)$/

/** Stands a sum so near its partner that it can be nothing else, even without a list around it? */
export function isPlain(tokens: readonly Token[], atoms: readonly Atom[], { country, amount }: Tie): boolean {
  if (amount.first < country.after) return true
  if (wordAt(tokens, amount.first - 1) === '(' && atoms.every(({ kind }) => kind !== 'topic' && kind !== 'block')) return true
  for (let at = country.after; at < amount.first; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || LINKS.has(token.word) || CHANGE.test(token.word)) continue
    if (!atoms.some(({ kind, first, after }) => kind !== 'topic' && first <= at && at < after)) return false
  }
  return true
}

const CHANGE =
  /^(?:rose|fell|grew|increased|decreased|declined|dropped|jumped|surged|up|down|gained|added|slipped|shrank|growth|growing|rising|falling|hit)$/

/** A further sum of the same partner: that of the year before, or of another measure. */
function goesOn(
  tokens: readonly Token[],
  atoms: readonly Atom[],
  last: Tie,
  { amount, topic, role }: { amount: AmountAtom; topic: Topic | undefined; role: string },
): boolean {
  if (tokens.slice(last.amount.after, amount.first).some(({ word }) => word === ';')) return false
  if (
    atoms.some((atom) => atom.kind === 'country' && !atom.isTeller && atom.first > last.amount.after && atom.after < amount.first)
  ) {
    return topic !== undefined && topic !== last.topic && topic.first > last.amount.after
  }
  return role === 'before' || (topic !== undefined && topic !== last.topic && topic.first > last.amount.after)
}
