/** Forgives one wrong letter in the long names of countries. */
import type { Entry, Gazetteer } from '@/extraction/gazetteer'

const SHORTEST = 7
const LONGEST = 14

/** The country of whose name the folded word is one letter away: one too many, one missing, one wrong, or two in the wrong order. */
export function nearlyNamed({ forgiving }: Gazetteer, word: string): Entry | undefined {
  if (word.length < SHORTEST || word.length > LONGEST) return undefined
  return forgiving.get(word.slice(0, 2))?.find(([name]) => isOneAway(word, name))?.[1]
}

/** Whether the distance of Damerau and Levenshtein is one. */
export function isOneAway(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1 || left === right) return false
  let from = 0
  while (left[from] === right[from]) from++
  const rest = (text: string, at: number) => text.slice(at)
  return (
    rest(left, from + 1) === rest(right, from + 1) ||
    rest(left, from + 1) === rest(right, from) ||
    rest(left, from) === rest(right, from + 1) ||
    (left[from] === right[from + 1] && left[from + 1] === right[from] && rest(left, from + 2) === rest(right, from + 2))
  )
}
