/**
 * An index over the names and words of many entries. MiniSearch, which would be the usual choice, takes 46 to 165 ms for words that
 * stand in many of a hundred thousand, since it makes and orders an object for each; here each is a number in typed arrays, only those that are shown are
 * ever looked at closer, and the same takes a few (`npm run bench -- --only search`).
 */
import { type EntryFace, type EntryKind, type SearchEntry, entryKinds } from './search-types'
import { ALIAS, MORE, NAME, hasAliasOf, postingsOf } from './search-postings'
import { errorsBetween, errorsIn, isYear, termsOf } from './search-terms'

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

/** How surely a term is meant by a word: below `PLAIN` with an error in it; up to 255 for the very word. */
const [START_MEANT, WHOLE_MEANT, PLAIN, BEGINS, EXACT] = [20, 60, 128, 130, 255]
/** A find in one number: plain before meant, then by field, then by likeness. */
const findOf = (likeness: number, field: number) => (likeness >= PLAIN ? 1024 : 0) + field * 256 + likeness

/** How near an entry is: its whole name, its names alone, any of its words. */
const [WHOLE_NAME, IN_NAMES, IN_WORDS] = [2, 1, 0]

export function searchIndexOf(entries: readonly SearchEntry[], skipped: readonly string[]): SearchIndex {
  const { terms, starts, postings, nameLengths, aliasLengths } = postingsOf(entries)
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
      const score = scoreOf(finds, entry, nameLengths[entry]!, () => isOtherName(entry, words))
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

  /** Whether the words are another name of the entry, all of it. */
  function isOtherName(entry: number, words: readonly string[]): boolean {
    // Titles are many and long: few are as long as what is typed.
    if (!hasAliasOf(words.length, aliasLengths[entry]!)) return false
    return entries[entry]!.aliases.some((alias) => {
      const own = new Set(termsOf(alias))
      return own.size === words.length && words.every((word) => own.has(word))
    })
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

/** From this on every word of the query was found without an error. */
const PLAIN_SCORE = 1_000_000

/** 0 if a word is missing; else the greater the nearer. */
function scoreOf(finds: readonly Uint16Array[], entry: number, nameLength: number, isOtherName: () => boolean): number {
  let least = 1024
  let field: number = NAME
  let likeness = 0
  for (const own of finds) {
    const find = own[entry]!
    if (find === 0) return 0
    const foundIn = (find >> 8) & 3
    least &= find
    if (foundIn < field) field = foundIn
    likeness += (find & 255) + foundIn * 16
  }
  const isWhole =
    field === NAME
      ? finds.length === nameLength && (likeness >= finds.length * (EXACT + NAME * 16) || least === 0)
      : field === ALIAS && likeness >= finds.length * (EXACT + ALIAS * 16) && isOtherName()
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
