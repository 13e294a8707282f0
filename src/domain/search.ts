/** A plain search by name over everything the atlas holds. */
import type { Id } from './contract'
import { folded, wordsOfQuery } from './folded-text'
import { compare } from './order'
import type { Subject, Subjects } from './subject'

export interface Entry {
  id: Id
  kind: Subject['kind']
  /** What is shown of it. */
  label: string
  /** Folded text in which words are looked for. */
  text: string
  /** Folded label, for ranking. */
  name: string
}

const kindOrder: readonly Subject['kind'][] = [
  'country',
  'organisation',
  'series',
  'person',
  'place',
  'meeting',
  'source',
  'ground',
]

/** The name that the interface gives a series: the dataset holds none. */
type NameOfSeries = (series: Id) => string

/** Label and searchable words of a subject; undefined for what is only reached through others (claims, figures, weak copies). */
function wordsOf(subject: Subject, nameOfSeries: NameOfSeries): { label: string; more: string[] } | undefined {
  switch (subject.kind) {
    case 'country':
      return { label: subject.country.name, more: [...subject.country.aliases, subject.country.code] }
    case 'organisation':
      return { label: subject.organisation.name, more: [subject.organisation.abbreviation ?? ''] }
    case 'person':
      return { label: subject.person.name, more: subject.person.aliases ?? [] }
    case 'place':
      return { label: subject.place.name, more: [] }
    case 'meeting': {
      const [first] = subject.claims
      return (
        first && { label: `${first.title}, ${first.when.edtf.slice(0, 4)}`, more: subject.claims.map((claim) => claim.title) }
      )
    }
    case 'series':
      return { label: nameOfSeries(subject.id), more: [] }
    case 'source':
      return subject.source.tier === 'document'
        ? { label: subject.source.title, more: [subject.source.publisher ?? ''] }
        : undefined
    case 'ground':
      return { label: subject.ground.name, more: [] }
    case 'discrepancy':
    case 'claim':
    case 'figure':
    case 'country-year':
    case 'status':
      return undefined
  }
}

export function entriesOf(subjects: Pick<Subjects, 'values'>, nameOfSeries: NameOfSeries): Entry[] {
  return [...subjects.values()].flatMap((subject): Entry[] => {
    const words = wordsOf(subject, nameOfSeries)
    if (!words) return []
    const { label, more } = words
    return [{ id: subject.id, kind: subject.kind, label, text: folded([label, ...more].join(' ')), name: folded(label) }]
  })
}

/** 0: the name is the query; 1: a word of the name begins so; 2: a word of its aliases does; 3: it stands somewhere. */
function distance(entry: Entry, query: string): number {
  if (entry.name === query) return 0
  if (` ${entry.name}`.includes(` ${query}`)) return 1
  return entry.text.includes(` ${query}`) ? 2 : 3
}

/** The entries that hold every word of the query, the nearest first, then by kind and name. */
export function search(entries: readonly Entry[], query: string, limit: number): Entry[] {
  const words = wordsOfQuery(query)
  if (words.length === 0) return []
  const whole = words.join(' ')
  return entries
    .filter((entry) => words.every((word) => entry.text.includes(word)))
    .toSorted(
      (left, right) =>
        distance(left, whole) - distance(right, whole) ||
        kindOrder.indexOf(left.kind) - kindOrder.indexOf(right.kind) ||
        compare(left.name, right.name),
    )
    .slice(0, limit)
}
