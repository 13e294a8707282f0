/** What may stand on a document's card. */
import * as z from 'zod/mini'
import type { CardPatch } from './changes'
import type { DocumentCard } from './model'
import { cardRecord } from './records'

/** The first field of a card that cannot be kept so: an empty title, an address that is not of the web, a day that is none, a text too long. */
export function cardFault(card: DocumentCard, patch: CardPatch): keyof DocumentCard | undefined {
  const next = Object.fromEntries(Object.entries({ ...card, ...patch }).filter(([, value]) => value !== undefined))
  const result = z.safeParse(cardRecord, next)
  // The form is flat: a fault has the name of its field.
  return result.error?.issues[0]?.path[0] as keyof DocumentCard | undefined
}
