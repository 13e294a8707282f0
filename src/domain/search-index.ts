/**
 * An index over the names and words of many entries. MiniSearch, which would be the usual choice, takes 40 to 155 ms for words that
 * stand in many of a hundred thousand, since it makes and orders an object for each; here each is a number in typed arrays, only those that are shown are
 * ever looked at closer, and the same takes a few (`npm run bench -- --only search`).
 */
import { type EntryFace, type EntryKind, type SearchEntry, entryKinds } from './search-entries'
import { errorsBetween, errorsIn, termsOf } from './search-terms'

export interface Hit extends EntryFace {
  /** The other name by which it was found, if its name alone was not. */
  also?: string | undefined
}

export interface HitGroup {
  kind: EntryKind
  /** How many were found, shown or not. */
  total: number
  hits: Hit[]
  /** The words as they stand in the name of one that is listed, or in where it is, years left out; absent if one stands elsewhere. */
  standing?: string[] | undefined
}

export interface SearchIndex {
  /** What holds every word of the query, in groups, the nearest first; of each group so many. */
  find: (query: string, limit: number) => HitGroup[]
}

/** Where a word was found: in other words of the entry, in another name of it, in its name. */
const [MORE, ALIAS, NAME] = [0, 1, 2]
/** How surely a term is meant by a word: below `PLAIN` with an error in it; up to 255 for the very word. */
const [START_MEANT, WHOLE_MEANT, PLAIN, BEGINS, EXACT] = [20, 60, 128, 130, 255]
/** A find in one number: plain before meant, then by field, then by likeness. */
const findOf = (likeness: number, field: number) => (likeness >= PLAIN ? 1024 : 0) + field * 256 + likeness

/** How near an entry is: its whole name, its names alone, any of its words. */
const [WHOLE_NAME, IN_NAMES, IN_WORDS] = [2, 1, 0]

export function searchIndexOf(entries: readonly SearchEntry[], skipped: readonly string[]): SearchIndex {
  const { terms, starts, postings, nameLengths } = postingsOf(entries)
  const numberOf = new Map(terms.map((term, number) => [term, number]))
  const kinds = Uint8Array.from(entries, ({ kind }) => entryKinds.indexOf(kind))
  /** The terms that each word may mean, with their likeness; the words before the one that is typed stay the same. */
  const known = new Map<string, Map<number, number>>()

  function meant(word: string): Map<number, number> {
    let found = known.get(word)
    if (!found) {
      if (known.size > 100) known.clear()
      known.set(word, (found = termsMeantBy(word, terms)))
    }
    return found
  }

  function likenessOf(term: string, word: string): number {
    return meant(word).get(numberOf.get(term) ?? -1) ?? 0
  }

  /** What the last words found: while one types the words before stay. */
  const lately = new Map<string, Uint16Array>()

  /** For each entry the best find of the word, 0 for none. */
  function findsOf(word: string): Uint16Array {
    const before = lately.get(word)
    if (before) return before
    if (lately.size > 8) lately.clear()
    const finds = new Uint16Array(entries.length)
    lately.set(word, finds)
    for (const [term, likeness] of meant(word)) {
      const base = findOf(likeness, MORE)
      for (let at = starts[term]!; at < starts[term + 1]!; at += 1) {
        const posting = postings[at]!
        const find = base + (posting & 3) * 256
        if (find > finds[posting >> 2]!) finds[posting >> 2] = find
      }
    }
    return finds
  }

  function find(query: string, limit: number): HitGroup[] {
    const asked = [...new Set(termsOf(query))]
    const telling = asked.filter((word) => !skipped.includes(word))
    const words = telling.length > 0 ? telling : asked
    if (words.length === 0) return []
    const finds = words.map(findsOf)
    const empty = (): Best => ({ entries: [], scores: [], total: 0 })
    const groups = entryKinds.map(() => ({ plain: empty(), meant: empty() }))
    for (let entry = 0; entry < kinds.length; entry += 1) {
      const score = scoreOf(finds, entry, nameLengths[entry]!)
      if (score === 0) continue
      const group = groups[kinds[entry]!]!
      add(score >= PLAIN_SCORE ? group.plain : group.meant, entry, score, limit)
    }
    return groups
      .map(({ plain, meant }, kind) => ({ kind: entryKinds[kind]!, best: plain.total > 0 ? plain : meant }))
      .filter(({ best }) => best.total > 0)
      .toSorted((left, right) => nearnessOf(right) - nearnessOf(left))
      .map(({ kind, best }) => ({
        kind,
        total: best.total,
        hits: best.entries.map((entry) =>
          hitOf(
            entries[entry]!,
            words,
            finds.map((own) => own[entry]!),
          ),
        ),
        standing: best.entries.map((entry) => wordsIn(entries[entry]!, words)).find((own) => own !== undefined),
      }))
  }

  /** The hit, with the alias in which most words stand that are not found in the name. */
  function hitOf({ aliases, more: _more, ...face }: SearchEntry, words: readonly string[], finds: readonly number[]): Hit {
    const beside = words.filter((_, index) => ((finds[index]! >> 8) & 3) === ALIAS)
    if (beside.length === 0) return face
    const holds = (alias: string) => {
      const own = termsOf(alias)
      return beside.reduce((sum, word) => sum + Math.max(...own.map((term) => likenessOf(term, word))), 0)
    }
    return { ...face, also: aliases.toSorted((left, right) => holds(right) - holds(left))[0] }
  }

  /** The words as they stand in the entry's name or place, years left out; undefined if one stands elsewhere. */
  function wordsIn({ name, by = '' }: SearchEntry, words: readonly string[]): string[] | undefined {
    const own = termsOf(`${name} ${by}`)
    const standing = words
      .filter((word) => !isYear(word))
      .map((word) => {
        if (own.some((term) => term.startsWith(word))) return word
        return own.find((term) => likenessOf(term, word) > 0)
      })
    return standing.every((word) => word !== undefined) ? standing : undefined
  }

  return { find }
}

/** Whether the word is a year that the atlas may tell of. */
export function isYear(word: string): boolean {
  return /^(19|20)\d\d$/.test(word)
}

/** From this on every word of the query was found without an error. */
const PLAIN_SCORE = 1_000_000

/** 0 if a word is missing; else the greater the nearer. */
function scoreOf(finds: readonly Uint16Array[], entry: number, nameLength: number): number {
  let [least, field, likeness] = [1024, NAME, 0]
  for (let word = 0; word < finds.length; word += 1) {
    const find = finds[word]![entry]!
    if (find === 0) return 0
    least = Math.min(least, find & 1024)
    field = Math.min(field, (find >> 8) & 3)
    likeness += (find & 255) + ((find >> 8) & 3) * 16
  }
  const isWhole = field === NAME && finds.length === nameLength && (likeness >= finds.length * (EXACT + NAME * 16) || least === 0)
  const nearness = isWhole ? WHOLE_NAME : field === MORE ? IN_WORDS : IN_NAMES
  return (least > 0 ? PLAIN_SCORE : 0) + nearness * 100_000 + Math.round(likeness / finds.length) + 1
}

/** How far the kinds are put back that bear the names of others: contradictions, and the sources that the atlas rests on. */
const putBack: Partial<Record<EntryKind, number>> = { discrepancy: 1, source: 2.5 }

/** The nearness of a group is that of its best. */
function nearnessOf({ kind, best }: { kind: EntryKind; best: Best }): number {
  return Math.floor((best.scores[0] ?? 0) / 100_000) - (putBack[kind] ?? 0)
}

/** The entries with the highest scores, and the count of all; of equals the first stays first. */
interface Best {
  entries: number[]
  scores: number[]
  total: number
}

function add(best: Best, entry: number, score: number, limit: number): void {
  best.total += 1
  const { entries, scores } = best
  if (scores.length === limit && score <= scores[limit - 1]!) return
  let at = scores.length
  while (at > 0 && scores[at - 1]! < score) at -= 1
  scores.splice(at, 0, score)
  entries.splice(at, 0, entry)
  if (scores.length > limit) {
    scores.pop()
    entries.pop()
  }
}

interface Postings {
  /** Every term once, in the order of their letters. */
  terms: readonly string[]
  /** For each term where its postings begin, and behind the last where they end. */
  starts: Uint32Array
  /** Four times the number of an entry, and the field of it in which the term stands. */
  postings: Uint32Array
  /** How many terms each entry's name has. */
  nameLengths: Uint16Array
}

function postingsOf(entries: readonly SearchEntry[]): Postings {
  const numbers = new Map<string, number>()
  /** Places, months and years stand in thousands of entries: each is cut into words once. */
  const cut = new Map<string, number[]>()
  const termNumbers: number[] = []
  const fields: number[] = []
  const nameLengths = new Uint16Array(entries.length)

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
    for (const alias of aliases) post(numbersOf(alias), entry, ALIAS)
    for (const text of more) {
      let known = cut.get(text)
      if (!known) cut.set(text, (known = numbersOf(text)))
      post(known, entry, MORE)
    }
  }
  return { nameLengths, ...inOrderOfTerms([...numbers.keys()], termNumbers, fields) }
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

/** The terms that a word may mean: itself, what begins with it, and what differs from either by no more than a slip. */
function termsMeantBy(word: string, terms: readonly string[]): Map<number, number> {
  const meant = new Map<number, number>()
  const most = errorsIn(word)
  for (const [number, term] of terms.entries()) {
    if (term.startsWith(word)) {
      meant.set(number, term === word ? EXACT : BEGINS + Math.floor((100 * word.length) / term.length))
    } else if (most > 0) {
      const { whole, start } = errorsBetween(word, term, most)
      if (whole <= most) meant.set(number, WHOLE_MEANT - 10 * whole)
      // A word that is being typed; its first letter will be right.
      else if (start <= most && word.length >= 5 && term[0] === word[0]) meant.set(number, START_MEANT - 5 * start)
    }
  }
  return meant
}
