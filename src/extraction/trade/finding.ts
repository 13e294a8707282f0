/** One figure that a text states, before it becomes a claim. */
import type { Sentence } from '@/extraction/sentences'
import type { Token } from '@/extraction/tokens'
import type { AmountAtom, Atom, ChangeAtom } from './atoms'
import type { Memory, Parties } from './memory'
import { fiscalOf } from './periods'
import type { Segment } from './segments'
import type { TopicMeasure } from './words'

export interface Finding {
  measure: TopicMeasure
  a: string
  b: string
  period: string | undefined
  value: number | undefined
  currency: string | undefined
  usd: number | undefined
  change: number | undefined
  /** Who tells it, as the sentence names it. */
  reporter: string | undefined
  isHedged: boolean
  /** "Passed the mark of": not the figure itself where that is told too. */
  isMark: boolean
  /** The number of the sentence's block. */
  block: number
  passage: [from: number, to: number]
  rule: string
}

export interface Scene {
  sentence: Sentence
  tokens: readonly Token[]
  atoms: readonly Atom[]
  memory: Memory
  /** What was found before, in this sentence too. */
  earlier: Finding[]
  /** The figures of the sentence that are read or ruled out. */
  read: Set<Segment['figures'][number]>
}

/** Figures of one measure and pair. */
export interface Group {
  measure: TopicMeasure
  parties: Parties
  figures: Segment['figures']
  isNamed: boolean
  isVerb: boolean
  /** The tokens at which the words of the measure end and those of the next begin. */
  begin: number
  limit: number
}

export const isSamePair = ({ a, b }: Finding, { home, partner }: Pick<Parties, 'home' | 'partner'>) =>
  (a === home && b === partner) || (a === partner && b === home)

/** No look-up goes further back: the time stays linear. */
export const recent = (findings: readonly Finding[]) => findings.slice(-40)

type Told = Pick<Group, 'measure' | 'parties'>

export function findingOf(
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
    period: fiscalOf(period, [a, b]),
    value: undefined,
    currency: undefined,
    usd: undefined,
    change: undefined,
    reporter: undefined,
    isHedged: figure.isHedged,
    isMark: false,
    block: sentence.block,
    passage: [start, end],
    rule: `trade-${how}${suffix}`,
  }
}

/** The finding of a sum, filled in. */
export function withAmount(
  finding: Finding,
  { value, usd }: AmountAtom,
  currency: string,
  rule = finding.rule,
  isMark = false,
): Finding {
  finding.value = value
  finding.currency = currency
  finding.usd = usd
  finding.rule = rule
  finding.isMark = isMark
  return finding
}

/** The finding of a change alone. */
export function changeOf(scene: Scene, told: Told, period: string | undefined, change: ChangeAtom, percent: number): Finding {
  const finding = findingOf(scene, told, period, change, '-change')
  finding.change = percent
  return finding
}
