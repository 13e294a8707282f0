/** Partners of a country one by one: "Russia ($2.5bn), China ($1.9bn)". */
import type { Token } from '@/extraction/tokens'
import type { AmountAtom, Atom, CountryAtom } from './atoms'
import { currencyOf } from './currency'
import { roleOfAmount } from './figures'
import { type Finding, findingOf, type Scene } from './finding'
import type { Parties } from './memory'
import type { Segment } from './segments'
import { currentPeriod, printedAfter } from './when'

/** "Russia ($2.5bn), China ($1.9bn)", "$22.7 billion with Kyrgyzstan": partners one by one, where a country's trade is told of. */
export function partnersIn(scene: Scene, { figures }: Segment): Finding[] {
  const { tokens, atoms, memory } = scene
  const { home, measure } = memory
  if (!memory.isTotal || home === undefined || measure === undefined || memory.silence > 1) return []
  const found: Finding[] = []
  for (const amount of figures) {
    if (amount.kind !== 'amount' || roleOfAmount(tokens, atoms, amount) !== 'current') continue
    const partner = partnerOf(tokens, atoms, amount)
    if (partner === undefined || partner === home) continue
    const parties: Parties = { home, partner, how: 'subject' }
    const currency = currencyOf(atoms, amount, parties)
    if (currency === undefined) continue
    scene.read.add(amount)
    const printed = printedAfter(tokens, atoms, amount)
    const period = printed?.kind === 'period' ? printed.period : currentPeriod(tokens, atoms, amount.first, tokens.length, memory)
    const finding = findingOf(scene, { measure, parties }, period, amount, '')
    found.push({ ...finding, value: amount.value, currency, usd: amount.usd, rule: 'trade-partner-list' })
  }
  return found
}

/** The country right behind a sum ("$22.7 billion with Kyrgyzstan"), else the one before it that no other sum has taken. */
function partnerOf(tokens: readonly Token[], atoms: readonly Atom[], amount: AmountAtom): string | undefined {
  const next = atoms.find((atom) => atom.first >= amount.after)
  const isBehind =
    next?.kind === 'country' && next.first - amount.after < 3 && /^(?:with|for|to|from)$/.test(tokens[next.first - 1]?.word ?? '')
  const other = next && atoms[atoms.indexOf(next) + 1]
  if (isBehind && !(other?.kind === 'amount' && other.first - next.after < 4)) return next.code
  const before = atoms.findLast((atom): atom is CountryAtom => atom.kind === 'country' && atom.after <= amount.first)
  if (!before || before.isTeller || before.isOwner || amount.first - before.after > 12) return undefined
  const isTaken = atoms.some((atom) => atom.kind === 'amount' && atom.first >= before.after && atom.first < amount.first)
  return isTaken ? undefined : before.code
}
