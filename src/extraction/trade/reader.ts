/** What two countries trade (EXTRACTION 15-18). */
import type { TradeProposal } from '@/extraction/claims'
import { isCurrency } from '@/extraction/amounts'
import { isChangeWord } from '@/extraction/changes'
import type { ClaimReader, Context } from '@/extraction/context'
import { months } from '@/extraction/dates/calendar'
import { datesIn } from '@/extraction/dates/dates-in'
import { NUMERAL, wordClass } from '@/extraction/lexicon'
import { isNumberWord } from '@/extraction/numbers'
import { type Mention, stateOf } from '@/extraction/mentions'
import type { Sentence } from '@/extraction/sentences'
import { type Token, wordAt } from '@/extraction/tokens'
import { type Atom, atomsOf, type PeriodAtom } from './atoms'
import { withCurrency } from './currency'
import type { Finding, Scene } from './finding'
import { addFindings } from './findings'
import { freshMemory, type Memory } from './memory'
import { draftsOf } from './merge'
import { isPending, pendingFindings } from './pending'
import { yearOf } from './periods'
import { lengthOf } from './said-again'
import { headsIn, rowFindings } from './tables'
import { columnsIn, unitIn } from './units'
import { isOfContrast, isTaken } from './when'
import { blocks, cues, topics } from './words'

export function tradeReader(context: Context): ClaimReader<TradeProposal> {
  const memory = freshMemory()
  const findings: Finding[] = []
  let before: Sentence | undefined
  return {
    read: (sentence) => {
      const isRead = isOfTrade(sentence, memory, context.published !== undefined)
      if (isRead) {
        memory.pair = pairIn(sentence)
        if (memory.silence > 2) memory.unit = memory.columns = undefined
        const atomsHere = () => atomsOf(sentence, context, memory, before !== undefined || hasFigure(sentence))
        const plain = atomsHere()
        const read = rememberHead(sentence, plain, memory) ? atomsHere() : plain
        const atoms = memory.silence === 0 ? withCurrency(sentence.tokens, read, memory.currency) : read
        const known = findings.length
        if (before) findings.push(...pendingFindings(sceneOf(before, context, memory), atoms))
        if (!addRow(sentence, atoms, memory, findings)) addFindings(sentence, atoms, memory, findings)
        addPeriod(sentence, atoms, memory, findings)
        rememberPeriod(sentence.tokens, atoms, memory, findings.length > known)
        memory.currency = findings.at(-1)?.currency ?? memory.currency
      } else {
        memory.silence++
        if (sentence.kind === 'heading' && hasFigure(sentence)) rememberHeading(sentence, context, memory)
      }
      // A line between two that belong together says nothing.
      const waits = !isRead && isPending(sentence)
      if (isRead || waits || sentence.tokens.length > 10) before = waits ? sentence : undefined
      rememberCountries(sentence, memory)
    },
    finish: () => draftsOf(findings),
  }
}

/** "Key figures 2024": the period of what stands below, where nothing nearer says it. */
function rememberHeading(sentence: Sentence, context: Context, memory: Memory): void {
  const [date, other] = datesIn(sentence, context)
  if (date && !other && !date.isInferred && date.grain === 'year' && /^\d{4}$/.test(date.start ?? '')) memory.heading = date.start
}

/** Reads a row of a table whose columns have heads, or the heads; false if it is none. */
function addRow(sentence: Sentence, atoms: readonly Atom[], memory: Memory, findings: Finding[]): boolean {
  const { tokens, kind } = sentence
  const heads = kind === 'row' ? headsIn(tokens, atoms) : undefined
  memory.heads = heads ?? (kind === 'row' ? memory.heads : undefined)
  if (!memory.heads) return false
  const scene: Scene = { sentence, tokens, atoms, memory, earlier: [], read: new Set() }
  if (!heads) findings.push(...rowFindings(scene, memory.heads))
  return true
}

function sceneOf(sentence: Sentence, context: Context, memory: Memory): Scene {
  const atoms = atomsOf(sentence, context, memory)
  return { sentence, tokens: sentence.tokens, atoms, memory, earlier: [], read: new Set() }
}

/** "Exports: minus 12 percent. Overall result for 2024: …": the period that is named only behind. */
function addPeriod({ block }: Sentence, atoms: readonly Atom[], memory: Memory, findings: readonly Finding[]): void {
  if (memory.period !== undefined) return
  const period = atoms.find((atom) => atom.kind === 'period' && !atom.isBase)
  if (period?.kind !== 'period') return
  const isAlone = atoms.every(({ kind }) => kind === 'period')
  for (const finding of findings.slice(-5))
    if (finding.period === undefined && finding.block === block && (isAlone || finding.value === undefined))
      finding.period = period.period
}

/** What the head of a list or table says of the numbers below it; true if it names a unit. */
function rememberHead({ tokens }: Sentence, atoms: readonly Atom[], memory: Memory): boolean {
  const columns = columnsIn(tokens, atoms)
  if (columns.length > 0) memory.columns = columns
  const unit = atoms.some(({ kind }) => kind === 'amount') ? undefined : unitIn(tokens)
  memory.unit = unit ?? memory.unit
  return unit !== undefined
}

/** Whom "the two countries" means. */
function pairIn({ mentions }: Sentence): readonly string[] | undefined {
  const pair = mentions.find((mention) => mention.kind === 'reference' && mention.to === 'pair' && mention.countries.length === 2)
  return pair?.kind === 'reference' ? pair.countries : undefined
}

const SUMS = new Set(
  'million millions billion billions trillion crore crores lakh mln bln bn mn tn trn m b percent cent pc pct % times fold third quarter fifth half'.split(
    ' ',
  ),
)

const TELLING = wordClass((word) => topics.has(word) || cues.has(word))
const GOING_ON = wordClass(
  (word) => blocks.has(word) || SUMS.has(word) || isChangeWord(word) || isCurrency(word) || /^[a-z]+\d/.test(word),
)
const TIMES = new Set([...months.keys(), 'year', 'month', 'quarter', 'half', 'third', 'fifth', 'fiscal', ...SUMS])
const FIGURES =
  NUMERAL | wordClass((word) => TIMES.has(word) || isChangeWord(word) || (word !== 'a' && isNumberWord(word)) || /\d/.test(word))

/** Is it worth a closer look: it names a measure, or goes on with one and has a number? */
function isOfTrade({ classes, tokens, kind }: Sentence, { silence, unit }: Memory, isDated: boolean): boolean {
  if (classes & TELLING) return true
  if (silence >= 3) return false
  // A number alone may be that of a row, or the year of a heading.
  const isBare = tokens.length < 13 || kind === 'row' || unit !== undefined || !isDated
  return (classes & GOING_ON) !== 0 || (isBare && (classes & NUMERAL) !== 0)
}

const hasFigure = ({ classes }: Sentence): boolean => (classes & FIGURES) !== 0

function rememberPeriod(tokens: readonly Token[], atoms: readonly Atom[], memory: Memory, isTold: boolean): void {
  const isMeasured = atoms.some(({ kind }) => kind === 'topic' || kind === 'block' || kind === 'amount' || kind === 'change')
  memory.silence = isMeasured ? 0 : memory.silence + 1
  memory.isOpen = isMeasured && atoms.every(({ kind }) => kind !== 'amount' && kind !== 'change')
  const named = atoms.findLast((atom) => atom.kind === 'period' && !atom.isBase)
  if (named?.kind === 'period') memory.named = named.period
  if (named?.kind === 'period' && named.isFiscal) memory.isFiscal = true
  for (const atom of atoms) {
    const length = atom.kind === 'period' && !atom.isBase ? lengthOf(atom.period) : undefined
    if (atom.kind === 'period' && length !== undefined && atom.period > (memory.spans.get(length) ?? ''))
      memory.spans.set(length, atom.period)
  }
  const isPlain = (atom: Atom) => atom.kind === 'period' && !atom.isBase && !isTaken(tokens, atoms, atom)
  // "While in 2022 exports were …, in 2023 they shrank"
  const period = /^(?:while|whereas|if|though|although)$/.test(wordAt(tokens, 0)) ? atoms.findLast(isPlain) : atoms.find(isPlain)
  if (period?.kind !== 'period') return
  if (isMeasured && !isAside(tokens, atoms, period, memory, isTold)) memory.period = period.period
  memory.year = yearOf(period.period) ?? memory.year
}

const AIMS = new Set(['aim', 'aims', 'target', 'goal', 'plan', 'plans', 'intend', 'expected', 'forecast'])
const BACK = new Set(['had', 'compares', 'compared', 'comparison'])

/** "In December alone", "gold supplied in July", "in 2021 it had been …": what follows is not of that period. */
function isAside(
  tokens: readonly Token[],
  atoms: readonly Atom[],
  period: PeriodAtom,
  { period: known }: Memory,
  isTold: boolean,
): boolean {
  if (known === undefined) return false
  if (!isTold && tokens.some(({ word }) => AIMS.has(word))) return true
  if (isOfContrast(tokens, atoms, period)) return true
  if (wordAt(tokens, period.after) === 'alone' || tokens.slice(0, 3).some(({ word }) => word === 'comparison')) return true
  const measure = atoms.findLast((atom) => (atom.kind === 'topic' || atom.kind === 'block') && atom.after <= period.first)
  const isOther = measure?.kind === 'topic' ? measure.isWeak : measure?.kind === 'block' && measure.topic === undefined
  if (!isTold && isOther) return true
  const [year, knownYear] = [yearOf(period.period), yearOf(known)]
  return year !== undefined && knownYear !== undefined && year < knownYear && tokens.some(({ word }) => BACK.has(word))
}

/** "Kazakhstan." over what is told of it: the next partner of the country that the text is about, or else that country itself. */
function rememberLabel(code: string, memory: Memory): void {
  memory.silence = Math.min(memory.silence, 1)
  if (memory.focus !== undefined && memory.focus !== code && memory.focus !== memory.label) {
    memory.parties = { home: memory.focus, partner: code, how: 'subject' }
    memory.measure = memory.focusMeasure ?? memory.measure
    memory.isTotal = false
    memory.isOpen = true
    memory.silence = 0
  } else {
    memory.label = memory.home = memory.focus = code
    memory.parties = undefined
    memory.isTotal = true
  }
}

/** The last two countries that a sentence names, by whatever name, and no third. */
const isShouted = ({ first, after }: Mention, { tokens, text, start }: Sentence) =>
  first === 0 && /^[^a-z]{3,}$/.test(text.slice(0, (tokens[after - 1]?.end ?? start) - start))

function rememberCountries(sentence: Sentence, memory: Memory): void {
  const { mentions } = sentence
  const [head] = mentions
  if (head?.kind === 'city' && (head.isDateline || (memory.place === undefined && isShouted(head, sentence))))
    memory.place = head.country
  memory.isSeenNear = false
  const [only, other] = mentions
  if (only?.kind === 'country' && !other && sentence.tokens.length <= only.after + 1 && only.first < 3)
    rememberLabel(only.code, memory)
  if (mentions.length < 2 && sentence.block > 0) return
  const codes = new Set<string>()
  for (const mention of mentions) {
    const code = mention.kind === 'city' && mention.isDateline ? undefined : stateOf(mention)
    if (code !== undefined) codes.add(code)
  }
  const [first, second] = codes
  if (codes.size === 1 && sentence.block === 0) memory.place ??= first
  if (codes.size === 2 && first !== undefined && second !== undefined) {
    memory.seen = [first, second]
    if (sentence.block === 0 || (sentence.kind === 'heading' && memory.title === undefined)) memory.title = [first, second]
    memory.isSeenNear = true
  }
}
