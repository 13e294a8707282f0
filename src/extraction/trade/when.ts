/** Of which period a figure is. */
import { type Token, wordAt } from '@/extraction/tokens'
import type { AmountAtom, Atom, BaseAtom, PeriodAtom } from './atoms'
import type { Memory } from './memory'
import { yearOf } from './periods'
import { periodBefore } from './figures'

const NEAR =
  /^(?:in|of|for|during|at|over|the|recorded|registered|seen|reported|\(|,|as|and|on|throughout|from|by|end|all|whole|of|was|were|been|achieved|posted|noted|set|observed|\))$/

/** The period printed right by a figure: "2022: $1.2bn", "$1.5bn in 2023", "$950.6 million in January-August 2023", "$1.9 billion a year earlier". */
export function printedAfter(
  tokens: readonly Token[],
  atoms: readonly Atom[],
  { first, after }: Pick<AmountAtom, 'first' | 'after'>,
): PeriodAtom | BaseAtom | undefined {
  const label = atoms.findLast(
    (atom) => atom.after <= first && (atom.kind === 'period' || atom.kind === 'base' || atom.kind === 'amount'),
  )
  const isLabelled = label?.kind === 'period' && first > label.after && first - label.after < 3
  if (isLabelled && tokens.slice(label.after, first).every(({ word }) => /^[–—:=|-]$/.test(word))) return label
  const next = atoms.find((atom) => atom.first >= after)
  if (next?.kind !== 'period' && next?.kind !== 'base') return undefined
  const gap = tokens.slice(after, next.first)
  if (
    gap.length > (/^(?:was|were)$/.test(gap[0]?.word ?? '') ? 7 : 4) ||
    gap.some(({ word }) => !NEAR.test(word)) ||
    (gap[0]?.word === ',' && gap.length > 2)
  )
    return undefined
  // "In 2022 exports were $3.7 billion, in 2023 they shrank to $3.1 billion"
  if (
    gap[0]?.word === ',' &&
    label?.kind === 'period' &&
    atoms.some(({ kind, first: at }) => kind === 'amount' && at > next.first)
  )
    return undefined
  // "$6 billion (2022: $6.3 billion)"
  if (wordAt(tokens, next.after) === ':' && gap.length > 0) return undefined
  return next.kind === 'base' && next.isBase ? undefined : next
}

/** The period of the figures of a sentence at a place: the last one named before it, else the next, else the one carried on. */
export function currentPeriod(
  tokens: readonly Token[],
  atoms: readonly Atom[],
  at: number,
  limit: number,
  memory: Memory,
): string | undefined {
  const isPlain = (atom: Atom): atom is PeriodAtom => atom.kind === 'period' && !atom.isBase && !isOfTelling(tokens, atom)
  const before = atoms.findLast(
    (atom): atom is PeriodAtom | BaseAtom =>
      (isPlain(atom) || (atom.kind === 'base' && !atom.isBase)) && atom.first < at && !isTaken(tokens, atoms, atom),
  )
  if (before?.kind === 'period') return before.period
  if (before?.kind === 'base') {
    const own = atoms.findLast((atom): atom is PeriodAtom => isPlain(atom) && atom.after <= before.first)
    return periodBefore(own?.period ?? memory.period, before)
  }
  const next = atoms.find(
    (atom): atom is PeriodAtom => isPlain(atom) && atom.first >= at && atom.first < limit && !isTaken(tokens, atoms, atom),
  )
  if (next && memory.period !== undefined && isOfContrast(tokens, atoms, next)) return memory.period
  if (next) return next.period
  const all = atoms.filter((atom): atom is PeriodAtom => isPlain(atom) && !isTaken(tokens, atoms, atom))
  if (all.length === 1 && all[0]) return all[0].period
  return memory.period ?? memory.heading ?? afterBase(atoms)
}

const CONTRASTING = new Set(['while', 'whereas', 'against', 'but'])

/** "Exports totalled $43 million, while in the first half of 2022 the figure was $69 million". */
export function isOfContrast(tokens: readonly Token[], atoms: readonly Atom[], { first }: PeriodAtom): boolean {
  let at = first - 1
  while (at >= 0 && at > first - 5 && !CONTRASTING.has(wordAt(tokens, at))) at--
  if (at < 0 || at === first - 5) return false
  const isBefore = (atom: Atom) => atom.kind === 'amount' && atom.after <= at
  return atoms.some(isBefore) && atoms.some((atom) => atom.kind === 'amount' && atom.first > first)
}

/** "Mirziyoyev said in January 2025". */
const isOfTelling = (tokens: readonly Token[], { first }: PeriodAtom) =>
  /^(?:said|told|reported|announced|noted|stated|wrote)$/.test(wordAt(tokens, first - 2))

/** Is the period that of an earlier figure alone: "from $1.2bn in 2022", "($950.6 million in January-August 2023)"? */
export function isTaken(tokens: readonly Token[], atoms: readonly Atom[], period: Atom): boolean {
  const before = atoms[atoms.indexOf(period) - 1]
  if (before?.kind !== 'amount' || period.first - before.after > 4) return false
  const isBracketed =
    tokens.slice(Math.max(0, before.first - 12), before.first).findLast(({ word }) => word === '(' || word === ')')?.word === '('
  const isCompared =
    /^(?:with|to)$/.test(wordAt(tokens, before.first - 1)) && /^(?:compared|comparison)$/.test(wordAt(tokens, before.first - 2))
  return (
    isBracketed ||
    isCompared ||
    /^(?:from|against|versus|than|after)$/.test(wordAt(tokens, before.first - 1)) ||
    (wordAt(tokens, before.first - 2) === 'from' &&
      /^(?:about|around|some|just|only|nearly|almost|over)$/.test(wordAt(tokens, before.first - 1)))
  )
}

/** "Up 18 percent from 2022" alone: then it is of 2023. */
function afterBase(atoms: readonly Atom[]): string | undefined {
  const base = atoms.find((atom): atom is PeriodAtom => atom.kind === 'period' && atom.isBase && atom.grain === 'year')
  const year = base && yearOf(base.period)
  return year === undefined ? undefined : String(year + 1)
}
