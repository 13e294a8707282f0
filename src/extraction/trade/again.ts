/** "A year earlier they were $61 million and $196 million": the sums of the measures told last. */
import type { Token } from '@/extraction/tokens'
import { type Finding, type Group, isSamePair, recent, type Scene } from './finding'
import type { Parties } from './memory'
import type { Figure } from './segments'
import { amountsOf } from './sums'

/** Adds them to what was found; false if the sentence says nothing like it. */
export function addAgain(scene: Scene): boolean {
  const sums = scene.atoms.filter((atom) => atom.kind === 'amount')
  const measures = measuresAgain(scene, sums)
  for (const [index, { measure, a, b }] of measures.entries()) {
    const parties: Parties = { home: a, partner: b, how: 'carried' }
    const figures = sums.slice(index, index + 1)
    const group: Group = { measure, parties, figures, isNamed: false, isVerb: false, begin: 0, limit: scene.tokens.length }
    scene.earlier.push(...amountsOf(scene, group).values())
  }
  return measures.length > 0
}

const ALL = new Set(['they', 'these', 'those', 'figures', 'numbers', 'indicators', 'respectively'])

/** As many measures as there are sums, in their order. */
function measuresAgain({ tokens, atoms, earlier, sentence }: Scene, sums: readonly Figure[]): Finding[] {
  const count = sums.length
  const isRow = sums.every(({ first }, at) => at === 0 || isNextTo(tokens, sums[at - 1]?.after ?? 0, first))
  if (
    count < 2 ||
    !isRow ||
    atoms.some(({ kind }) => kind === 'topic' || kind === 'block' || kind === 'group' || kind === 'country')
  )
    return []
  if (!tokens.some(({ word }) => ALL.has(word))) return []
  const last = recent(earlier).at(-1)
  if (!last || last.block < sentence.block - 1) return []
  const told = recent(earlier).filter(
    (finding) =>
      finding.value !== undefined &&
      finding.period === last.period &&
      finding.block >= sentence.block - 1 &&
      isSamePair(finding, { home: last.a, partner: last.b }),
  )
  const measures = [...new Map(told.map((finding) => [`${finding.measure} ${finding.a}`, finding])).values()]
  return measures.length < count ? [] : measures.slice(-count)
}

const isNextTo = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).every(({ word }) => word === 'and' || word === ',')
