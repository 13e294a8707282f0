/** "In 2012 and 2013 … by 21 and 24 percent, respectively", "exports and imports were $3 bn and $2 bn respectively": each figure its own. */
import type { Token } from '@/extraction/tokens'
import type { Atom } from './atoms'
import type { Memory } from './memory'
import { periodInYear, yearOf } from './periods'
import type { Figure, Segment } from './segments'

export const isRespective = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => word === 'respectively' || word === 'respective')

/** Gives each of the measures that stand side by side its share of the figures behind the last. */
export function distributed(segments: readonly Segment[], tokens: readonly Token[], atoms: readonly Atom[]): Segment[] {
  const result = segments.map((segment) => ({ ...segment }))
  for (const [place, segment] of result.entries()) {
    const row = rowBefore(result, place, tokens, atoms)
    if (row.length < 2) continue
    const shares = row.map((): Figure[] => [])
    for (const kind of ['amount', 'change'] as const) {
      const figures = segment.figures.filter((figure) => figure.kind === kind)
      if (figures.length === row.length) for (const [index, figure] of figures.entries()) shares[index]?.push(figure)
    }
    if (shares.some(({ length }) => length === 0)) continue
    for (const [index, member] of row.entries()) member.figures = shares[index] ?? []
  }
  return result
}

/** The measures that end at a place, joined by "and", of which only the last has figures. */
function rowBefore(segments: readonly Segment[], place: number, tokens: readonly Token[], atoms: readonly Atom[]): Segment[] {
  const row: Segment[] = []
  for (let index = place; index > 0; index--) {
    const segment = segments[index]
    if (!segment || typeof segment.topic !== 'object' || (index < place && segment.figures.length > 0)) break
    if (row[0] && !isJoined(tokens, atoms, segment, row[0])) break
    row.unshift(segment)
  }
  return row
}

function isJoined(tokens: readonly Token[], atoms: readonly Atom[], left: Segment, right: Segment): boolean {
  const between = tokens.slice(atoms[left.index]?.after ?? 0, atoms[right.index]?.first ?? 0)
  return between.length < 8 && between.some(({ word }) => word === 'and') && !between.some(({ kind }) => kind === 'number')
}

/** The periods of the figures of a sentence one by one; empty if there are not as many of both. */
export function respectivePeriods(
  tokens: readonly Token[],
  atoms: readonly Atom[],
  count: number,
  memory: Memory,
): (string | undefined)[] {
  const periods: (string | undefined)[] = []
  let sameMonths = false
  let end = -1
  for (const atom of atoms) {
    const isFirst = periods.length === 0
    if (atom.kind !== 'period' && atom.kind !== 'base') continue
    if (!isFirst && !tokens.slice(end, atom.first).every(({ word }) => /^(?:and|in|,|of|the)$/.test(word))) break
    end = atom.after
    if (atom.kind === 'base') {
      sameMonths = true
      periods.push(atom.year === undefined || memory.period === undefined ? undefined : periodInYear(memory.period, atom.year))
      continue
    }
    const year = sameMonths && atom.grain === 'year' ? yearOf(atom.period) : undefined
    periods.push(year === undefined || memory.period === undefined ? atom.period : periodInYear(memory.period, year))
  }
  return count > 1 && periods.length === count ? periods : []
}
