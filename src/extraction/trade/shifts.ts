/** The changes of a measure: to its sums, to a figure told before, or by themselves. */
import type { AmountAtom, ChangeAtom } from './atoms'
import { percentOf } from './figures'
import { changeOf, type Finding, type Group, isSamePair, recent, type Scene } from './finding'
import { yearOf } from './periods'
import { isRespective, respectivePeriods } from './respective'
import { currentPeriod, printedAfter } from './when'

/** Gives the changes of a group to its sums, to a figure told before, or tells them by themselves. */
export function addChanges(scene: Scene, group: Group, found: ReadonlyMap<AmountAtom, Finding>): void {
  const { tokens, atoms, memory } = scene
  const all = group.figures.filter((figure) => figure.kind === 'change')
  const periods = isRespective(tokens) ? respectivePeriods(tokens, atoms, all.length, memory) : []
  const open = new Map([...found].filter(([, { rule }]) => !rule.endsWith('-before')))
  // "Nearly halved … down 48.9 percent": the number in digits says it more exactly.
  const changes =
    all.length > 1 && periods.length === 0 ? all.toSorted((left, right) => Number(isWord(left)) - Number(isWord(right))) : all
  for (const [index, change] of changes.entries()) {
    const near = nearest(open, change)
    const apart = near && periodApart(scene, found, change, near)
    const target = apart === undefined ? near : undefined
    const printed = all.length > 1 ? printedAfter(tokens, atoms, change) : undefined
    const own = printed?.kind === 'period' && !printed.isBase ? printed.period : undefined
    const period =
      periods[index] ?? apart ?? target?.period ?? own ?? currentPeriod(tokens, atoms, change.first, group.limit, memory)
    const percent = percentOf(tokens, atoms, change, period)
    if (percent === undefined) continue
    const earlier = found.size > 0 ? ownPeriod(scene, change, target?.period ?? [...found.values()][0]?.period) : undefined
    if (earlier !== undefined) {
      scene.earlier.push(changeOf(scene, group, earlier, change, percent))
      continue
    }
    if (target) {
      if (!isLongAgo(found, target)) target.change = percent
    } else if (open.size === 0 || apart !== undefined) addChange(scene, group, change, { percent, period })
  }
}

/** "In the first months it added 21 percent and had been $2.4 billion last year": the period before a change that is not that of the sum behind it. */
function periodApart(
  { tokens, atoms }: Scene,
  found: ReadonlyMap<AmountAtom, Finding>,
  { first }: ChangeAtom,
  near: Finding,
): string | undefined {
  const [amount] = [...found].find(([, finding]) => finding === near) ?? []
  if (!amount || amount.first < first || printedAfter(tokens, atoms, amount)?.kind !== 'period') return undefined
  const own = atoms.findLast((atom) => atom.kind === 'period' && !atom.isBase && atom.after <= first)
  return own?.kind === 'period' && own.period !== near.period ? own.period : undefined
}

/** "Down 22%, after a slide of 21.2% in September": the change of another period than that of the sum. */
function ownPeriod({ tokens, atoms }: Scene, change: ChangeAtom, period: string | undefined): string | undefined {
  const isLater = tokens
    .slice(Math.max(0, change.first - 6), change.first)
    .some(({ word }) => /^(?:after|following|versus|against)$/.test(word))
  const printed = isLater ? printedAfter(tokens, atoms, change) : undefined
  return printed?.kind === 'period' && printed.period !== period ? printed.period : undefined
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
  isHedged || percent === 100 || percent === -50 || !Number.isInteger(Number((percent * 100).toFixed(6)))

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
  else if (group.isNamed || (hasPeriod && last)) earlier.push(changeOf(scene, group, period, change, percent))
}

/** The figure of the group that the change belongs to: the last before it that has none, else the first after it. */
function nearest(claims: ReadonlyMap<AmountAtom, Finding>, change: ChangeAtom): Finding | undefined {
  const open = [...claims].filter(([, finding]) => finding.change === undefined)
  return (open.findLast(([amount]) => amount.first < change.first) ?? open[0])?.[1]
}
