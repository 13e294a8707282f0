/** What two countries trade (EXTRACTION 15-18). */
import type { TradeProposal } from '@/extraction/claims'
import { isChangeWord } from '@/extraction/changes'
import type { ClaimReader, Context } from '@/extraction/context'
import { isNumberWord } from '@/extraction/numbers'
import type { Sentence } from '@/extraction/sentences'
import type { Token } from '@/extraction/tokens'
import { type Atom, atomsOf } from './atoms'
import type { Finding } from './finding'
import { addFindings } from './findings'
import { freshMemory, type Memory } from './memory'
import { draftsOf } from './merge'
import { yearOf } from './periods'
import { isTaken } from './when'
import { blocks, topics } from './words'

export function tradeReader(context: Context): ClaimReader<TradeProposal> {
  const memory = freshMemory()
  const findings: Finding[] = []
  return {
    read: (sentence) => {
      if (isOfTrade(sentence, memory)) {
        memory.pair = pairIn(sentence)
        const atoms = atomsOf(sentence, context, memory, hasFigure(sentence))
        addFindings(sentence, atoms, memory, findings)
        rememberPeriod(sentence.tokens, atoms, memory)
      } else memory.silence++
      rememberCountries(sentence, memory)
    },
    finish: () => draftsOf(findings),
  }
}

/** Whom "the two countries" means. */
function pairIn({ mentions }: Sentence): readonly string[] | undefined {
  const pair = mentions.find((mention) => mention.kind === 'reference' && mention.to === 'pair' && mention.countries.length === 2)
  return pair?.kind === 'reference' ? pair.countries : undefined
}

/** Is it worth a closer look: it names a measure, or goes on with one and has a number? */
function isOfTrade({ tokens }: Sentence, { silence }: Memory): boolean {
  const isNear = silence < 3
  for (const { kind, word } of tokens) {
    if (kind === 'mark') continue
    if (kind === 'number' ? isNear : topics.has(word) || word === 'partners' || (isNear && blocks.has(word))) return true
  }
  return false
}

function hasFigure({ tokens }: Sentence): boolean {
  return tokens.some(({ kind, word }) => kind === 'number' || (kind === 'word' && (isChangeWord(word) || isNumberWord(word))))
}

function rememberPeriod(tokens: readonly Token[], atoms: readonly Atom[], memory: Memory): void {
  const isMeasured = atoms.some(({ kind }) => kind === 'topic' || kind === 'block' || kind === 'amount' || kind === 'change')
  memory.silence = isMeasured ? 0 : memory.silence + 1
  const period = atoms.find((atom) => atom.kind === 'period' && !atom.isBase && !isTaken(tokens, atoms, atom))
  if (period?.kind !== 'period') return
  if (isMeasured) memory.period = period.period
  memory.year = yearOf(period.period) ?? memory.year
}

/** The last two countries that a sentence names, by whatever name, and no third. */
function rememberCountries({ mentions }: Sentence, memory: Memory): void {
  const [head] = mentions
  if (head?.kind === 'city' && head.isDateline) memory.place = head.country
  if (mentions.length < 2) return
  const codes = new Set<string>()
  for (const mention of mentions) {
    const code = mention.kind === 'country' ? mention.code : mention.kind === 'person' ? mention.country : undefined
    if (code !== undefined) codes.add(code)
  }
  const [first, second] = codes
  if (codes.size === 2 && first !== undefined && second !== undefined) memory.seen = [first, second]
}
