/** What no rule of the measure has read: the sum of a clause that names two countries and trade. The weakest tie of all. */
import { type Token, wordAt } from '@/extraction/tokens'
import type { AmountAtom, Atom, CountryAtom, Topic } from './atoms'
import { currencyOf, isMoney } from './currency'
import { roleOfAmount } from './figures'
import { type Finding, findingOf, type Scene, withAmount } from './finding'
import type { Parties } from './memory'
import { isOfOther } from './owners'
import { ownersOf } from './roles'
import type { Figure } from './segments'
import { isOfGoods } from './topics'
import { bareVerbs } from './words'
import { currentPeriod, printedAfter } from './when'

interface Clause {
  tokens: readonly Token[]
  atoms: Atom[]
}

/** The sums of a sentence that are not in `read`. */
export function clauseFindings(scene: Scene, read: ReadonlySet<Figure>): Finding[] {
  const { tokens, atoms } = scene
  const left = atoms.filter(
    (atom): atom is AmountAtom => atom.kind === 'amount' && !read.has(atom) && isMoney(tokens, atoms, atom),
  )
  return left.flatMap((amount) => findingIn(scene, clauseOf(tokens, atoms, amount), amount) ?? [])
}

const BOUNDS = /^(?:;|while|whereas|but|although)$/

function clauseOf(tokens: readonly Token[], atoms: readonly Atom[], { first, after }: AmountAtom): Clause {
  const from = tokens.findLastIndex(({ word }, at) => at < first && BOUNDS.test(word))
  const next = tokens.findIndex(({ word }, at) => at >= after && BOUNDS.test(word))
  const to = next < 0 ? tokens.length : next
  return { tokens: tokens.slice(from + 1, to), atoms: atoms.filter((atom) => atom.first > from && atom.first < to) }
}

const AGAINST =
  /^(?:since|potential|capita|cumulative|cumulatively|share|deficit|surplus|balance|worldwide|respectively|average|annually|combined|altogether|services)$/

function findingIn(scene: Scene, clause: Clause, amount: AmountAtom): Finding | undefined {
  const { tokens, memory, atoms } = scene
  const topic = topicIn(clause, amount) ?? goodsIn(tokens, clause, amount)
  if (!topic || isDoubtful(tokens, clause, topic, amount)) return undefined
  const role = roleOfAmount(tokens, atoms, amount)
  const printed = printedAfter(tokens, atoms, amount)
  const isTold = role === 'current' || role === 'mark' || (role === 'before' && printed?.kind === 'period')
  const parties = isTold ? partiesIn(tokens, clause, topic) : undefined
  const currency = parties && currencyOf(atoms, amount, parties)
  if (!parties || currency === undefined) return undefined
  const period = printed?.kind === 'period' ? printed.period : currentPeriod(tokens, atoms, amount.first, tokens.length, memory)
  const finding = findingOf(scene, { measure: topic.measure, parties }, period, amount, '')
  return withAmount(finding, amount, currency, 'trade-clause', role === 'mark')
}

const FORWARD = 4

/** The measure nearest to a sum, rather before it than behind. */
function topicIn({ atoms }: Clause, { first, after }: AmountAtom): Topic | undefined {
  // What stands behind a sum and an "and" has a sum of its own.
  const distance = (topic: Topic) => (topic.first >= after ? topic.first - after + FORWARD : first - topic.after)
  return atoms
    .flatMap((atom) => (atom.kind === 'topic' ? [atom] : atom.kind === 'block' && atom.topic ? [atom.topic] : []))
    .reduce<Topic | undefined>((best, topic) => (best && distance(best) <= distance(topic) ? best : topic), undefined)
}

const GOODS = /^(?:goods|merchandise|commodities|products)$/
const BOUGHT = /^(?:paid|received|got|took|ordered|procured|spent|absorbed|consumed|came|arrived|entered)$/
const MUTUAL = /^(?:exchanged|swapped|between|mutual|mutually|both|bilateral|two-way|directions)$/

/** "$2.1 billion of goods flowed from China to Belarus": goods are the measure where no other is. */
function goodsIn(tokens: readonly Token[], clause: Clause, { first, after }: AmountAtom): Topic | undefined {
  const near = tokens.findIndex(({ word }, at) => at > first - 5 && at < after + 4 && GOODS.test(word))
  if (near < 0) return undefined
  const has = (words: RegExp) => clause.tokens.some(({ word }) => words.test(word))
  const measure = has(MUTUAL) ? 'turnover' : has(BOUGHT) ? 'imports' : 'exports'
  return { kind: 'topic', first: near, after: near + 1, measure, isVerb: true, isWeak: true }
}

function isDoubtful(tokens: readonly Token[], clause: Clause, topic: Topic, amount: AmountAtom): boolean {
  if (clause.tokens.some(({ word }, at) => bareVerbs.has(word) && wordAt(clause.tokens, at - 1) === 'to')) return true
  if (isOfOther(tokens, clause.atoms, topic)) return true
  if (clause.atoms.some(({ kind }) => kind === 'group') || clause.tokens.some(({ word }) => AGAINST.test(word))) return true
  if (clause.atoms.some((atom) => atom.kind === 'block' && !atom.topic)) return true
  const before = wordAt(tokens, topic.first - 1)
  if (bareVerbs.has(before) || /^(?:total|overall|foreign|external|aggregate)$/.test(before)) return true
  return isOfGoods(tokens, Math.max(topic.first < amount.first ? topic.after : 0, amount.first - 6), amount)
}

function partiesIn(tokens: readonly Token[], { atoms }: Clause, topic: Topic): Parties | undefined {
  const countries = atoms.filter((atom): atom is CountryAtom => atom.kind === 'country')
  const pairOf = (some: readonly CountryAtom[]) => [...new Map(some.map((one) => [one.code, one])).values()]
  const all = pairOf(countries)
  const [first, second, third] = all.length === 2 ? all : pairOf(countries.filter(({ isTeller }) => !isTeller))
  if (!first || !second || third) return undefined
  const [owner] = ownersOf(tokens, atoms, topic)
  const side = (country: CountryAtom) => (country.code === owner ? 3 : sideOf(tokens, topic, country))
  const [one, two] = [side(first), side(second)]
  if (topic.isWeak && topic.measure !== 'turnover' && one === two) return undefined
  const isSecond = topic.measure !== 'turnover' && two > one
  const [home, partner] = isSecond ? [second, first] : [first, second]
  return { home: home.code, partner: partner.code, how: 'subject' }
}

/** How much speaks for a country as the one that sells (of exports) or buys (of imports): its preposition, else its place. */
function sideOf(tokens: readonly Token[], { measure }: Topic, { first, after, isOwner }: CountryAtom): number {
  const word = wordAt(tokens, first - 1) === 'the' ? wordAt(tokens, first - 2) : wordAt(tokens, first - 1)
  const isExport = measure === 'exports'
  if (/^(?:to|into|for)$/.test(word)) return isExport ? -2 : 2
  if (word === 'from') return isExport ? 2 : -2
  if (isOwner && /^(?:goods|products|merchandise|commodities)$/.test(wordAt(tokens, after))) return isExport ? 2 : -2
  return word === 'by' ? 1 : 0
}
