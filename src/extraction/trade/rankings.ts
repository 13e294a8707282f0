/** Partners of a country one by one in one sentence: "with Russia ($2.5bn), China ($1.9bn)", "to Iran and Iraq $2 bn and $1 bn respectively". */
import type { Token } from '@/extraction/tokens'
import type { AmountAtom, Atom, ChangeAtom, CountryAtom, Topic } from './atoms'
import { currencyOf, isMoney } from './currency'
import { percentOf, roleOfAmount } from './figures'
import { type Finding, findingOf, type Scene } from './finding'
import type { Parties } from './memory'
import { isRespective } from './respective'
import { ownersOf } from './roles'
import type { Figure } from './segments'
import { currentPeriod, printedAfter } from './when'

interface Tie {
  country: CountryAtom
  amount: AmountAtom
}

/** The figures of a list of partners, each with its finding; empty if the sentence has no such list. */
export function rankingIn(scene: Scene): Map<Figure, Finding> {
  const { tokens, atoms } = scene
  const amounts = atoms.filter((atom): atom is AmountAtom => atom.kind === 'amount' && isMoney(tokens, atoms, atom))
  if (amounts.length < 2) return new Map()
  const ties = tiesOf(tokens, atoms, amounts)
  const isDifference = ties?.some(({ amount }) => roleOfAmount(tokens, atoms, amount) === 'difference')
  const home = ties && homeOf(scene, ties)
  if (!ties || home === undefined || isDifference === true) return new Map()
  const found = new Map<Figure, Finding>()
  for (const [index, tie] of ties.entries()) {
    const topic = topicOf(atoms, tie)
    if (topic === 'block') return new Map()
    const measure = topic?.measure ?? scene.memory.measure
    if (measure === undefined || (topic === undefined && scene.memory.silence > 1)) return new Map()
    const finding = findingOfTie(scene, tie, home, measure)
    if (!finding) continue
    found.set(tie.amount, finding)
    addChange(scene, { finding, tie, next: ties[index + 1] }, found)
  }
  return found
}

function findingOfTie(scene: Scene, { country, amount }: Tie, home: CountryAtom | string, measure: Topic['measure']) {
  const { tokens, atoms, memory } = scene
  const homeCode = typeof home === 'string' ? home : home.code
  const role = roleOfAmount(tokens, atoms, amount)
  if (country.code === homeCode || role === 'unreal' || role === 'difference') return undefined
  const isSwapped =
    typeof home !== 'string' &&
    ((measure === 'imports' && prepositionOf(tokens, home) === 'from') ||
      (measure === 'exports' && prepositionOf(tokens, home) === 'to'))
  const parties: Parties = isSwapped
    ? { home: country.code, partner: homeCode, how: 'subject' }
    : { home: homeCode, partner: country.code, how: 'subject' }
  const currency = currencyOf(atoms, amount, parties)
  if (currency === undefined) return undefined
  const printed = printedAfter(tokens, atoms, amount)
  const period = printed?.kind === 'period' ? printed.period : currentPeriod(tokens, atoms, amount.first, tokens.length, memory)
  const finding = findingOf(scene, { measure, parties }, period, amount, '')
  return { ...finding, value: amount.value, currency, usd: amount.usd, rule: 'trade-ranking' }
}

function addChange(
  { tokens, atoms }: Scene,
  { finding, tie, next }: { finding: Finding; tie: Tie; next: Tie | undefined },
  found: Map<Figure, Finding>,
): void {
  const end = next ? Math.min(next.country.first, next.amount.first) : tie.amount.after + 8
  const change = atoms.find(
    (atom): atom is ChangeAtom => atom.kind === 'change' && atom.first >= tie.amount.after && atom.after <= end,
  )
  const percent = change && percentOf(tokens, atoms, change, finding.period)
  if (!change || percent === undefined) return
  finding.change = percent
  found.set(change, finding)
}

/** Each sum with its country: all of them right behind theirs, or all right before, or two rows "respectively". */
function tiesOf(tokens: readonly Token[], atoms: readonly Atom[], amounts: readonly AmountAtom[]): Tie[] | undefined {
  const before = amounts.flatMap((amount) => tieOf(amount, countryBefore(tokens, atoms, amount)))
  const behind = amounts.flatMap((amount) => tieOf(amount, countryBehind(tokens, atoms, amount)))
  const ties =
    (isRespective(tokens) && respectiveTies(tokens, atoms, amounts)) || (behind.length > before.length ? behind : before)
  const codes = new Set(ties.map(({ country }) => country.code))
  return ties.length > 1 && codes.size === ties.length ? ties : undefined
}

const tieOf = (amount: AmountAtom, country: CountryAtom | undefined): Tie[] => (country ? [{ country, amount }] : [])

/** Words between a partner and its sum. */
const FAR = 7
const LINKS = new Set(
  'with at worth and the its on some about around over nearly almost just only more less than came come to was is were are of for a second third fourth fifth next last place ranked ranks stood stands totalled totaled reached made reaching totalling totaling amounting amounted exceeded exceeding made up us following followed leads led leading well behind far way taking took buying accounting accounted accounts receiving absorbing'.split(
    ' ',
  ),
)

function countryBefore(tokens: readonly Token[], atoms: readonly Atom[], amount: AmountAtom): CountryAtom | undefined {
  const isBracketed = tokens[amount.first - 1]?.word === '('
  const previous = atoms.findLast(
    ({ after, kind }) => after <= amount.first && kind !== 'period' && !(isBracketed && kind === 'block'),
  )
  if (previous?.kind !== 'country') return undefined
  // "Kazakhstan remained China's main trading partner ($43.8 billion)": not the one whose partner it is.
  const country = previous.isOwner ? atoms[atoms.indexOf(previous) - 1] : previous
  if (country?.kind !== 'country' || country.isTeller) return undefined
  if (previous.isOwner) return amount.first - country.after < 2 * FAR ? country : undefined
  const gap = tokens.slice(country.after, amount.first)
  const isLinked = gap.every(({ kind, word }) => kind === 'mark' || LINKS.has(word) || kind === 'number')
  return gap.length <= FAR && isLinked && !gap.some(({ word }) => word === ';') ? country : undefined
}

function countryBehind(tokens: readonly Token[], atoms: readonly Atom[], amount: AmountAtom): CountryAtom | undefined {
  const country = atoms.find(({ first, kind }) => first >= amount.after && kind !== 'topic' && kind !== 'period')
  if (country?.kind !== 'country' || country.first - amount.after > 5) return undefined
  return /^(?:with|to|from|for|by|into)$/.test(prepositionOf(tokens, country)) ? country : undefined
}

/** "With Russia and with Kazakhstan amounted to $4.4 billion and $460 million respectively". */
function respectiveTies(tokens: readonly Token[], atoms: readonly Atom[], amounts: readonly AmountAtom[]): Tie[] | undefined {
  const [first] = amounts
  if (!first) return undefined
  const row: CountryAtom[] = []
  for (const atom of atoms.filter((one): one is CountryAtom => one.kind === 'country' && one.after <= first.first).toReversed()) {
    const next = row[0]
    const gap = next ? tokens.slice(atom.after, next.first) : []
    if (gap.length > 4 || gap.some(({ word }) => !/^(?:and|,|with|to|from|the)$/.test(word))) break
    row.unshift(atom)
  }
  const isLed = row.slice(0, 1).some((country) => /^(?:with|to|from)$/.test(prepositionOf(tokens, country)))
  if (!isLed || row.length !== amounts.length) return undefined
  return row.flatMap((country, index) => amounts.slice(index, index + 1).map((amount) => ({ country, amount })))
}

/** The preposition before a country, over an article and what is said of it. */
function prepositionOf(tokens: readonly Token[], { first }: CountryAtom): string {
  for (let at = first - 1; at > first - 6 && at >= 0; at--) {
    const word = tokens[at]?.word ?? ''
    if (/^(?:with|to|from|for|by|into|between)$/.test(word)) return word === 'into' ? 'to' : word
    if (!/^(?:the|its|neighbouring|neighboring|neighbour|neighbor|northern|southern|eastern|western|and)$/.test(word)) break
  }
  return ''
}

const LED = /^(?:with|to|from)$/

/** Whose partners they are: the country to which the measure belongs, the only one without a sum, or that of which the text speaks. */
function homeOf({ tokens, atoms, memory }: Scene, ties: readonly Tie[]): CountryAtom | string | undefined {
  const tied = new Set(ties.map(({ country }) => country.code))
  const others = atoms.filter((atom): atom is CountryAtom => atom.kind === 'country' && !tied.has(atom.code))
  const named = others.filter(({ isTeller }) => !isTeller)
  const topic = atoms.map((atom) => (atom.kind === 'block' ? atom.topic : atom)).find((atom) => atom?.kind === 'topic')
  const owner = topic?.kind === 'topic' ? ownersOf(tokens, atoms, topic)[0] : undefined
  const isOne = (countries: readonly CountryAtom[]) => new Set(countries.map(({ code }) => code)).size === 1
  if (owner !== undefined && !tied.has(owner)) return named.find(({ code }) => code === owner)
  if (isOne(named)) return named[0]
  const led = named.filter((country) => country.isOwner || LED.test(prepositionOf(tokens, country)))
  if (isOne(led)) return led[0]
  if (named.length > 1) return undefined
  if (isOne(others)) return others[0]?.code
  const known = memory.home ?? memory.parties?.home ?? memory.place
  return others.length === 0 && known !== undefined && !tied.has(known) ? known : undefined
}

/** The measure before a sum, or else the first one of the sentence. */
function topicOf(atoms: readonly Atom[], { amount }: Tie): Topic | 'block' | undefined {
  const isMeasure = (atom: Atom) => atom.kind === 'topic' || atom.kind === 'block'
  const nearest = atoms.findLast((atom) => isMeasure(atom) && atom.after <= amount.first) ?? atoms.find(isMeasure)
  if (nearest?.kind === 'topic') return nearest
  return nearest?.kind === 'block' ? (nearest.topic ?? 'block') : undefined
}
