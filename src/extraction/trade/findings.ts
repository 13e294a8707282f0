/** The figures that a sentence states, with their measure, pair and period. */
import type { Sentence } from '@/extraction/sentences'
import { type Token, wordAt } from '@/extraction/tokens'
import { addAgain } from './again'
import { homesOfAgents } from './agents'
import type { Atom, CountryAtom } from './atoms'
import { clauseFindings } from './clause'
import { type Finding, type Group, isSamePair, recent, type Scene } from './finding'
import { focusOf } from './focus'
import { type Listed, listIn } from './lists'
import { type Memory, otherOf, type Parties } from './memory'
import { partiesOf, total } from './parties'
import { distributed, isRespective } from './respective'
import { roleOfAmount } from './figures'
import { reversedFigure, reversedFinding } from './reversed'
import { ownersOf } from './roles'
import { type Figure, type Segment, segmentsOf } from './segments'
import { addChanges } from './shifts'
import { amountsOf } from './sums'
import { printedAfter } from './when'
import { bareVerbs, references, type TopicMeasure } from './words'

const REPORTER =
  /\b(?:according to|citing|with reference to|as reported by|(?:data|figures|statistics) (?:of|from|by))\s+(?:the\s+)?([^,.;:()"“”]{3,80})/i

const LONGEST_REPORTER = 8
const NOWHERE = { first: 0 }
const NO_CODES: ReadonlySet<string> = new Set()

/** What goes on after the name: "put trade at", "show that", "in 2024". */
const GOES_ON =
  /\s(?:put|puts|show|shows|showed|say|says|said|told|give|gives|published|released|is|was|were|are|that|which|who|for|in|on|trade|exports|imports)\s.*$/

/** "According to the General Administration of Customs": who reports, in at most eight words. */
function reporterIn({ text }: Sentence): string | undefined {
  const name = REPORTER.exec(text)?.[1]?.replace(GOES_ON, '').trim()
  return name?.split(/\s+/).slice(0, LONGEST_REPORTER).join(' ')
}

/** Reads a sentence, adds what it states to `earlier` and remembers what the next may leave out. */
export function addFindings(sentence: Sentence, given: readonly Atom[], memory: Memory, earlier: Finding[]): void {
  const { tokens } = sentence
  const atoms = ofTitle(given, memory)
  const scene: Scene = { sentence, tokens, atoms, memory, earlier, read: new Set() }
  const known = earlier.length
  const listed = listIn(scene)
  if (listed) earlier.push(...listed.findings)
  if (!listed && addAgain(scene)) return
  const { focusMeasure } = memory
  const isListed = (figure: Figure) => listed?.read.has(figure) === true
  const back = listed ? undefined : reversedFigure(tokens, atoms)
  const plain = withFront(
    segmentsOf(tokens, atoms, (figure) => isListed(figure) || figure === back, memory.columns !== undefined),
    tokens,
  )
  const segments = isRespective(tokens) ? distributed(plain, tokens, atoms) : plain
  for (const [place, segment] of segments.entries()) {
    const limit = limitOf(scene, segments, place)
    if (segment.topic === 'block') {
      if (!isTotal(scene, segment)) memory.home ??= ownersOf(tokens, atoms, atoms[segment.index] ?? NOWHERE)[0]
      rememberPair(scene, segment)
    } else {
      const isFirst = segments.slice(0, place).every(({ topic }) => topic === undefined || topic === 'block')
      addSegment(scene, segment, isFirst, limit)
    }
  }
  earlier.push(...clauseFindings(scene, new Set([...scene.read, ...(listed?.read ?? []), ...(back ? [back] : [])])))
  if (listed) rememberList(memory, listed, focusMeasure)
  if (isPartOfTurnover(tokens)) memory.measure = 'turnover'
  const told = earlier.slice(known).find(({ value }) => value !== undefined)
  memory.isOfWhole = told?.measure === 'turnover' && memory.measure !== 'turnover'
  const reversed = back && reversedFinding(scene, back)
  if (reversed) earlier.push(reversed)
  const reporter = earlier.length > known ? reporterIn(sentence) : undefined
  for (const finding of earlier.slice(known)) finding.reporter = reporter
}

/** "Foreign trade was $444 million" in a text headed by two countries, of which none is named here: that of the two. */
function ofTitle(atoms: readonly Atom[], { title, focus, parties }: Memory): readonly Atom[] {
  const isPair = title !== undefined && focus === undefined && (!parties || otherOf(parties, title[0]) === title[1])
  if (!isPair || atoms.some(({ kind }) => kind === 'country' || kind === 'group')) return atoms
  return atoms.map((atom) => (atom.kind === 'block' && atom.topic && !atom.topic.isAgent ? atom.topic : atom))
}

/** "Of this amount, exports are $14.7 billion": "it" is then still the whole. */
function isPartOfTurnover(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ word }) => word === 'of')
  return at >= 0 && at < 2 && /^(?:this|that|which|these|it|them)$/.test(wordAt(tokens, at + 1))
}

/** After a list the text still tells of the country whose partners it named; of the last of them only if it was alone. */
function rememberList(memory: Memory, { parties, measure, isMeasured, findings }: Listed, known: TopicMeasure | undefined): void {
  if (!parties || measure === undefined) return
  const isAlone = new Set(findings.map(({ a, b }) => [a, b].toSorted().join(' '))).size === 1
  memory.focus = memory.home = parties.home
  memory.measure = measure
  memory.focusMeasure = isAlone && !isMeasured ? (known ?? measure) : measure
  memory.isTotal = !isAlone
  memory.parties = isAlone ? parties : undefined
}

/** "Though still small at $63 million, trade between …": the sum before a measure that has none of its own. */
function withFront(segments: readonly Segment[], tokens: readonly Token[]): Segment[] {
  const [front, first, ...others] = segments
  const hasOwn = first?.figures.some(({ kind }) => kind === 'amount') === true
  const isFrom = tokens[(front?.figures[0]?.first ?? 0) - 1]?.word === 'from'
  const isPlain = front?.figures[0]?.kind === 'amount' && !tokens.some(({ word }) => bareVerbs.has(word))
  if (!front || !first || first.topic === 'block' || front.figures.length !== 1 || !isPlain || (hasOwn && !isFrom))
    return [...segments]
  return [{ ...front, figures: [] }, { ...first, figures: [...front.figures, ...first.figures] }, ...others]
}

/** Where the words of a measure end: at the next one, unless the two are said in one breath ("exports and imports to and from Russia"). */
function limitOf({ tokens, atoms }: Scene, segments: readonly Segment[], place: number): number {
  for (let next = place + 1; next < segments.length; next++) {
    // A measure that goes on behind another one begins nothing.
    if ((segments[next]?.index ?? 0) <= (segments[place]?.index ?? 0)) continue
    const [from, to] = [atoms[segments[next - 1]?.index ?? -1]?.after, atoms[segments[next]?.index ?? -1]?.first]
    if (from === undefined || to === undefined || to - from !== 1 || wordAt(tokens, from) !== 'and') return to ?? tokens.length
  }
  return tokens.length
}

function addSegment(scene: Scene, segment: Segment, isFirst: boolean, limit: number): void {
  const { memory, earlier } = scene
  const topic = segment.topic === 'block' ? undefined : segment.topic
  const isPassing = segment.figures.length === 0 && !isFirst
  const before = isPassing ? { ...memory } : undefined
  const { tokens, atoms } = scene
  const ruling = topic ? partiesOf({ tokens, atoms, memory, topic, isFirst, limit }) : carried(scene, segment)
  // Without a figure the trade with a group is only named in passing.
  if (ruling === 'blocked' && before) Object.assign(memory, before)
  if (topic) remember(memory, topic.measure, ruling)
  if (ruling !== undefined && ruling !== 'blocked') {
    const group: Group = {
      measure: topic?.measure ?? carriedMeasure(scene, ruling),
      parties: ruling,
      figures: segment.figures,
      isNamed: topic !== undefined,
      isVerb: topic?.isVerb === true || topic?.isWeak === true,
      begin: topic?.after ?? 0,
      limit,
    }
    const found = amountsOf(scene, group)
    earlier.push(...found.values())
    addChanges(scene, group, found)
  }
}

const WHOLE = /^(?:figure|indicator|number|amount|total|volume|turnover|sum)$/

/** In a new paragraph "the figure" is again the trade of the two, if that was told. */
function carriedMeasure({ memory, sentence, earlier, tokens }: Scene, parties: Parties): TopicMeasure {
  // "It was $2.6 billion, Russian supplies making $2.5 billion. In 2021 the figure was …": of the whole again.
  if (memory.isOfWhole && tokens.slice(0, 12).some(({ word }) => WHOLE.test(word))) return 'turnover'
  const last = earlier.at(-1)
  const isNew = last !== undefined && last.block !== sentence.block
  const isTold = isNew && recent(earlier).some((finding) => finding.measure === 'turnover' && isSamePair(finding, parties))
  return isTold ? 'turnover' : (memory.measure ?? 'turnover')
}

function remember(memory: Memory, measure: TopicMeasure, ruling: Parties | 'blocked' | undefined): void {
  memory.measure = measure
  if (ruling === 'blocked') {
    memory.isTotal = true
    memory.focusMeasure = measure
  }
  if (ruling === undefined || ruling === 'blocked') return
  memory.isTotal = false
  const isSamePair = otherOf(memory.parties, ruling.home) === ruling.partner
  memory.parties = ruling
  if (memory.focus !== undefined && otherOf(ruling, memory.focus) === undefined) memory.focus = undefined
  // "Tajik goods sold to Pakistan" in a text on the trade of Pakistan: still that.
  memory.home = memory.focus ?? (isSamePair ? (memory.home ?? ruling.home) : ruling.home)
  memory.homes.set(ruling.home, (memory.homes.get(ruling.home) ?? 0) + 1)
}

/** "Turkey's total foreign trade": what follows without a partner is of no pair. */
function isTotal({ tokens, atoms, memory }: Scene, { index }: Segment): boolean {
  const block = atoms[index]
  if (block?.kind !== 'block' || block.topic === undefined) return false
  const next = atoms[index + 1]
  const behind = next?.kind === 'country' && wordAt(tokens, next.first - 1) === 'of' ? next.code : undefined
  const first = block.topic.isAgent ? undefined : atoms.find((atom) => atom.kind === 'country')?.code
  const [agentOf] = block.topic.isAgent ? homesOfAgents(tokens, atoms) : []
  const owner = agentOf?.code ?? ownersOf(tokens, atoms, block.topic)[0] ?? behind ?? first ?? focusOf(memory, NO_CODES)
  const { parties } = memory
  total(memory, owner)
  memory.focusMeasure = block.topic.measure
  // "China is also its largest export market": without a figure what was told before goes on.
  const isPassing =
    block.topic.isAgent && parties !== undefined && atoms.every(({ kind }) => kind !== 'amount' && kind !== 'change')
  if (!isPassing) memory.measure = memory.focusMeasure
  memory.silence = 0
  return true
}

/** "China is the main trading partner of Belarus", "India's deficit with China": the pair of what follows. */
function rememberPair({ tokens, atoms, memory }: Scene, { index }: Segment): void {
  const block = atoms[index]
  const isOfPair = block?.kind === 'block' && (block.topic !== undefined || GAPS.test(wordAt(tokens, block.first)))
  const countries = atoms.filter((atom): atom is CountryAtom => atom.kind === 'country' && !atom.isTeller)
  const codes = [...new Set(countries.map(({ code }) => code))]
  const [first, second] = codes
  if (!isOfPair || first === undefined || second === undefined || codes.length > 2) return
  const owner = countries.find(({ isOwner, first: at }) => isOwner || wordAt(tokens, at - 1) === 'of')?.code ?? first
  remember(memory, memory.measure ?? 'turnover', { home: owner, partner: owner === first ? second : first, how: 'subject' })
  memory.silence = 0
}

const GAPS = /^(?:deficit|surplus|balance|gap|imbalance)$/

/** "In 2022 it exceeded $5 billion": the measure of the sentence before goes on. */
function carried(scene: Scene, { figures }: Segment): Parties | undefined {
  const { tokens, memory, atoms } = scene
  if (figures.length === 0 || memory.silence > 1 || memory.isTotal || !memory.parties || !memory.measure) return undefined
  const { home, partner } = memory.parties
  const countries = atoms.filter((atom): atom is CountryAtom => atom.kind === 'country')
  if (countries.some(({ code, isTeller }) => code !== home && code !== partner && !isTeller)) return undefined
  const first = figures[0]?.first ?? 0
  if (isOfGoods(tokens, first, countries) || isOfSeveral(scene, figures)) return undefined
  if (memory.isOpen && memory.silence === 0 && atoms.every(({ kind }) => kind !== 'block' && kind !== 'group'))
    return { home, partner, how: 'carried' }
  const isReferred =
    tokens.slice(0, first).some(({ word }) => references.has(word)) ||
    atoms.some(({ kind, first: at }) => (kind === 'period' || kind === 'base' || kind === 'country') && at < first)
  return isReferred ? { home, partner, how: 'carried' } : undefined
}

const GOODS = /^(?:goods|merchandise|products|commodities)$/

/** "India sent $2.8 billion worth of goods to Russia": not the measure of before. */
const isOfGoods = (tokens: readonly Token[], first: number, countries: readonly CountryAtom[]) =>
  new Set(countries.map(({ code }) => code)).size === 2 &&
  tokens.slice(Math.max(0, first - 5), first + 8).some(({ word }) => GOODS.test(word))

/** "The three figures were 2.6, 2.2 and 0.4 billion": of which measure each is, is not said. */
function isOfSeveral({ tokens, atoms }: Scene, figures: readonly Figure[]): boolean {
  const bare = figures.filter(
    (figure) =>
      figure.kind === 'amount' &&
      roleOfAmount(tokens, atoms, figure) === 'current' &&
      printedAfter(tokens, atoms, figure) === undefined,
  )
  return bare.length > 1 && atoms.filter(({ kind }) => kind === 'period' || kind === 'base').length < bare.length
}
