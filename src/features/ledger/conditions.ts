import type { DiscrepancyKind, Id } from '@/domain/contract'
import type { LedgerFilter } from '@/domain/ledger'
import type { ViewState } from '@/domain/view-state'
import { ledgerMessages as words } from '@/i18n/ledger'
import { messages } from '@/i18n/messages'

export const noFilter = { country: [], kind: [], sides: 'any' } satisfies LedgerFilter

export function kindName(kind: DiscrepancyKind): string {
  return messages.vocabulary.discrepancyKind[kind]
}

export function sidesName(sides: ViewState['sides']): string {
  return sides === 'any' ? words.every.sides : words.sides[sides]
}

/** What the filter asks for, in words. */
export function conditionsOf({ country, kind, sides }: LedgerFilter, nameOf: (id: Id) => string): string[] {
  return [...country.map(nameOf), ...kind.map(kindName), ...(sides === 'any' ? [] : [sidesName(sides)])]
}
