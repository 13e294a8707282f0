/** Rows of a table: what stands at the head of a column and at the head of a row says of what a figure is. */
import type { Token } from '@/extraction/tokens'
import type { Atom } from './atoms'
import { currencyOf, isMoney } from './currency'
import { type Finding, findingOf, type Scene, withAmount } from './finding'
import type { Memory, Parties } from './memory'
import type { TopicMeasure } from './words'

/** What the head of a column says of its figures; `isOther` where they are of something else. */
export interface ColumnHead {
  measure?: TopicMeasure | undefined
  period?: string | undefined
  isOther: boolean
}

/** The heads of a row that names several measures or periods and has no figures. */
export function headsIn(tokens: readonly Token[], atoms: readonly Atom[]): ColumnHead[] | undefined {
  const cells = cellsOf(tokens, atoms)
  const isHead = atoms.filter(({ kind }) => kind === 'topic' || kind === 'period').length > 1
  if (!isHead || atoms.some(({ kind }) => kind === 'amount' || kind === 'change')) return undefined
  return cells.map((cell) => ({ ...labelOf(cell), isOther: cell.some(({ kind }) => kind === 'block') }))
}

function labelOf(cell: readonly Atom[]): { measure?: TopicMeasure | undefined; period?: string | undefined } {
  const topic = cell.find((atom) => atom.kind === 'topic')
  const period = cell.find((atom) => atom.kind === 'period')
  return {
    measure: topic?.kind === 'topic' ? topic.measure : undefined,
    period: period?.kind === 'period' ? period.period : undefined,
  }
}

function cellsOf(tokens: readonly Token[], atoms: readonly Atom[]): Atom[][] {
  const cells: Atom[][] = [[]]
  let next = 0
  for (const [at, { word }] of tokens.entries()) {
    if (word === '|') cells.push([])
    for (; atoms[next] && (atoms[next]?.first ?? 0) <= at; next++) cells.at(-1)?.push(atoms[next] as Atom)
  }
  return cells
}

/** The figures of a row below its heads. Rows and heads are matched from the right, as the first head may be empty. */
export function rowFindings(scene: Scene, heads: readonly ColumnHead[]): Finding[] {
  const { tokens, atoms, memory } = scene
  const cells = cellsOf(tokens, atoms)
  const row = labelOf(atoms)
  const parties = partiesOf(atoms, memory)
  if (!parties) return []
  return cells.flatMap((cell, index) => {
    const head = heads[heads.length - cells.length + index]
    const amount = cell.find((atom) => atom.kind === 'amount')
    const measure = head?.measure ?? row.measure ?? memory.measure
    const period = head?.period ?? row.period ?? memory.period
    if (amount?.kind !== 'amount' || !head || head.isOther || measure === undefined || !isMoney(tokens, atoms, amount)) return []
    const currency = currencyOf(atoms, amount, parties)
    if (currency === undefined || (head.measure ?? head.period) === undefined) return []
    const finding = findingOf(scene, { measure, parties }, period, amount, '')
    return [withAmount(finding, amount, currency, 'trade-table')]
  })
}

/** The partner that heads the row, or the pair of which the table is. */
function partiesOf(atoms: readonly Atom[], { home, parties }: Memory): Parties | undefined {
  const country = atoms.find((atom) => atom.kind === 'country')
  if (country?.kind !== 'country') return parties
  return home === undefined || country.code === home ? undefined : { home, partner: country.code, how: 'subject' }
}
