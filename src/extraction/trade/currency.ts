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

const SAME =
  /^(?:,|\(|\)|or|which|is|equals|equal|equivalent|equivalents|about|around|some|approximately|roughly|nearly|almost|to|the|of|i|e|in|dollars|terms|at|current|exchange|rate)$/

/** "2 trillion roubles, ($24.3 billion) or 13 trillion tenge": one sum in several currencies is one, with its dollars. */
export function oneSumEach(tokens: readonly Token[], atoms: Atom[]): Atom[] {
  const result: Atom[] = []
  for (const atom of atoms) {
    const last = result.at(-1)
    const gap = last?.kind === 'amount' && atom.kind === 'amount' ? tokens.slice(last.after, atom.first) : []
    const isOther =
      last?.kind === 'amount' && atom.kind === 'amount' && atom.currency !== undefined && last.currency !== undefined
    const isSame =
      isOther &&
      last.currency !== atom.currency &&
      gap.length < 6 &&
      gap.some(({ word }) => /^(?:\(|or|which|equivalent|about|around|approximately|roughly)$/.test(word)) &&
      gap.every(({ word }) => SAME.test(word))
    if (!isSame) result.push(atom)
    else result[result.length - 1] = { ...last, after: atom.after, usd: last.usd ?? atom.usd }
  }
  return result
}

/** "Exports - 12.6 billion" under a line in dollars: the currency of before, where the sentence names none. */
export function withCurrency(tokens: readonly Token[], atoms: readonly Atom[], known: string | undefined): readonly Atom[] {
  if (known === undefined || atoms.some((atom) => atom.kind === 'amount' && atom.currency !== undefined)) return atoms
  if (!atoms.some(({ kind }) => kind === 'topic')) return atoms
  return atoms.map((atom) => {
    if (atom.kind !== 'amount') return atom
    const next = tokens[atom.after]
    const isCounted = next?.kind === 'word' && !NOT_COUNTED.has(next.word)
    return isCounted ? atom : { ...atom, currency: known, usd: known === 'USD' ? atom.value : undefined }
  })
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
