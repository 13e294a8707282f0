/** The sums of a measure that are figures of a period, and of which. */
import { type Token, wordAt } from '@/extraction/tokens'
import type { AmountAtom, Atom, PeriodAtom } from './atoms'
import { currencyOf, isMoney } from './currency'
import { periodBefore, roleOfAmount } from './figures'
import { type Finding, findingOf, type Group, isSamePair, recent, type Scene, withAmount } from './finding'
import { isRespective, respectivePeriods } from './respective'
import { isOfGoods } from './topics'
import { currentPeriod, printedAfter } from './when'
import { goods } from './words'

/** The sums of a group that are figures of a period. */
export function amountsOf(scene: Scene, group: Group): Map<AmountAtom, Finding> {
  const { tokens, atoms, memory } = scene
  const found = new Map<AmountAtom, Finding>()
  const amounts = group.figures.filter((figure) => figure.kind === 'amount')
  const columns = memory.columns?.length === amounts.length ? memory.columns : []
  const periods = isRespective(tokens) ? respectivePeriods(tokens, atoms, amounts.length, memory) : columns
  for (const [index, amount] of amounts.entries()) {
    const role = roleOfAmount(tokens, atoms, amount)
    scene.read.add(amount)
    if (role === 'difference' || role === 'unreal' || !isMoney(tokens, atoms, amount) || isOther(scene, group, amount)) continue
    const currency = currencyOf(atoms, amount, group.parties)
    if (currency === undefined) continue
    const isBefore = role === 'before' || (found.size > 0 && isInBase(atoms, amount))
    const period = periods[index] ?? periodOf(scene, group, amount, isBefore)
    const finding = findingOf(scene, group, period, amount, isBefore ? '-before' : '')
    withAmount(finding, amount, currency, finding.rule, role === 'mark')
    finding.usd ??= currency === 'USD' ? amount.value : undefined
    found.set(amount, finding)
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
  // "Main exports: meat ($50 million), timber ($20 million)"
  if (/^[(:–—-]$/.test(wordAt(tokens, amount.first - 1)) && goods.has(wordAt(tokens, amount.first - 2))) return true
  const previous = figures.findLast(({ after }) => after <= amount.first)
  if (!previous) return false
  // "Imports were $1.5 billion, of which petroleum products were $0.9 billion"
  const said = tokens.slice(previous.after, amount.first)
  const of = said.findIndex(({ word }) => /^(?:which|including|notably|mainly|mostly)$/.test(word))
  if (of >= 0 && said.slice(of).some(({ word }) => goods.has(word))) return true
  const between = atoms.filter((atom) => atom.first >= previous.after && atom.after <= amount.first)
  return between.some(
    (atom) => atom.kind === 'country' && !atom.isTeller && atom.code !== parties.home && atom.code !== parties.partner,
  )
}

const PRESENT = /^(?:is|stands|totals|amounts|remains|exceeds|currently|now|today)$/

/** "Bilateral trade stands at $2 billion": no year that was named of something else. */
function isStanding({ tokens, atoms, earlier }: Scene, { parties, begin }: Group, amount: AmountAtom): boolean {
  if (atoms.some(({ kind }) => kind === 'period' || kind === 'base')) return false
  const isPresent = tokens.slice(begin, amount.first).some(({ word }) => PRESENT.test(word))
  return isPresent && !recent(earlier).some((finding) => isSamePair(finding, parties))
}

/** "Between 2022 and 2023", where a figure goes "from" one sum "to" another: the first and the last period. */
function endsOf(tokens: readonly Token[], atoms: readonly Atom[], current: string | undefined): string[] {
  const isFromTo = atoms.some((atom) => atom.kind === 'amount' && roleOfAmount(tokens, atoms, atom) === 'before')
  if (!isFromTo) return []
  const years = /^(\d{4})\/(\d{4})$/.exec(current ?? '')
  if (years) return years.slice(1)
  const periods = atoms.filter((atom): atom is PeriodAtom => atom.kind === 'period' && !atom.isBase)
  const [first, last, third] = periods
  const isRange =
    first && last && !third && last.first === first.after + 1 && /^(?:between|from)$/.test(wordAt(tokens, first.first - 1))
  return isRange ? [first.period, last.period] : []
}

function periodOf(scene: Scene, group: Group, amount: AmountAtom, isBefore: boolean): string | undefined {
  const { tokens, atoms, memory } = scene
  const { begin, limit } = group
  const printed = printedAfter(tokens, atoms, amount)
  const carried = currentPeriod(tokens, atoms, Math.max(amount.first, begin), limit, memory)
  const ends = printed ? [] : endsOf(tokens, atoms, carried)
  if (ends.length === 2) return ends[isBefore ? 0 : 1]
  const current = carried
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
  // "From the 2016 result of $2.18 billion"
  if (!printed && compared?.kind === 'period' && amount.first - compared.after < 4 && wordAt(tokens, amount.first - 1) === 'of')
    return compared.period
  const isLastYear = printed !== undefined && printed.grain === 'year' && wordAt(tokens, printed.after - 1) === 'year'
  return printed && !isLastYear ? printed.period : periodBefore(current, undefined)
}
