/** The partners of one country, each with its sum: in one sentence or one after the other ("Kazakhstan comes third with $2.1 billion"). */
import { wordAt } from '@/extraction/tokens'
import type { Atom, ChangeAtom, CountryAtom } from './atoms'
import { currencyOf } from './currency'
import { percentOf, periodBefore, roleOfAmount } from './figures'
import { type Finding, findingOf, type Scene, withAmount } from './finding'
import { focusOf } from './focus'
import type { Parties } from './memory'
import type { Figure } from './segments'
import { isOfOther } from './owners'
import { homesIn, isPlain, isRanked, isRowOfSubjects, type Tie, tiesIn } from './ties'
import { currentPeriod, printedAfter } from './when'
import type { TopicMeasure } from './words'

/** What a list says: the figures that are read, some of them without a finding. */
export interface Listed {
  read: Set<Figure>
  findings: Finding[]
  /** Whose partners they are, and the last of them. */
  parties: Parties | undefined
  measure: TopicMeasure | undefined
  /** The sentence itself says by which measure they are ranked. */
  isMeasured: boolean
}

interface Home {
  code: string
  country?: CountryAtom | undefined
}

/** The figures of a list of partners; undefined if the sentence has no such list. */
export function listIn(scene: Scene): Listed | undefined {
  if (!scene.atoms.some(({ kind }) => kind === 'amount')) return undefined
  const ties = tiesIn(scene)
  const codes = new Set(ties.map(({ country }) => country.code))
  if (codes.size === 0 || (codes.size === 1 && !isNext(scene, ties))) return undefined
  // "Kazakh exports to China were $14 billion; China counts imports from Kazakhstan of $16 billion": two pairs, not a list.
  if ([...homesIn(scene.tokens, scene.atoms)].some(({ code }) => codes.has(code))) return undefined
  const listed: Listed = { read: new Set(), findings: [], parties: undefined, measure: undefined, isMeasured: false }
  const home = homeOf(scene, codes, ties)
  for (const [index, tie] of ties.entries()) {
    const { country, amount, topic } = tie
    const measure = topic?.measure ?? measureOf(scene, country)
    if (measure === undefined) continue
    // Neighbours of a list are no pair: without the country whose partners they are its sums say nothing.
    listed.read.add(amount)
    const isOther = topic !== undefined && isOfOther(scene.tokens, scene.atoms, topic)
    const found = home && !isOther && findingOfTie(scene, tie, home, measure)
    if (!home || !found) continue
    listed.findings.push(found)
    listed.parties = { home: home.code, partner: country.code, how: 'subject' }
    if (listed.measure === undefined)
      Object.assign(listed, { measure, isMeasured: topic !== undefined && topic.isAgent !== true })
    addChange(scene, found, [tie, ties[index + 1]], listed)
  }
  return listed.read.size > 0 ? listed : undefined
}

/** "To Iran, $2 billion" goes on with the exports told before; "Kazakhstan comes third" with that by which they are ranked. */
function measureOf({ tokens, memory }: Scene, { first }: CountryAtom): TopicMeasure | undefined {
  const { silence, focus, focusMeasure, measure } = memory
  if (silence > 1) return undefined
  const word = tokens[first - 1]?.word
  if ((word === 'to' && measure === 'exports') || (word === 'from' && measure === 'imports')) return measure
  return focus === undefined ? measure : (focusMeasure ?? measure)
}

/** Does a sentence with a single partner go on with a list: a partner alone, where the trade of another country is told? */
function isNext({ tokens, atoms, memory }: Scene, [tie]: readonly Tie[]): boolean {
  const { focus, home, silence, measure } = memory
  if (!tie || tie.topic?.isVerb === true || !isPlain(tokens, atoms, tie)) return false
  const others = atoms.filter((atom) => atom.kind === 'country' && !atom.isTeller && atom.code !== tie.country.code)
  if (isOfTotal(tokens, atoms, tie)) return true
  if (tie.topic && isRanked(tokens, tie.topic) && homesIn(tokens, atoms).size > 0) return true
  if (atoms.some(({ kind }) => kind === 'group')) return false
  const isLed = /^(?:with|to|from)$/.test(wordAt(tokens, tie.country.first - 1))
  if (tie.country.isOwner && !/^(?:share|volume|figure|part|portion)$/.test(wordAt(tokens, tie.country.after))) return false
  const isBehind = tie.country.first > tie.amount.first && (!tie.topic || !isOfOther(tokens, atoms, tie.topic))
  if (isBehind && focus !== undefined && focus !== tie.country.code && others.length === 0 && silence < 2) return true
  if (tie.topic && !tie.topic.isAgent && !isLeading(tokens, tie)) return false
  if (silence > 1 || measure === undefined) return false
  if (focus !== undefined && focus !== tie.country.code)
    return others.every((atom) => atom.kind === 'country' && atom.code === focus)
  return isLed && others.length === 0 && tie.topic === undefined && home !== undefined && home !== tie.country.code
}

/** "As for imports, China leads with …": ranked by a measure that names no partner. */
const isLeading = (tokens: Scene['tokens'], { topic, country, amount }: Tie) =>
  topic !== undefined &&
  !topic.isVerb &&
  !/^(?:to|from|with|of|between)$/.test(wordAt(tokens, topic.after)) &&
  tokens
    .slice(country.after, amount.first)
    .some(({ word }) => /^(?:leads|led|first|second|third|ranks|tops|follows|next)$/.test(word))

/** "Kazakhstan's total foreign trade was $141 billion, of which China accounted for $30 billion". */
function isOfTotal(tokens: Scene['tokens'], atoms: readonly Atom[], { topic, country }: Tie): boolean {
  const isTotal = atoms.some(
    (atom) =>
      (atom.kind === 'block' && atom.topic === topic && !topic?.isAgent) || (atom.kind === 'group' && atom.first < country.first),
  )
  return (
    topic !== undefined &&
    isTotal &&
    country.first > topic.after &&
    [...homesIn(tokens, atoms)].some(({ code }) => code !== country.code)
  )
}

function findingOfTie(scene: Scene, { country, amount, topic }: Tie, home: Home, measure: TopicMeasure): Finding | undefined {
  const { tokens, atoms, memory } = scene
  const role = roleOfAmount(tokens, atoms, amount)
  const led = home.country && prepositionOf(scene, home.country)
  const isSwapped =
    (measure === 'imports' && led === 'from') ||
    (measure === 'exports' && led === 'to') ||
    (topic !== undefined && home.country === undefined && isRowOfSubjects(tokens, atoms, topic))
  const [first, second] = isSwapped ? [country.code, home.code] : [home.code, country.code]
  const parties: Parties = { home: first, partner: second, how: 'subject' }
  const currency = currencyOf(atoms, amount, parties)
  if (currency === undefined) return undefined
  const printed = printedAfter(tokens, atoms, amount)
  const current = currentPeriod(tokens, atoms, amount.first, tokens.length, memory)
  const isLastYear = printed?.kind === 'period' && printed.grain === 'year' && wordAt(tokens, printed.after - 1) === 'year'
  const isBefore = role === 'before' && (printed?.kind !== 'period' || isLastYear)
  const base = printed?.kind === 'base' ? printed : undefined
  const period = isBefore ? periodBefore(current, base) : printed?.kind === 'period' ? printed.period : current
  const finding = findingOf(scene, { measure, parties }, period, amount, '')
  return withAmount(finding, amount, currency, 'trade-ranking', role === 'mark')
}

/** The change that stands between a partner and the next one; a bare percentage is more often a share. */
function addChange({ tokens, atoms }: Scene, finding: Finding, [tie, next]: [Tie, Tie | undefined], { read }: Listed): void {
  const end = next && next.country !== tie.country ? Math.min(next.country.first, next.amount.first) : tie.amount.after + 12
  const begin = Math.min(tie.country.first, tie.amount.first)
  const isInside = (atom: Atom): atom is ChangeAtom => atom.kind === 'change' && atom.first >= begin && atom.after <= end
  const change = atoms.filter(isInside).find((one) => !read.has(one))
  const percent = change && isTold(tokens, change, tie) ? percentOf(tokens, atoms, change, finding.period) : undefined
  if (change) read.add(change)
  if (percent !== undefined) finding.change = percent
}

const DIRECTION =
  /^(?:up|down|plus|minus|more|less|higher|lower|over|above|below|compared|than|against|growth|increase|decrease|decline|fall|drop|rise|gain|jump|surge|rose|fell|grew|increased|decreased|declined|dropped|jumped|surged|gained|shrank|slipped|added|rising|falling|growing|climbed|soared|plunged|year-on-year|yoy)$/

/** "Imports from Iraq dropped 24%; those from Kuwait 25%": the verb goes on where the change stands right behind the partner. */
function isTold(tokens: Scene['tokens'], { first, after, isSigned }: ChangeAtom, { country, amount }: Tie): boolean {
  if (isSigned || (first >= country.after && first - country.after < 2 && wordAt(tokens, first - 1) !== '(')) return true
  const begin = Math.min(country.first, amount.first)
  return tokens.slice(begin, after + 4).some(({ word }, at) => DIRECTION.test(word) && begin + at !== first)
}

/** The preposition before a country, over an article and what is said of it. */
function prepositionOf({ tokens }: Scene, { first }: CountryAtom): string {
  for (let at = first - 1; at > first - 6 && at >= 0; at--) {
    const word = wordAt(tokens, at)
    if (/^(?:with|to|from|for|by|into|between)$/.test(word)) return word === 'into' ? 'to' : word
    if (!/^(?:the|its|neighbouring|neighboring|neighbour|neighbor|northern|southern|eastern|western|and)$/.test(word)) break
  }
  return ''
}

/** Whose partners they are: the country to which the measure or its agents belong, the only one without a sum, or that of which the text speaks. */
function homeOf({ tokens, atoms, memory }: Scene, tied: ReadonlySet<string>, ties: readonly Tie[]): Home | undefined {
  const owners = [...homesIn(tokens, atoms)].filter(({ code }) => !tied.has(code))
  const others = atoms.filter((atom): atom is CountryAtom => atom.kind === 'country' && !tied.has(atom.code))
  const named = others.filter(({ isTeller }) => !isTeller)
  const [owner] = owners
  if (owner && isOne(owners)) return { code: owner.code, country: owner }
  const isNear = named.filter(({ first }) => first < (ties[0]?.amount.after ?? 0))
  const [only] = isNear
  const { focus } = memory
  // "Compare that to China: its trade with …"
  const isOwn = atoms.some(
    (atom) => atom.kind === 'topic' && only && atom.first > only.first && wordAt(tokens, atom.first - 1) === 'its',
  )
  if (only && isOwn && isOne(isNear)) return { code: only.code, country: only }
  if (focus !== undefined && !tied.has(focus)) return { code: focus, country: named.find(({ code }) => code === focus) }
  // "Kyrgyzstan took fourth place behind Russia ($2.8 billion)": it is a partner itself.
  const head = ties[0]?.country
  const isRanked =
    only && head && tokens.slice(only.after, head.first).some(({ word }) => /^(?:behind|after|following|ahead)$/.test(word))
  const known = isRanked ? focusOf(memory, new Set([...tied, only.code])) : undefined
  if (known !== undefined) return { code: known }
  if (only && isOne(isNear)) return { code: only.code, country: only }
  if (isNear.length > 1) return undefined
  const [teller] = others
  if (memory.focus === undefined && teller?.isTeller && isOne(others)) return { code: teller.code }
  const usual = focusOf(memory, tied) ?? (teller && isOne(others) ? teller.code : undefined)
  return usual === undefined ? undefined : { code: usual }
}

const isOne = (countries: readonly CountryAtom[]) => new Set(countries.map(({ code }) => code)).size === 1
