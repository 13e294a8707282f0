/** The words in which a text filter looks for an item of the timeline. */
import type { Id } from './contract'
import type { Directory } from './directory'
import type { TimelineItem } from './timeline'
import { folded } from './folded-text'
import type { Facet, FacetColumn } from './timeline-index'

/**
 * Which items contain words. Names stand in thousands of meetings, so each is searched once and leads to its meetings by the columns of the
 * index; what is an item's own (titles, outcomes, offices) is folded once.
 */
export interface TextIndex {
  /** For each item 1 if every word stands in one of its texts. Words are folded and without spaces. */
  containing: (words: readonly string[]) => Uint8Array
}

/** Title, outcome and the offices of participants; of a day of membership the statuses. */
function ownTexts(item: TimelineItem): (string | undefined)[] {
  if (item.kind !== 'meeting') return item.claims.map(({ status }) => status.replaceAll('-', ' '))
  const { title, outcome, participants } = item.meeting
  return [title, outcome, ...participants.map(({ office }) => office)]
}

/** The facets whose values have names in the dataset, and those whose values are words themselves. */
const namedFacets = ['country', 'place', 'org', 'person'] as const satisfies Facet[]
const wordFacets = ['type', 'series'] as const satisfies Facet[]

/** `security-council` in plain words. Days of membership are found by their standings: `member` shall not find them all. */
function wordsOfId(id: Id): string {
  return id === 'membership' ? '' : id.replaceAll('-', ' ')
}

function namesOf(id: Id, { nameOf, countries, organisations, people }: Directory): string {
  const aliases = (countries.get(id) ?? people.get(id))?.aliases ?? []
  const names = [nameOf(id), organisations.get(id)?.name ?? '', ...aliases]
  return folded(names.join('\n'))
}

export function textIndexOf(
  items: readonly TimelineItem[],
  columns: Readonly<Record<Facet, FacetColumn>>,
  directory: Directory,
): TextIndex {
  const numberOf = new Map<string, number>()
  const starts = new Uint32Array(items.length + 1)
  const own: number[] = []
  for (const [index, item] of items.entries()) {
    for (const text of ownTexts(item)) {
      if (text === undefined) continue
      let number = numberOf.get(text)
      if (number === undefined) numberOf.set(text, (number = numberOf.size))
      own.push(number)
    }
    starts[index + 1] = own.length
  }
  const lists = [
    { texts: Array.from(numberOf.keys(), folded), starts, own: Uint32Array.from(own) },
    ...wordFacets.map((facet) => ({ ...columns[facet], texts: columns[facet].values.map(wordsOfId) })),
    ...namedFacets.map((facet) => ({ ...columns[facet], texts: columns[facet].values.map((id) => namesOf(id, directory)) })),
  ]

  function containing(words: readonly string[]): Uint8Array {
    const found = new Uint8Array(items.length).fill(1)
    for (const word of words) {
      const has = new Uint8Array(items.length)
      for (const { texts, starts, own } of lists) {
        const hits = Uint8Array.from(texts, (text) => Number(text.includes(word)))
        if (!hits.includes(1)) continue
        for (let item = 0; item < has.length; item += 1) {
          for (let at = starts[item]!; at < starts[item + 1]! && has[item] === 0; at += 1) has[item] = hits[own[at]!]!
        }
      }
      for (let item = 0; item < found.length; item += 1) found[item]! &= has[item]!
    }
    return found
  }

  return { containing }
}
