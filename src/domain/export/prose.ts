/** Sentences with the claims they rest on, and the footnotes that follow from these. */
import type { Claim, Evidence, Id, Source } from '@/domain/contract'
import { compare } from '@/domain/order'

/** Words, and the claims that these very words rest on; its footnotes stand behind it. */
export interface Piece {
  text: string
  claims: readonly Claim[]
  /** Passages that are cited beside those of the claims: what a correction rests on. */
  also?: readonly Evidence[]
}

/** Its pieces follow one another as they are, spaces and full stop included. */
export type Sentence = readonly Piece[]

/** A source as it is cited: one note for each, however often, with the paragraphs that are meant. */
export interface Note {
  /** From 1, in the order of first use. */
  number: number
  source: Source
  paragraphs: number[]
  /** The claims that it is cited for. */
  claims: Id[]
}

export interface NotedPiece {
  text: string
  notes: number[]
}

export interface Prose {
  sentences: NotedPiece[][]
  notes: Note[]
}

/** Whether the source says it by itself: an inferred or derived claim rests on all of its sources together. */
function standsOnOne(claim: Claim): boolean {
  return claim.basis === 'stated'
}

function sourcesOf(claim: Claim): Id[] {
  return claim.evidence.map(({ source }) => source)
}

/**
 * The fewest sources that bear all of the claims, as a newspaper notes them: all of an inferred claim, one of a stated one. A weak source
 * is taken only where there is no other; of those that bear equally many a source that is cited already, then a document.
 */
export function sourcesFor(claims: readonly Claim[], sources: ReadonlyMap<Id, Source>, cited: readonly Id[] = []): Id[] {
  const chosen = new Set(claims.filter((claim) => !standsOnOne(claim)).flatMap(sourcesOf))
  const open = () => claims.filter((claim) => !sourcesOf(claim).some((source) => chosen.has(source)))
  for (let left = open(); left.length > 0; left = open()) {
    const rank = (id: Id) => [
      Number(sources.get(id)?.standing === 'weak'),
      -left.filter((claim) => sourcesOf(claim).includes(id)).length,
      Number(!cited.includes(id)),
      Number(sources.get(id)?.tier !== 'document'),
    ]
    const best = [...new Set(left.flatMap(sourcesOf))]
      .map((id) => ({ id, rank: rank(id) }))
      .toSorted(
        (one, other) => one.rank.map((value, at) => value - other.rank[at]!).find(Boolean) ?? compare(one.id, other.id),
      )[0]!
    chosen.add(best.id)
  }
  return [...chosen]
}

/** The sentences with their footnotes, numbered in the order of first use. A sentence whose sources are not known here is left out. */
export function proseOf(sentences: readonly Sentence[], sources: ReadonlyMap<Id, Source>): Prose {
  const notes = new Map<Id, Note>()
  const noteOf = (source: Source) => {
    const note = notes.get(source.id) ?? { number: notes.size + 1, source, paragraphs: [], claims: [] }
    notes.set(source.id, note)
    return note
  }
  const noted = sentences.map((sentence) =>
    sentence.map(({ text, claims, also = [] }): NotedPiece => {
      const cited = new Set([...sourcesFor(claims, sources, [...notes.keys()]), ...also.map(({ source }) => source)])
      const numbers = [...cited].flatMap((id) => {
        const source = sources.get(id)
        if (!source) return []
        const note = noteOf(source)
        const own = claims.filter((claim) => sourcesOf(claim).includes(id))
        const passages = [...own.flatMap(({ evidence }) => evidence), ...also].filter((one) => one.source === id)
        note.paragraphs = unique([...note.paragraphs, ...passages.flatMap(({ paragraph }) => paragraph ?? [])])
        note.claims = [...new Set([...note.claims, ...own.map((claim) => claim.id)])]
        return [note.number]
      })
      return { text, notes: numbers.toSorted(compare) }
    }),
  )
  return { sentences: noted.filter((pieces) => pieces.some((piece) => piece.notes.length > 0)), notes: [...notes.values()] }
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].toSorted(compare)
}

/** The text on one line, as every format carries it: what breaks lines becomes a space, what no text holds is gone. */
export function onOneLine(text: string): string {
  return text
    .replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
}

/** The address with what could break out of a file percent-encoded; other addresses than those of the web are none. */
export function plainAddress(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\//i.test(url)) return undefined
  return onOneLine(url).replace(/[\s"<>\\^`{|}]/g, (character) => encodeURIComponent(character))
}
