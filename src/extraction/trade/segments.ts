/** Which figure of a sentence is of which measure. */
import { type Token, wordAt } from '@/extraction/tokens'
import type { AmountAtom, Atom, ChangeAtom, Topic } from './atoms'

export type Figure = AmountAtom | ChangeAtom

export interface Segment {
  /** Undefined for the figures before any measure; `block` for those of something else. */
  topic: Topic | 'block' | undefined
  /** The atom's place among the atoms. */
  index: number
  figures: Figure[]
}

const FORWARD_AMOUNT = new Set(
  "of in worth ' ’ goods products merchandise commodities were was are is have been had being the its annual bilateral mutual two-way a as it both total various also trade coming from falling accounted for by on".split(
    ' ',
  ),
)
const FORWARD_CHANGE = new Set(
  'increase growth rise decline drop fall jump surge reduction decrease gain hike slump in of the its bilateral mutual two-way year-on-year total annual volume value trade their overall - strong sharp'.split(
    ' ',
  ),
)

/** `isTaken`: figures that have been read already; `isTable`: every measure stands before its figures. */
export function segmentsOf(
  tokens: readonly Token[],
  atoms: readonly Atom[],
  isTaken: (figure: Figure) => boolean = () => false,
  isTable = false,
): Segment[] {
  const segments: Segment[] = [{ topic: undefined, index: -1, figures: [] }]
  const forward: Figure[] = []
  for (const [index, atom] of atoms.entries()) {
    const current = segments.at(-1)
    if (atom.kind === 'topic' || atom.kind === 'block') {
      segments.push({ topic: atom.kind === 'topic' ? atom : 'block', index, figures: forward.splice(0) })
    } else if ((atom.kind === 'amount' || atom.kind === 'change') && !isTaken(atom)) {
      const outer = current && outerOf(tokens, atoms, segments, atom)
      if (current && !isTable && isForward(tokens, atoms, index, current)) forward.push(atom)
      else if (outer) segments.push({ ...outer, figures: [atom] })
      else current?.figures.push(atom)
    }
  }
  return segments
}

/** "Trade: $866 million (exports – $860 million); $759 million in 2022": behind the bracket the measure before it goes on. */
function outerOf(
  tokens: readonly Token[],
  atoms: readonly Atom[],
  segments: readonly Segment[],
  figure: Figure,
): Segment | undefined {
  const last = segments.at(-1)
  const topic = atoms[last?.index ?? -1]
  if (!last || last.figures.length === 0 || !topic) return undefined
  if (isNewEntry(tokens, atoms, figure)) return segments.find((segment) => typeof segment.topic === 'object')
  if (!isClosed(tokens, topic.after, figure.first)) return undefined
  return segments.findLast((segment) => typeof segment.topic === 'object' && !isClosed(tokens, segment.topic.after, figure.first))
}

/** "In 2022 - $28.2 billion, of which exports $8.8 billion; in 2023 - $19.7 billion": behind the period another entry begins. */
function isNewEntry(tokens: readonly Token[], atoms: readonly Atom[], { first }: Figure): boolean {
  const mark = tokens.findLastIndex(({ word }, at) => word === ';' && at < first && at > first - 12)
  const label = mark < 0 ? undefined : atoms.find((atom) => atom.first > mark)
  if (label?.kind !== 'period' || label.first > mark + 3 || label.after > first) return false
  return tokens.slice(label.after, first).every(({ word }) => /^[–—:=,-]$|^(?:was|were|it)$/.test(word))
}

/** Is a bracket that was open at one token closed before another? */
function isClosed(tokens: readonly Token[], from: number, to: number): boolean {
  let depth = 0
  for (let at = from; at < to; at++) {
    const word = wordAt(tokens, at)
    if (word === '(') depth++
    else if (word === ')' && --depth < 0) return true
  }
  return false
}

/** "$3.2bn in exports", "goods for $177 mln were exported", "a 40 percent drop in imports": the figure stands before its measure. */
function isForward(tokens: readonly Token[], atoms: readonly Atom[], index: number, current: Segment): boolean {
  const figure = atoms[index]
  const next = atoms
    .slice(index + 1)
    .find(({ kind }) => kind === 'topic' || kind === 'block' || kind === 'amount' || kind === 'change')
  if (!figure || !next || (next.kind !== 'topic' && next.kind !== 'block')) return false
  const isWaiting = current.topic !== undefined && current.topic !== 'block' && current.figures.length === 0
  if (isWaiting && figure.kind === 'amount') return false
  const words = figure.kind === 'amount' ? FORWARD_AMOUNT : FORWARD_CHANGE
  const places = new Set(
    atoms.filter(({ kind }) => kind === 'country' || kind === 'period').flatMap(({ first, after }) => range(first, after)),
  )
  const gap = range(figure.after, next.first)
  if (gap.length > 12 || !gap.every((at) => words.has(wordAt(tokens, at)) || places.has(at))) return false
  // "$1.9 billion were imports and $61 million exports"
  if (
    gap.length === 0 &&
    next.kind === 'topic' &&
    figure.kind === 'amount' &&
    atoms.some((atom) => atom.kind === 'amount' && atom.after <= figure.first)
  )
    return true
  const said = gap.map((at) => wordAt(tokens, at))
  if (figure.kind === 'change')
    return said.includes('in') || said.includes('of')
      ? said.some((word) => word !== 'of' && word !== 'the' && word !== 'total')
      : false
  if (next.kind === 'block') return said.includes('in') || said.includes('of') || said.length === 0
  return (
    said.includes('in') ||
    said.includes('of') ||
    said.includes('worth') ||
    said.includes('were') ||
    said.includes('are') ||
    said.includes('is') ||
    said.includes('was') ||
    /^(?:from|by|on)$/.test(said.at(-1) ?? '') ||
    next.isVerb
  )
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
