/** "The foreign ministers met in Osh on May 22, and the defence ministers on May 15": a second clause that leaves out the verb, and the place. */
import { bodyKind } from './kinds'
import { type Sighting, sightingOf } from './sighting'
import type { Trigger } from './triggers'
import { type Unit, wordOf } from './units'
import { bestWhen } from './when'
import { placeIn } from './where'
import { verbs } from './words'

const JOINS = new Set(['and', 'while', ';', ','])
const BODIES: ReadonlySet<Sighting['type']> = new Set(['summit', 'heads-of-government', 'security-council', 'ministerial'])
const STARTS_PLACE_OR_DAY = new Set(['in', 'at', 'on', ','])
const LONGEST_BODY = 12

/** The meetings of those who follow behind the day or the place of the first, each with a day of its own; of the same ones "and in Osh on May 5". */
export function gappedAfter(
  units: readonly Unit[],
  trigger: Trigger,
  to: number,
  first: Sighting,
  capitals: ReadonlyMap<string, string>,
): Sighting[] {
  if (!first.when || !first.isOwn || !BODIES.has(first.type)) return []
  const found: Sighting[] = []
  for (let at = trigger.after + 1; at < to; at++) {
    if (!JOINS.has(wordOf(units, at)) || wordOf(units, at + 1) === 'and') continue
    const from = at + 1
    const isAgain = /^(?:in|at)$/.test(wordOf(units, from)) && wordOf(units, at) === 'and'
    const body = isAgain ? { type: first.type, after: from } : bodyAt(units, from, to)
    if (!body) continue
    const end = clauseEnd(units, body.after, to)
    if (end === undefined) continue
    const dates: number[] = []
    for (let next = body.after; next < end; next++) if (units[next]?.date) dates.push(next)
    const when = bestWhen(units, dates, trigger, first.state)
    const place = placeIn(units, body.after, end, capitals)
    if (!when || (isAgain && (place?.city === undefined || place.city === first.place?.city))) continue
    const gapped = sightingOf(first)
    gapped.type = body.type
    gapped.isGeneric = gapped.isDefinite = false
    gapped.number = gapped.host = undefined
    gapped.when = when
    gapped.place = place ?? first.place
    gapped.states = []
    gapped.passage = [units[from]?.start ?? 0, units[end - 1]?.end ?? 0]
    found.push(gapped)
  }
  return found
}

/** Those who meet: words up to a preposition or a day, of people as a body. */
function bodyAt(
  units: readonly Unit[],
  from: number,
  to: number,
): { type: NonNullable<Sighting['type']>; after: number } | undefined {
  let after = from
  for (; after < Math.min(to, from + LONGEST_BODY); after++) {
    const unit = units[after]
    if (!unit || unit.date || STARTS_PLACE_OR_DAY.has(unit.word)) break
    if (verbs.has(unit.word) && unit.word !== 'heads') return undefined
    if (unit.mention?.kind === 'city' || (unit.mention?.kind === 'person' && unit.mention.name !== undefined)) return undefined
  }
  const words = units.slice(from, after).map((unit) => unit.words)
  const type = words.some((word) => word.endsWith('s')) ? bodyKind(words.join(' ')) : undefined
  return type === undefined ? undefined : { type, after }
}

/** Where the clause ends; undefined if it has a verb of its own. */
function clauseEnd(units: readonly Unit[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    const word = wordOf(units, at)
    if (JOINS.has(word) && !(word === ',' && units[at + 1]?.date)) return at
    if (word === '.') return at
    if (verbs.has(word)) return undefined
  }
  return to
}
