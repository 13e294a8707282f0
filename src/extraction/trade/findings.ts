/** The figures that a sentence states, with their measure, pair and period. */
import type { Sentence } from '@/extraction/sentences'
import type { Token } from '@/extraction/tokens'
import type { AmountAtom, Atom, ChangeAtom, CountryAtom } from './atoms'
import { currencyOf, isMoney } from './currency'
import { percentOf, periodBefore, roleOfAmount } from './figures'
import type { Memory, Parties } from './memory'
import { ownersOf, partiesOf, total } from './parties'
import { yearOf } from './periods'
import { distributed, isRespective, respectivePeriods } from './respective'
import { type Segment, segmentsOf } from './segments'
import { isOfGoods } from './topics'
import { currentPeriod, printedAfter } from './when'
import { references, type TopicMeasure } from './words'

export interface Finding {
  measure: TopicMeasure
  a: string
  b: string
  period: string | undefined
  value?: number | undefined
  currency?: string | undefined
  usd?: number | undefined
  change?: number | undefined
  isHedged: boolean
  /** "Passed the mark of": not the figure itself where that is told too. */
  isMark: boolean
  /** The number of the sentence's block. */
  block: number
  passage: [from: number, to: number]
  rule: string
}

interface Scene {
  sentence: Sentence
  tokens: readonly Token[]
  atoms: readonly Atom[]
  memory: Memory
  /** What was found before, in this sentence too. */
  earlier: Finding[]
}

/** Figures of one measure and pair. */
interface Group {
  measure: TopicMeasure
  parties: Parties
  figures: Segment['figures']
  isNamed: boolean
  isVerb: boolean
  /** The tokens at which the words of the measure end and those of the next begin. */
  begin: number
  limit: number
}

/** Reads a sentence, adds what it states to `earlier` and remembers what the next may leave out. */
export function addFindings(sentence: Sentence, atoms: readonly Atom[], memory: Memory, earlier: Finding[]): void {
  const { tokens } = sentence
  const scene: Scene = { sentence, tokens, atoms, memory, earlier }
  const plain = segmentsOf(tokens, atoms)
  const segments = isRespective(tokens) ? distributed(plain, tokens, atoms) : plain
  for (const [place, segment] of segments.entries()) {
    const limit = limitOf(scene, segments, place)
    if (segment.topic === 'block') {
      if (isTotal(scene, segment)) earlier.push(...partnersIn(scene, segment))
    } else {
      const isFirst = segments.slice(0, place).every(({ topic }) => topic === undefined || topic === 'block')
      addSegment(scene, segment, isFirst, limit)
    }
  }
}

/** Where the words of a measure end: at the next one, unless the two are said in one breath ("exports and imports to and from Russia"). */
function limitOf({ tokens, atoms }: Scene, segments: readonly Segment[], place: number): number {
  for (let next = place + 1; next < segments.length; next++) {
    const [from, to] = [atoms[segments[next - 1]?.index ?? -1]?.after, atoms[segments[next]?.index ?? -1]?.first]
    if (from === undefined || to === undefined || to - from !== 1 || tokens[from]?.word !== 'and') return to ?? tokens.length
  }
  return tokens.length
}

/** No look-up goes further back: the time stays linear. */
const recent = (findings: readonly Finding[]) => findings.slice(-40)

function addSegment(scene: Scene, segment: Segment, isFirst: boolean, limit: number): void {
  const { memory, earlier } = scene
  const topic = segment.topic === 'block' ? undefined : segment.topic
  const before = { ...memory }
  const ruling = topic ? partiesOf({ ...scene, topic, isFirst, limit }) : carried(scene, segment)
  // Without a figure the trade with a group is only named in passing.
  if (ruling === 'blocked' && segment.figures.length === 0 && !isFirst) Object.assign(memory, before)
  if (topic) remember(memory, topic.measure, ruling)
  if (ruling === undefined || ruling === 'blocked') earlier.push(...partnersIn(scene, segment))
  else {
    const group: Group = {
      measure: topic?.measure ?? memory.measure ?? 'turnover',
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

function remember(memory: Memory, measure: TopicMeasure, ruling: Parties | 'blocked' | undefined): void {
  memory.measure = measure
  if (ruling === 'blocked') memory.isTotal = true
  if (ruling === undefined || ruling === 'blocked') return
  memory.isTotal = false
  memory.parties = ruling
  memory.home = ruling.home
  memory.homes.set(ruling.home, (memory.homes.get(ruling.home) ?? 0) + 1)
}

/** "Turkey's total foreign trade": what follows without a partner is of no pair. */
function isTotal({ tokens, atoms, memory }: Scene, { index }: Segment): boolean {
  const block = atoms[index]
  if (block?.kind !== 'block' || block.topic === undefined) return false
  const next = atoms[index + 1]
  const behind = next?.kind === 'country' && tokens[next.first - 1]?.word === 'of' ? next.code : undefined
  const owner = ownersOf(tokens, atoms, block.topic)[0] ?? behind ?? atoms.find((atom) => atom.kind === 'country')?.code
  total(memory, owner)
  memory.measure = block.topic.measure
  memory.silence = 0
  return true
}

/** "In 2022 it exceeded $5 billion": the measure of the sentence before goes on. */
function carried({ tokens, memory, atoms }: Scene, { figures }: Segment): Parties | undefined {
  if (figures.length === 0 || memory.silence > 1 || memory.isTotal || !memory.parties || !memory.measure) return undefined
  const { home, partner } = memory.parties
  const countries = atoms.filter((atom): atom is CountryAtom => atom.kind === 'country')
  if (countries.some(({ code, isTeller }) => code !== home && code !== partner && !isTeller)) return undefined
  const first = figures[0]?.first ?? 0
  const isReferred =
    tokens.slice(0, first).some(({ word }) => references.has(word)) ||
    atoms.some(({ kind, first: at }) => (kind === 'period' || kind === 'base' || kind === 'country') && at < first)
  return isReferred ? { home, partner, how: 'carried' } : undefined
}

/** The sums of a group that are figures of a period. */
function amountsOf(scene: Scene, group: Group): Map<AmountAtom, Finding> {
  const { tokens, atoms, memory } = scene
  const found = new Map<AmountAtom, Finding>()
  const amounts = group.figures.filter((figure) => figure.kind === 'amount')
  const periods = isRespective(tokens) ? respectivePeriods(tokens, atoms, amounts.length, memory) : []
  for (const [index, amount] of amounts.entries()) {
    const role = roleOfAmount(tokens, atoms, amount)
    if (role === 'difference' || role === 'unreal' || !isMoney(tokens, atoms, amount) || isOther(scene, group, amount)) continue
    const currency = currencyOf(atoms, amount, group.parties)
    if (currency === undefined) continue
    const isBefore = role === 'before' || (found.size > 0 && isInBase(atoms, amount))
    const period = periods[index] ?? periodOf(scene, group, amount, isBefore)
    const finding = findingOf(scene, group, period, amount, isBefore ? '-before' : '')
    found.set(amount, {
      ...finding,
      value: amount.value,
      currency,
      usd: amount.usd ?? (currency === 'USD' ? amount.value : undefined),
      isMark: role === 'mark',
    })
  }
  return found
}

/** "In the same months of 2022 it was $518 million", behind the figure of this year. */
function isInBase(atoms: readonly Atom[], amount: AmountAtom): boolean {
  const before = atoms.findLast(
    ({ kind, after }) => (kind === 'period' || kind === 'base' || kind === 'amount') && after <= amount.first,
  )
  return before?.kind === 'base' && !before.isBase
}

/** The sum of a single good, or of another partner that stands between: "followed by China with $5.4 billion". */
function isOther({ tokens, atoms }: Scene, { parties, figures, begin, isVerb }: Group, amount: AmountAtom): boolean {
  if (isVerb && isOfGoods(tokens, begin, amount)) return true
  const previous = figures.findLast(({ after }) => after <= amount.first)
  if (!previous) return false
  const between = atoms.filter((atom) => atom.first >= previous.after && atom.after <= amount.first)
  return between.some(
    (atom) => atom.kind === 'country' && !atom.isTeller && atom.code !== parties.home && atom.code !== parties.partner,
  )
}

/** "Bilateral trade stands at $2 billion": no year that was named of something else. */
function isStanding({ tokens, atoms, earlier }: Scene, { parties, begin }: Group, amount: AmountAtom): boolean {
  if (atoms.some(({ kind }) => kind === 'period' || kind === 'base')) return false
  const isPresent = tokens.slice(begin, amount.first).some(({ word }) => PRESENT.test(word))
  return isPresent && !recent(earlier).some((finding) => isSamePair(finding, parties))
}

const PRESENT = /^(?:is|stands|totals|amounts|remains|exceeds|currently|now|today)$/

function periodOf(scene: Scene, group: Group, amount: AmountAtom, isBefore: boolean): string | undefined {
  const { tokens, atoms, memory } = scene
  const { begin, limit } = group
  const printed = printedAfter(tokens, atoms, amount.after)
  const current = currentPeriod(tokens, atoms, Math.max(amount.first, begin), limit, memory)
  if (printed?.kind === 'base') return periodBefore(current, printed)
  if (!isBefore || isInBase(atoms, amount)) return printed?.period ?? (isStanding(scene, group, amount) ? undefined : current)
  const compared = atoms.findLast((atom) => atom.after <= amount.first)
  if (
    !printed &&
    (compared?.kind === 'base' || compared?.kind === 'period') &&
    compared.isBase &&
    amount.first - compared.after < 3
  ) {
    return compared.kind === 'base' ? periodBefore(current, compared) : compared.period
  }
  const isLastYear = printed !== undefined && printed.grain === 'year' && tokens[printed.after - 1]?.word === 'year'
  return printed && !isLastYear ? printed.period : periodBefore(current, undefined)
}

/** Gives the changes of a group to its sums, to a figure told before, or tells them by themselves. */
function addChanges(scene: Scene, group: Group, found: ReadonlyMap<AmountAtom, Finding>): void {
  const { tokens, atoms, memory } = scene
  const all = group.figures.filter((figure) => figure.kind === 'change')
  const periods = isRespective(tokens) ? respectivePeriods(tokens, atoms, all.length, memory) : []
  const open = new Map([...found].filter(([, { rule }]) => !rule.endsWith('-before')))
  // "Nearly halved … down 48.9 percent": the number in digits says it more exactly.
  const changes =
    all.length > 1 && periods.length === 0 ? all.toSorted((left, right) => Number(isWord(left)) - Number(isWord(right))) : all
  for (const [index, change] of changes.entries()) {
    const target = nearest(open, change)
    const period = periods[index] ?? target?.period ?? currentPeriod(tokens, atoms, change.first, group.limit, memory)
    const percent = percentOf(tokens, atoms, change, period)
    if (percent === undefined) continue
    if (target) {
      if (!isLongAgo(found, target)) target.change = percent
    } else if (open.size === 0) addChange(scene, group, change, { percent, period })
  }
}

/** "Fivefold, from $70 million in 2016 to $452 million in 2022" is no change of one year. */
function isLongAgo(found: ReadonlyMap<AmountAtom, Finding>, { period = '' }: Finding): boolean {
  const year = yearOf(period)
  return [...found.values()].some(({ period: other = '', rule }) => {
    const before = yearOf(other)
    return rule.endsWith('-before') && before !== undefined && year !== undefined && year - before > 1
  })
}

const isWord = ({ percent, isHedged }: ChangeAtom) =>
  isHedged || percent === 100 || percent === -50 || !Number.isInteger(percent * 100)

function addChange(
  scene: Scene,
  group: Group,
  change: ChangeAtom,
  { percent, period }: { percent: number; period: string | undefined },
): void {
  const { atoms, earlier, sentence } = scene
  const last = recent(earlier).findLast(
    (finding) => finding.measure === group.measure && isSamePair(finding, group.parties) && !finding.rule.endsWith('-before'),
  )
  const hasPeriod = atoms.some((atom) => atom.kind === 'period' && !atom.isBase)
  if (last && last.change === undefined && (!hasPeriod || last.period === period) && last.block >= sentence.block - 1)
    last.change = percent
  else if (group.isNamed || (hasPeriod && last))
    earlier.push({ ...findingOf(scene, group, period, change, '-change'), change: percent })
}

const isSamePair = ({ a, b }: Finding, { home, partner }: Parties) =>
  (a === home && b === partner) || (a === partner && b === home)

/** The figure of the group that the change belongs to: the last before it that has none, else the first after it. */
function nearest(claims: ReadonlyMap<AmountAtom, Finding>, change: ChangeAtom): Finding | undefined {
  const open = [...claims].filter(([, finding]) => finding.change === undefined)
  return (open.findLast(([amount]) => amount.first < change.first) ?? open[0])?.[1]
}

type Told = Pick<Group, 'measure' | 'parties'>

function findingOf(
  { sentence, tokens }: Scene,
  { measure, parties }: Told,
  period: string | undefined,
  figure: AmountAtom | ChangeAtom,
  suffix: string,
): Finding {
  const { home, partner, how } = parties
  const [a, b] = measure === 'turnover' && partner < home ? [partner, home] : [home, partner]
  const start = tokens[Math.max(0, figure.first - 5)]?.start ?? sentence.start
  const end = tokens[figure.after - 1]?.end ?? sentence.end
  return {
    measure,
    a,
    b,
    period,
    isHedged: figure.isHedged,
    isMark: false,
    block: sentence.block,
    passage: [start, end],
    rule: `trade-${how}${suffix}`,
  }
}

/** "Russia ($2.5bn), China ($1.9bn)", "$22.7 billion with Kyrgyzstan": partners one by one, where a country's trade is told of. */
function partnersIn(scene: Scene, { figures }: Segment): Finding[] {
  const { tokens, atoms, memory } = scene
  const { home, measure } = memory
  if (!memory.isTotal || home === undefined || measure === undefined || memory.silence > 1) return []
  const found: Finding[] = []
  for (const amount of figures) {
    if (amount.kind !== 'amount' || roleOfAmount(tokens, atoms, amount) !== 'current') continue
    const partner = partnerOf(tokens, atoms, amount)
    if (partner === undefined || partner === home) continue
    const parties: Parties = { home, partner, how: 'subject' }
    const currency = currencyOf(atoms, amount, parties)
    if (currency === undefined) continue
    const printed = printedAfter(tokens, atoms, amount.after)
    const period = printed?.kind === 'period' ? printed.period : currentPeriod(tokens, atoms, amount.first, tokens.length, memory)
    const finding = findingOf(scene, { measure, parties }, period, amount, '')
    found.push({ ...finding, value: amount.value, currency, usd: amount.usd, rule: 'trade-partner-list' })
  }
  return found
}

/** The country right behind a sum ("$22.7 billion with Kyrgyzstan"), else the one before it that no other sum has taken. */
function partnerOf(tokens: readonly Token[], atoms: readonly Atom[], amount: AmountAtom): string | undefined {
  const next = atoms.find((atom) => atom.first >= amount.after)
  const isBehind =
    next?.kind === 'country' && next.first - amount.after < 3 && /^(?:with|for|to|from)$/.test(tokens[next.first - 1]?.word ?? '')
  if (isBehind) return next.code
  const before = atoms.findLast((atom): atom is CountryAtom => atom.kind === 'country' && atom.after <= amount.first)
  if (!before || before.isTeller || before.isOwner || amount.first - before.after > 12) return undefined
  const isTaken = atoms.some((atom) => atom.kind === 'amount' && atom.first >= before.after && atom.first < amount.first)
  return isTaken ? undefined : before.code
}
