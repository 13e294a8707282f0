import { basisOf } from '@/domain/claims'
import type { CoverageCell } from '@/domain/coverage'
import { coverageRoomMessages as words } from '@/i18n/coverage'
import { punctuation } from '@/i18n/format'

/** What is known of a country in a year, in short: `stated, 4 claims; reference sources, 12 claims`. */
export function cellWords(cell: CoverageCell): string {
  const referred = cell.reference + cell.perhaps
  const ofKind = wordsOfKind(cell)
  const said = cell.kind === 'reference' || referred === 0 ? ofKind : words.andReference(ofKind, referred)
  return isAlsoOwn(cell) ? words.andOwn(said, cell.own) : said
}

function wordsOfKind({ kind, stated, unsure, reference, perhaps, own, carried, inForce }: CoverageCell): string {
  switch (kind) {
    case 'stated':
      return [words.said(kind, stated + unsure), ...(unsure > 0 ? [words.someStated(stated)] : [])].join(punctuation.comma)
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
    case 'mine':
      return words.said(kind, own)
    case 'silent':
      return words.kinds[kind]
  }
}

/** Whether the reader's own documents speak of it, too. */
export function isAlsoOwn({ kind, own }: CoverageCell): boolean {
  return own > 0 && kind !== 'mine'
}

/** Whether reference sources speak of the year in which the documents' standing is carried on. */
export function isAlsoReferred({ kind, reference, perhaps }: CoverageCell): boolean {
  return kind === 'carried' && reference + perhaps > 0
}

/** Whether only the reference tier has something, and nothing that is surely of the year: drawn weaker. */
export function isFaint({ kind, reference }: CoverageCell): boolean {
  return kind === 'reference' && reference === 0
}
