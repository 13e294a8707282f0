/** The words of the search's entries, each with the entries and fields in which it stands, as numbers in typed arrays. */
import type { SearchEntry } from './search-types'
import { termsOf } from './search-terms'

/** Where a word was found: in other words of the entry, in another name of it, in its name. */
export const [MORE, ALIAS, NAME] = [0, 1, 2]

export interface Postings {
  /** Every term once, in the order of their letters. */
  terms: readonly string[]
  /** For each term where its postings begin, and behind the last where they end. */
  starts: Uint32Array
  /** Four times the number of an entry, and the field of it in which the term stands. */
  postings: Uint32Array
  /** How many terms each entry's name has. */
  nameLengths: Uint16Array
  /** For each entry a bit for each length that one of its other names has (see `hasAliasOf`). */
  aliasLengths: Uint32Array
}

/** Longer names share a bit. */
const bitOf = (length: number) => 1 << Math.min(length, 31)

/** Whether one of the other names may have as many terms. */
export function hasAliasOf(length: number, aliasLengths: number): boolean {
  return (aliasLengths & bitOf(length)) !== 0
}

/** Every word of the entries, with where it stands. */
export function postingsOf(entries: readonly SearchEntry[]): Postings {
  const numbers = new Map<string, number>()
  /** Places, months and years stand in thousands of entries: each is cut into words once. */
  const cut = new Map<string, number[]>()
  const termNumbers: number[] = []
  const fields: number[] = []
  const nameLengths = new Uint16Array(entries.length)
  const aliasLengths = new Uint32Array(entries.length)

  function numbersOf(text: string): number[] {
    return termsOf(text).map((term) => {
      let number = numbers.get(term)
      if (number === undefined) numbers.set(term, (number = numbers.size))
      return number
    })
  }
  function post(own: readonly number[], entry: number, field: number): void {
    for (const number of own) {
      termNumbers.push(number)
      fields.push(entry * 4 + field)
    }
  }
  for (const [entry, { name, aliases, more }] of entries.entries()) {
    const own = numbersOf(name)
    nameLengths[entry] = new Set(own).size
    post(own, entry, NAME)
    for (const alias of aliases) {
      const terms = numbersOf(alias)
      aliasLengths[entry] = aliasLengths[entry]! | bitOf(new Set(terms).size)
      post(terms, entry, ALIAS)
    }
    for (const text of more) {
      let known = cut.get(text)
      if (!known) cut.set(text, (known = numbersOf(text)))
      post(known, entry, MORE)
    }
  }
  return { nameLengths, aliasLengths, ...inOrderOfTerms([...numbers.keys()], termNumbers, fields) }
}

/** Sorts the postings by their terms, and these by their letters. */
function inOrderOfTerms(unsorted: readonly string[], termNumbers: readonly number[], fields: readonly number[]) {
  const order = [...unsorted.keys()].toSorted((left, right) => (unsorted[left]! < unsorted[right]! ? -1 : 1))
  const rank = new Uint32Array(unsorted.length)
  for (const [at, number] of order.entries()) rank[number] = at
  const starts = new Uint32Array(unsorted.length + 1)
  for (const number of termNumbers) starts[rank[number]! + 1]! += 1
  for (let at = 1; at < starts.length; at += 1) starts[at]! += starts[at - 1]!
  const next = starts.slice()
  const postings = new Uint32Array(fields.length)
  for (let at = 0; at < fields.length; at += 1) postings[next[rank[termNumbers[at]!]!]!++] = fields[at]!
  return { terms: order.map((number) => unsorted[number]!), starts, postings }
}
