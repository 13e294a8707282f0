/** Whose money a sum is, where its own words do not say it. */
import type { Token } from '@/extraction/tokens'
import type { AmountAtom, Atom } from './atoms'
import type { Parties } from './memory'

const NOT_COUNTED = new Set(
  'in to and from against by for while compared of last this up down or with over as a respectively during at on versus than a'.split(
    ' ',
  ),
)

/** A sum without a currency takes that of another one of the sentence, unless it counts something else. */
export function isMoney(tokens: readonly Token[], atoms: readonly Atom[], amount: AmountAtom): boolean {
  if (amount.currency !== undefined) return true
  const next = tokens[amount.after]
  const isCounted = next?.kind === 'word' && !NOT_COUNTED.has(next.word)
  return !isCounted && atoms.some((atom) => atom.kind === 'amount' && atom.currency !== undefined)
}

/** ISO 4217. Of rupees, roubles and manats that are not called by their country the parties decide. */
export function currencyOf(atoms: readonly Atom[], amount: AmountAtom, { home, partner }: Parties): string | undefined {
  const printed =
    amount.currency ?? atoms.find((atom): atom is AmountAtom => atom.kind === 'amount' && atom.currency !== undefined)?.currency
  const isOf = (code: string) => home === code || partner === code
  if (printed === 'RUPEE' && (isOf('NP') || isOf('LK'))) return isOf('NP') ? 'NPR' : 'LKR'
  if (printed === 'RUPEE') return isOf('PK') && home !== 'IN' ? 'PKR' : isOf('IN') ? 'INR' : undefined
  if (printed === 'RUBLE') return isOf('BY') && !isOf('RU') ? 'BYN' : 'RUB'
  if (printed === 'MANAT') return isOf('TM') && !isOf('AZ') ? 'TMT' : 'AZN'
  return printed
}
