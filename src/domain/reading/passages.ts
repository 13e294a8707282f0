/** The passages of a document from which something was taken, each with the claims that rest on it, in the order of the text. */
import type { Claim, Id, Source } from '@/domain/contract'
import { compare, groupedBy } from '@/domain/order'

export interface Passage {
  /** `119-159`: where it stands in the text that the atlas read. */
  id: string
  paragraph: number
  /** UTF-16 units of the text with LF line ends, as in `Evidence`. */
  start: number
  end: number
  phrase: string
  claims: Claim[]
}

export interface Outline {
  /** By where they begin; of those that begin together the shorter first. */
  passages: Passage[]
  /** Claims that name the document without a place in it. */
  unplaced: Claim[]
}

/** What of the claims rests on the document, and where in it. */
export function outlineOf(claims: readonly Claim[], document: Id): Outline {
  const passages = new Map<string, Passage>()
  const unplaced: Claim[] = []
  for (const claim of claims) {
    for (const { source, paragraph, start, end, phrase } of claim.evidence) {
      if (source !== document) continue
      if (paragraph === undefined || start === undefined || end === undefined || phrase === undefined) {
        unplaced.push(claim)
        continue
      }
      const id = `${start}-${end}`
      const passage = passages.get(id)
      if (!passage) passages.set(id, { id, paragraph, start, end, phrase, claims: [claim] })
      else if (!passage.claims.includes(claim)) passage.claims.push(claim)
    }
  }
  const inOrder = [...passages.values()].toSorted(
    (left, right) => compare(left.start, right.start) || compare(left.end, right.end),
  )
  return { passages: inOrder, unplaced }
}

/** The passages of every claim that rests on more than one. */
export function otherPlaces(passages: readonly Passage[]): Map<Claim, Passage[]> {
  const places = passages.flatMap((passage) => passage.claims.map((claim) => ({ claim, passage })))
  const byClaim = groupedBy(places, ({ claim }) => claim)
  return new Map([...byClaim].flatMap(([claim, own]) => (own.length > 1 ? [[claim, own.map(({ passage }) => passage)]] : [])))
}

/** How many paragraphs there are to show: the text's own, or as many as the passages speak of. */
export function paragraphCount(source: Pick<Source, 'paragraphs'>, passages: readonly Passage[]): number {
  return passages.reduce((most, { paragraph }) => Math.max(most, paragraph), source.paragraphs ?? 0)
}
