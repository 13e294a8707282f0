/** Two trading partners, as the address names them. */
import type { Id } from './contract'

/** Two partners in alphabetical order, `sco` last: `CN-TJ`, `CN-sco`. */
export type Pair = string

export function pairOf(a: Id, b: Id): Pair {
  return a < b ? `${a}-${b}` : `${b}-${a}`
}

/** The partners of a pair; undefined for a text that is none. */
export function partnersOf(pair: Pair): [Id, Id] | undefined {
  const match = /^([A-Z]{2})-([A-Z]{2}|sco)$/.exec(pair)
  return match?.[1] !== undefined && match[2] !== undefined && match[1] < match[2] ? [match[1], match[2]] : undefined
}
