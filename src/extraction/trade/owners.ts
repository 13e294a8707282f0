/** Owners of a measure that are no country: "the region's trade with China", "Xinjiang exported", "the port handled". */
import { type Token, wordAt } from '@/extraction/tokens'
import type { Atom, Topic } from './atoms'
import { MODIFIERS } from './roles'

/** "The country's exports", "last year's trade", "the neighbours' trade" are those of a country. */
const OF_COUNTRY = new Set(
  'country countries republic nation nations state states neighbour neighbor neighbours neighbors kingdom year month quarter period side sides partner partners two'.split(
    ' ',
  ),
)
const REGIONS = new Set('region province oblast prefecture autonomous county governorate municipality'.split(' '))
const FIRMS = new Set('company plant enterprise factory firm port park zone group bloc union corporation holding'.split(' '))
const BETWEEN = new Set('has have had also already thus which that alone recently'.split(' '))

/** Is the measure that of a region, a city, a firm or a group? Its figures are then of no pair of countries. */
export function isOfOther(tokens: readonly Token[], atoms: readonly Atom[], topic: Topic): boolean {
  return (
    hasOtherOwner(tokens, atoms, topic) || (topic.isVerb && hasOtherSubject(tokens, atoms, topic)) || isOfRegion(tokens, topic)
  )
}

const isNamed = (atoms: readonly Atom[], at: number) =>
  atoms.some(
    ({ kind, first, after }) => (kind === 'country' || kind === 'period' || kind === 'base') && first <= at && at < after,
  )

function hasOtherOwner(tokens: readonly Token[], atoms: readonly Atom[], { first }: Topic): boolean {
  let at = first - 1
  while (at > first - 6 && MODIFIERS.has(wordAt(tokens, at))) at--
  return tokens[at]?.isPossessive === true && !OF_COUNTRY.has(wordAt(tokens, at)) && !isNamed(atoms, at)
}

function hasOtherSubject(tokens: readonly Token[], atoms: readonly Atom[], { first }: Topic): boolean {
  let at = first - 1
  while (at > first - 4 && BETWEEN.has(wordAt(tokens, at))) at--
  const token = tokens[at]
  if (token?.kind !== 'word' || isNamed(atoms, at)) return false
  return (
    FIRMS.has(token.word) || (at > 0 && token.isCapital && tokens[at - 1]?.kind === 'word' && !/^(?:i|we|it)$/.test(token.word))
  )
}

/** "Of China's Xinjiang Uygur Autonomous Region", but not "the largest partner in the region". */
function isOfRegion(tokens: readonly Token[], { first, after }: Topic): boolean {
  for (let at = Math.max(0, first - 4); at < after + 8; at++) {
    const token = tokens[at]
    if (token === undefined || token.word === ';') return false
    if (!REGIONS.has(token.word)) continue
    if (wordAt(tokens, at - 1) !== 'the' || !/^(?:in|of|to|with|for|across|from)$/.test(wordAt(tokens, at - 2))) return true
  }
  return false
}
