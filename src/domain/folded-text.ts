/** Text as it is searched: without case and accents. */

const PLAIN = /^[ -~]*$/

/** Folds case and accents, so that `turkiye` finds Türkiye. */
export function folded(text: string): string {
  // Most texts are plain, and plain ones are folded ten times as fast.
  return PLAIN.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase()
}

/** The words of a query, folded, without spaces. */
export function wordsOfQuery(query: string): string[] {
  return folded(query).split(/\s+/).filter(Boolean)
}
