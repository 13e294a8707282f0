/** The sightings of one sentence. */
import { whenAt, placeAt } from './circumstances'
import { fillIn } from './fallback'
import { furtherPairs } from './further'
import { gappedAfter } from './gapped'
import { isEmpty } from './groups'
import { GATHERINGS, type Kind, kindOf, kindWith, looseKind, peersKind } from './kind-of'
import { inEachYear } from './lists'
import { subjectBehind } from './event-verbs'
import type { Memory } from './memory'
import { organisationOf, ownerOf } from './owners'
import { holderBefore, type Pair, pairOf } from './pairs'
import { type Sighting, sightingOf } from './sighting'
import { speakersAt } from './speakers'
import { isDenied } from './denial'
import { isOfBodyBefore } from './standing-body'
import { tensedOf } from './tense'
import { withThird } from './threes'
import type { Trigger } from './triggers'
import { isBreak, type Unit, wordOf } from './units'
import { future, verbs } from './words'
import { bestWhen } from './when'
import { isOnline } from './online'
import { attendersIn } from './who'
import { isJoined, shareStates, whenBeside } from './sharing'
import { leftZone, limitOf, rightZone, type Zone } from './zones'

/** What a sentence says of each of its triggers; `besides` marks one that is the occasion of the trigger before it. */
export function sightingsOf(units: readonly Unit[], triggers: readonly Trigger[], memory: Memory): Sighting[] {
  const found: Sighting[] = []
  let told = 0
  let carried: Pick<Sighting, 'when' | 'place'> = { when: undefined, place: undefined }
  for (const [index, trigger] of triggers.entries()) {
    const floor = told
    const limit = limitOf(units, triggers, index)
    memory.mainState =
      isOccasion(units, trigger) || ['at', 'during'].includes(wordOf(units, trigger.from - 1)) ? found.at(-1)?.state : undefined
    const sightings = sightingsAt(units, trigger, told === 0 ? 0 : index, floor, limit, memory)
    for (const sighting of sightings) {
      if (sighting.type !== 'bilateral') continue
      sighting.when ??= carried.when
      sighting.place ??= carried.place
    }
    if (trigger.noun === 'visit' || trigger.noun === 'show') {
      const left = leftZone(units, trigger, floor, index === 0)
      const right = rightZone(units, trigger, limit)
      carried = { when: whenAt(units, trigger, left, right, 'held', memory), place: placeAt(units, trigger, left, right, memory) }
    }
    if (index > 0 && isJoined(units, floor, trigger.from))
      shareStates(
        found.at(-1),
        sightings,
        units.slice(0, triggers[0]?.from).some(({ date }) => date),
      )
    if (sightings.length > 0 || trigger.noun === 'visit' || trigger.noun === 'show') told = trigger.after
    found.push(...sightings)
  }
  for (const sighting of found) sighting.when ??= whenBeside(sighting, found)
  fillIn(units, found, memory)
  return found
}

function sightingsAt(
  units: readonly Unit[],
  trigger: Trigger,
  index: number,
  floor: number,
  limit: number,
  memory: Memory,
): Sighting[] {
  const left = leftZone(units, trigger, floor, index === 0)
  const right = rightZone(units, trigger, limit)
  const pair = pairOf(units, trigger, memory.actor && memory.actor.states.length < 2 ? memory.actor : undefined)
  const who = withThird(withHolder(pair, units, trigger, memory), trigger, memory)
  const subject = wordsBefore(units, trigger, floor)
  const named = memory.listed.in(subject)
  if (named.length > 0) who.left = { ...who.left, states: [...new Set([...who.left.states, ...named])] }
  let kind = peersKind(units, trigger, who) ?? kindOf(trigger, who, subject, memory) ?? looseKind(units, trigger, subject)
  const isOfBody = kind?.type === undefined && memory.bodyBefore !== undefined && isOfBodyBefore(units, trigger)
  if (isOfBody) kind = kindWith({ states: [], hasSco: false }, memory.bodyBefore)
  if (kind === undefined || isDenied(units, trigger)) return []
  const place = placeAt(units, trigger, left, right, memory)
  if (kind.visitor !== undefined) {
    if (place?.country === undefined || place.country === kind.visitor) return []
    kind.pairs = [[kind.visitor, place.country].toSorted()]
  }
  const tensed = tensedOf(units, trigger, Math.min(left.from, trigger.from), right.to)
  const organisation = organisationOf(units, trigger, left, right)
  // "Will meet there": at the gathering spoken of.
  const isThere = trigger.kind === 'verb' && kind.type === 'other' && wordOf(units, trigger.at + 1) === 'there'
  const base = sightingOf({
    sentence: memory.sentence,
    passage: passageOf(units, trigger, right),
    type: isThere ? undefined : kind.type,
    isGeneric: kind.type === 'other' && trigger.type === undefined && (trigger.organisation !== undefined || trigger.isDefinite),
    isVisit: trigger.noun === 'visit',
    isDefinite: trigger.isDefinite || kind.type === undefined || isThere,
    other: trigger.other,
    number: trigger.number,
    organisation: organisation ?? (kind.type === 'bilateral' ? undefined : memory.topic),
    isOwn: organisation !== undefined || (isOfBody && memory.topic !== undefined),
    when:
      whenAt(units, trigger, left, right, tensed?.state ?? memory.mainState, memory) ??
      (kind.type === 'bilateral' ? bestWhen(units, left.weak, trigger, tensed?.state) : undefined),
    place,
    isOnline: isOnline(units, Math.max(index === 0 ? 0 : Math.min(left.from, trigger.from), trigger.from - 16), right.to),
    hasSco: kind.hasSco,
    offices: [...who.left.offices, ...who.right.offices],
    state: tensed?.state,
    isStateSure: tensed?.isSure === true && (!isPartOf(units, trigger) || isCalledComing(units, trigger)),
    rule: trigger.kind === 'verb' ? 'meeting-verb' : trigger.noun === 'council' ? 'meeting-noun' : `meeting-${trigger.noun}`,
  })
  if (kind.type === 'bilateral')
    return [
      ...kind.pairs.map((states) => sightingOfPair(base, states)),
      ...furtherPairs(units, trigger, right.end, base, who.left.states, memory.capitals),
    ]
  return [
    ...inEachYear(units, left.from, right.to, withAttenders(base, units, trigger, kind, left, right, index)),
    ...gappedAfter(units, trigger, limit, base, memory.capitals),
  ]
}

function sightingOfPair(base: Sighting, states: string[]): Sighting {
  const sighting = sightingOf(base)
  sighting.states = states
  return sighting
}

/** "The results of the summit", but not "ahead of the summit". */
const isPartOf = (units: readonly Unit[], { from }: Trigger): boolean =>
  wordOf(units, from - 1) === 'of' && !/^(?:ahead|eve)$/.test(wordOf(units, from - 2))

/** "Documents of the forthcoming summit". */
const isCalledComing = (units: readonly Unit[], { from, at }: Trigger): boolean =>
  units.slice(from, at).some(({ word }) => future.has(word))

/** The words of those who meet, before the verb that says so. */
function wordsBefore(units: readonly Unit[], { kind, from, at, type }: Trigger, floor: number): string {
  if (kind === 'noun' && type !== undefined) return ''
  const behind = kind === 'verb' ? subjectBehind(units, at) : undefined
  if (behind !== undefined) {
    const end = units.findIndex(({ word }, index) => index > behind && verbs.has(word) && word !== 'heads' && word !== 'leads')
    return units
      .slice(behind, end < 0 ? behind + 12 : end)
      .map(({ words }) => words)
      .join(' ')
  }
  let first = Math.max(floor, from - 30)
  for (let back = from - 1; back >= first; back--)
    if (isBreak(units, back) && wordOf(units, back) !== 'who' && wordOf(units, back) !== 'which') first = back + 1
  const wordsFrom = (start: number) =>
    units
      .slice(start, kind === 'verb' ? at : from)
      .map(({ words }) => words)
      .join(' ')
  const subject = wordsFrom(first)
  // "The leaders signed it when they met": who they are, the main clause says.
  return subject === 'they' ? wordsFrom(floor) : subject
}

/** "The Secretary-General also met". */
const namesSecretary = (units: readonly Unit[], before: number): boolean =>
  units.slice(Math.max(0, before - 6), before).some(({ word, mention }) => word === 'secretary-general' && !mention)

/** Who meets, where only the office says it. */
function withHolder(pair: Pair, units: readonly Unit[], trigger: Trigger, { offices, home, actor }: Memory): Pair {
  if (pair.right.states.length + Number(pair.right.hasSco) !== 1 || (trigger.kind === 'noun' && !isEmpty(pair.left))) return pair
  if (actor?.hasSco && !pair.right.hasSco && namesSecretary(units, trigger.at))
    return { ...pair, left: { ...pair.left, hasSco: true } }
  const holder = holderBefore(units, trigger.at, offices, home)
  return holder === undefined ? pair : { ...pair, left: { ...pair.left, states: [holder] } }
}

function passageOf(units: readonly Unit[], trigger: Trigger, right: Zone): [number, number] {
  const first = units[trigger.from]
  const last = units[Math.max(trigger.after, Math.min(right.to, trigger.after + 6)) - 1]
  return [first?.start ?? 0, last?.end ?? first?.end ?? 0]
}

function withAttenders(
  base: Sighting,
  units: readonly Unit[],
  trigger: Trigger,
  { states, isAttended }: Kind,
  left: Zone,
  right: Zone,
  index: number,
): Sighting {
  const from = index === 0 ? 0 : Math.min(left.from, trigger.from)
  const attenders = attendersIn(units, from, clauseEnd(units, trigger, right), true)
  const speakers = speakersAt(units, trigger)
  const isOfTwo = states.length === 2 && GATHERINGS.has(trigger.noun)
  const isOfStates = isAttended || states.length > 2 || isOfTwo || trigger.noun === 'exercise'
  const owner = ownerOf(units, trigger)
  base.host = attenders.host ?? (base.organisation === 'CENTRAL-ASIA' ? undefined : owner)
  base.isHosted = attenders.isHosted
  if (attenders.hasSco && base.organisation === undefined) {
    base.organisation = 'SCO'
    base.isOwn = true
  }
  base.states = [
    ...new Set([...attenders.states, ...speakers.states, ...(isOfStates ? states : []), ...(owner === undefined ? [] : [owner])]),
  ].toSorted()
  return base
}

/** Where the words end that may say who takes part: before the verb that leads to the next event. */
function clauseEnd(units: readonly Unit[], { after }: Trigger, { end }: Zone): number {
  if (end >= units.length) return end
  for (let at = end - 1; at >= Math.max(after, end - 6); at--) {
    const word = wordOf(units, at)
    if (word === 'and' || word === ',' || word === 'after' || word === 'before') return at
    if (
      word === '' ||
      !(verbs.has(word) || ['will', 'to', 'the', 'in', 'at', 'part', 'for', 'of', 'sidelines', 'margins', 'on'].includes(word))
    )
      return end
  }
  return end
}

const MARGINS = new Set('sideline sidelines margin margins fringe fringes side-lines framework alongside'.split(' '))

/** Is the trigger the occasion of another: "on the sidelines of the summit"? */
export function isOccasion(units: readonly Unit[], { from }: Trigger): boolean {
  for (let at = from; at >= Math.max(0, from - 5); at--) {
    if (MARGINS.has(wordOf(units, at))) return true
  }
  return false
}
