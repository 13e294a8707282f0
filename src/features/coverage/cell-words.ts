import { basisOf } from '@/domain/claims'
import type { CoverageCell } from '@/domain/coverage'
import { coverageRoomMessages as words } from '@/i18n/coverage'

/** What is known of a country in a year, in short: `stated, 4 claims; reference sources, 12 claims`. */
export function cellWords(cell: CoverageCell): string {
  const referred = cell.reference + cell.perhaps
  const own = ownWords(cell)
  return cell.kind === 'reference' || referred === 0 ? own : words.andReference(own, referred)
}

function ownWords({ kind, stated, unsure, reference, perhaps, carried, inForce }: CoverageCell): string {
  switch (kind) {
    case 'stated':
      return [words.said(kind, stated + unsure), ...(unsure > 0 ? [words.someStated(stated)] : [])].join(', ')
    case 'inferred':
      return words.said(kind, unsure)
    case 'carried':
      return carried?.claims[0]
        ? words.carriedFrom(words.status(carried.status), words.dayOf(carried.claims[0]), basisOf(carried.claims) === 'stated')
        : words.kinds[kind]
    case 'reference': {
      if (reference > 0) return words.said(kind, reference + perhaps)
      if (perhaps > 0) return words.mayBe(perhaps)
      const [first] = inForce?.claims ?? []
      return first && inForce
        ? words.inForceSince(words.status(inForce.status), words.dayOf(first), first.kind === 'event')
        : words.kinds[kind]
    }
    case 'silent':
      return words.kinds[kind]
  }
}

/** Whether only the reference tier has something, and nothing that is surely of the year: drawn weaker. */
export function isFaint({ kind, reference }: CoverageCell): boolean {
  return kind === 'reference' && reference === 0
}
