/** The sources with what rests on them, as they are read and sorted. */
import { compare } from '@/domain/order'
import { type SourceSupport, supportKinds } from '@/domain/support'
import { folded, wordsOfQuery } from '@/domain/folded-text'
import { coverageRoomMessages } from '@/i18n/coverage'
import { byName, punctuation } from '@/i18n/format'

const words = coverageRoomMessages.support

export const supportColumns = ['source', 'claims', 'alone', 'share', 'kinds', 'publisher', 'published'] as const
export type SupportColumn = (typeof supportColumns)[number]

export interface SupportOrder {
  column: SupportColumn
  isDescending: boolean
}

/** `12 figures, 3 meetings` */
export function kindsInWords({ kinds }: SourceSupport): string {
  return supportKinds
    .filter((kind) => kinds[kind] > 0)
    .toSorted((left, right) => kinds[right] - kinds[left])
    .map((kind) => words.kind(kind, kinds[kind]))
    .join(punctuation.comma)
}

/** What a column is ordered by; text by name, numbers and days by size. */
const keys: Record<SupportColumn, (row: SourceSupport) => string | number | undefined> = {
  source: ({ source }) => source.title,
  publisher: ({ source }) => source.publisher,
  published: ({ source }) => source.published?.latest,
  claims: ({ claims }) => claims,
  alone: ({ alone }) => alone,
  // Of claims all of the same whole, a share has their order.
  share: ({ claims }) => claims,
  kinds: (row) => kindsInWords(row) || undefined,
}

/** The rows in the order asked for, equal ones as they stood; what has nothing in the column comes last either way. */
export function inOrder(rows: readonly SourceSupport[], { column, isDescending }: SupportOrder): SourceSupport[] {
  const sign = isDescending ? -1 : 1
  return rows.toSorted((left, right) => {
    const [one, other] = [keys[column](left), keys[column](right)]
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined)
    if (typeof one === 'number' && typeof other === 'number') return sign * compare(one, other)
    return sign * byName(String(one), String(other))
  })
}

/** The rows whose title, publisher or address has every word of the query. */
export function matching(rows: readonly SourceSupport[], query: string): readonly SourceSupport[] {
  const wanted = wordsOfQuery(query)
  if (wanted.length === 0) return rows
  return rows.filter(({ source }) => {
    const text = folded([source.title, source.publisher, source.url, source.published?.edtf].join(' '))
    return wanted.every((word) => text.includes(word))
  })
}
