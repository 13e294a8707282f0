import type { Id } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { detailsMessages } from './details'

/** `Doc 2` for a document, `Yours 1` for one of the reader's own; undefined for any other source. */
export function chipOf(source: Id, { documentNumber, ownNumber }: Directory): string | undefined {
  const [document, own] = [documentNumber(source), ownNumber(source)]
  if (own !== undefined) return detailsMessages.own.chip(own)
  return document === undefined ? undefined : detailsMessages.evidence.doc(document)
}
