/** The sightings of one sentence. */
import type { ProposedMeetingType } from '@/extraction/claims'
import { isEmpty } from './groups'
import { bodyKind } from './kinds'
import type { Memory } from './memory'
import { holderBefore, type Pair, pairOf, speaksOfPair } from './pairs'
import type { Sighting } from './sighting'
import { tensedOf } from './tense'
import type { Trigger } from './triggers'
import type { Unit } from './units'
import { hasVerbBetween, isBreak, wordOf } from './units'
import { verbs } from './words'
import { bestWhen, dayBefore, type When } from './when'
import { isOnline, type Place, placeBefore, placeIn, placeWithin } from './where'
import { attendersIn, speakersAt } from './who'
import { leftZone, rightZone, type Zone } from './zones'

/** What a sentence says of each of its triggers; `besides` marks one that is the occasion of the trigger before it. */
export function sightingsOf(units: readonly Unit[], triggers: readonly Trigger[], memory: Memory): Sighting[] {
  const found: Sighting[] = []
  let told = 0
  let carried: Pick<Sighting, 'when' | 'place'> = { when: undefined, place: undefined }
  for (const [index, trigger] of triggers.entries()) {
    const floor = told
    const limit = triggers[index + 1]?.from ?? units.length
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
    if (index > 0 && isJoined(units, floor, trigger.from)) shareStates(found.at(-1), sightings)
    if (sightings.length > 0 || trigger.noun === 'visit' || trigger.noun === 'show') told = trigger.after
    found.push(...sightings)
  }
  return found
}

/** "Will take part in the council in Moscow and in the summit in Kazan": who goes to the one goes to the other. */
function isJoined(units: readonly Unit[], from: number, to: number): boolean {
  return !hasVerbBetween(units, from, to) && units.slice(from, to).some(({ word }) => word === 'and')
}

function shareStates(first: Sighting | undefined, sightings: readonly Sighting[]): void {
  if (!first || first.type === 'bilateral') return
  for (const sighting of sightings) {
    if (sighting.type === 'bilateral') continue
    if (sighting.states.length === 0) sighting.states = first.states
    if (sighting.state === undefined || (first.isStateSure && !sighting.isStateSure)) sighting.state = first.state
    sighting.place ??= first.place
  }
}

function sightingsAt(units: readonly Unit[], trigger: Trigger, index: number, floor: number, limit: number, memory: Memory): Sighting[] {
  const left = leftZone(units, trigger, floor, index === 0)
  const right = rightZone(units, trigger, limit)
  const who = withHolder(pairOf(units, trigger, memory.actor?.states.length === 1 ? memory.actor : undefined), units, trigger, memory)
  const subject = wordsBefore(units, trigger, floor)
  const kind = kindOf(trigger, who, subject, memory)
  if (kind === undefined || isDenied(units, trigger)) return []
  const place = placeAt(units, trigger, left, right, memory)
  if (kind.visitor !== undefined) {
    if (place?.country === undefined || place.country === kind.visitor) return []
    kind.pairs = [[kind.visitor, place.country].toSorted()]
  }
  const tensed = tensedOf(units, trigger, Math.min(left.from, trigger.from), right.to)
  const organisation = organisationOf(units, trigger, left, right)
  const base: Sighting = {
    sentence: memory.sentence,
    passage: passageOf(units, trigger, right),
    type: kind.type,
    isVisit: trigger.noun === 'visit',
    isDefinite: trigger.isDefinite || kind.type === undefined,
    other: trigger.other,
    number: trigger.number,
    organisation: organisation ?? (kind.type === 'bilateral' ? undefined : memory.topic),
    isOwn: organisation !== undefined,
    when: whenAt(units, trigger, left, right, tensed?.state, memory) ?? (kind.type === 'bilateral' ? bestWhen(units, left.weak, trigger, tensed?.state) : undefined),
    place,
    isOnline: isOnline(units.slice(Math.max(0, trigger.from - 8), right.to).map(({ words }) => words).join(' ')),
    states: [],
    hasSco: kind.hasSco,
    host: undefined,
    isHosted: false,
    state: tensed?.state,
    isStateSure: tensed?.isSure ?? false,
    beside: undefined,
    rule: trigger.kind === 'verb' ? 'meeting-verb' : trigger.noun === 'council' ? 'meeting-noun' : `meeting-${trigger.noun}`,
  }
  if (kind.type === 'bilateral') return kind.pairs.map((states) => ({ ...base, states }))
  return [withAttenders(base, units, trigger, kind, left, right, index)]
}

/** The words of those who meet, before the verb that says so. */
function wordsBefore(units: readonly Unit[], { kind, from, at, type }: Trigger, floor: number): string {
  if (kind === 'noun' && type !== undefined) return ''
  let first = Math.max(floor, from - 30)
  for (let back = from - 1; back >= first; back--) if (isBreak(units, back) && wordOf(units, back) !== 'who' && wordOf(units, back) !== 'which') first = back + 1
  return units.slice(first, kind === 'verb' ? at : from).map(({ words }) => words).join(' ')
}

/** Who meets, where only the office says it. */
function withHolder(pair: Pair, units: readonly Unit[], trigger: Trigger, { offices }: Memory): Pair {
  if (trigger.kind === 'noun' || pair.right.states.length + Number(pair.right.hasSco) !== 1) return pair
  const holder = holderBefore(units, trigger.at, offices)
  return holder === undefined ? pair : { ...pair, left: { ...pair.left, states: [holder] } }
}

/** "Held no talks", "did not meet", "without a meeting". */
function isDenied(units: readonly Unit[], { from, at, kind }: Trigger): boolean {
  if (kind === 'noun') return wordOf(units, from) === 'no' || wordOf(units, from - 1) === 'no' || wordOf(units, from - 1) === 'without' || wordOf(units, from - 2) === 'not'
  return wordOf(units, at - 1) === 'not' || wordOf(units, at - 1) === 'never' || wordOf(units, at - 1).endsWith("n't")
}

interface Kind {
  type: ProposedMeetingType | undefined
  /** The states of each bilateral. */
  pairs: string[][]
  states: string[]
  hasSco: boolean
  /** Who pays a visit: to whom, the place says. */
  visitor?: string
}

const GATHERINGS = new Set(['conference', 'forum', 'exercise', 'show'])

/** Which kind of meeting the trigger is, by its words and by who meets; undefined if it is none. */
function kindOf(trigger: Trigger, { left, right }: Pair, subject: string, memory: Memory): Kind | undefined {
  const states = [...new Set([...left.states, ...right.states])]
  const hasSco = left.hasSco || right.hasSco
  const none: Kind = { type: trigger.type, pairs: [], states, hasSco }
  if (GATHERINGS.has(trigger.noun)) return none
  const isOfBody = trigger.organisation !== undefined && isEmpty(right)
  const pairs = isOfBody || trigger.isGathering ? [] : pairsOf(left.states, right.states, hasSco)
  const isTold = trigger.kind === 'verb' || trigger.noun === 'talks' || trigger.noun === 'meeting' || trigger.noun === 'visit' || trigger.noun === 'summit' || trigger.noun === 'council'
  if (isTold && pairs.length > 0 && !/trilateral|three-way|quadrilateral|multilateral/.test(trigger.words)) return { ...none, type: 'bilateral', pairs }
  const both = states.length === 2 ? states.toSorted() : memory.two
  if (both && trigger.organisation === undefined && /\btheir (?:two )?(?:foreign |prime |defen[cs]e )?(?:presidents|leaders|ministers|premiers|heads)\b/.test(trigger.words)) return { ...none, type: 'bilateral', pairs: [both] }
  if (trigger.kind === 'verb') return kindOfVerb(none, subject, right.hasOther || left.hasOther, memory)
  if (trigger.noun === 'visit') return visitKind(none, left.states, memory)
  if (trigger.type !== undefined) return states.length > 2 || trigger.noun !== 'talks' || trigger.organisation !== undefined ? none : { ...none }
  if (states.length > 2) return { ...none, type: kindByOffices([...left.offices, ...right.offices]) }
  if (/\binter-?(?:governmental|state)\b|\bjoint (?:\w+ )?(?:commission|committee)\b/.test(trigger.words) && trigger.organisation === undefined && memory.two) return { ...none, type: 'bilateral', pairs: [memory.two] }
  if (trigger.noun === 'meeting' && (!trigger.isDefinite || trigger.isOwned) && BODIES.test(subject) && !/\b(?:two|both) /.test(subject)) return { ...none, type: bodyKind(subject) }
  const two = /^their\b/.test(trigger.words) ? memory.pair : memory.two
  if (speaksOfPair(trigger.words) && two && trigger.other === undefined) return { ...none, type: 'bilateral', pairs: [two] }
  if (trigger.organisation !== undefined && (trigger.noun === 'meeting' || trigger.noun === 'event' || trigger.noun === 'council')) return { ...none, type: trigger.isDefinite ? undefined : 'other' }
  return trigger.isDefinite && trigger.noun !== 'council' ? none : undefined
}

const startsWithSco = (subject: string): boolean => /^(?:.*\b(?:where|when|as|that) )?(?:the )?(?:sco|shanghai co-?operation organi[sz]ation)(?: \( sco \))?(?: ,| of| comprising| is| has|$)/.test(subject) && !/ (?:secretary|secretariat|foreign|defen[cs]e|prime|council|ministers|security)\b/.test(subject.slice(0, 60))

const BODIES = /\b(?:council|ministers|leaders|presidents|premiers|heads|advis[eo]rs|secretaries|nsas|chiefs|states|coordinators|justices|prosecutors|members)\b/

function kindOfVerb(none: Kind, subject: string, hasOther: boolean, memory: Memory): Kind | undefined {
  if (speaksOfPair(subject) && memory.two && !/\bministers|\bleaders of|\bpremiers of/.test(subject)) return { ...none, type: 'bilateral', pairs: [memory.two] }
  if (startsWithSco(subject)) return { ...none, type: bodyKind(subject.replace(/^.*?\b(?:comprising|including|led by)\b.*$/, '')) ?? 'summit' }
  if (none.states.length > 2) return { ...none, type: bodyKind(subject) ?? 'other' }
  if (hasOther && none.states.length === 1) return { ...none, type: 'other' }
  const type = bodyKind(subject)
  if (type === undefined && /\bthe (?:council|forum|conference|meeting|session)(?: itself)?$/.test(subject.replace(/ (?:is|will|to|are|then|now|also|next|which|that)\b.*$/, ''))) return none
  if (type === undefined && /\b(?:sco|shanghai co-?operation organi[sz]ation|shanghai five|grouping|bloc)$/.test(subject.replaceAll(/[()]/g, '').trim().replace(/ (?:will|would|to|is|are|has|had|have|was|were|then|now)$/, '').trim())) return { ...none, type: 'summit' }
  return type === undefined || !BODIES.test(subject) ? undefined : { ...none, type }
}

function kindByOffices(offices: readonly string[]): ProposedMeetingType {
  const first = offices[0]
  if (first === 'head-of-state') return 'summit'
  if (first === 'head-of-government') return 'heads-of-government'
  if (first === 'security-council') return 'security-council'
  return first === 'foreign-minister' || first === 'defence-minister' || first === 'minister' ? 'ministerial' : 'other'
}

function visitKind(none: Kind, [visitor]: readonly string[], { actor }: Memory): Kind | undefined {
  const who = visitor ?? (actor?.states.length === 1 ? actor.states[0] : undefined)
  return who === undefined ? undefined : { ...none, type: 'bilateral', visitor: who }
}

/** "A met B", "A and B met": one meeting of two; "A met B and C": one with each. */
function pairsOf(left: readonly string[], right: readonly string[], hasSco: boolean): string[][] {
  const all = [...new Set([...left, ...right])].toSorted()
  if (all.length === 2) return [all]
  if (all.length === 1 && hasSco) return [all]
  if (left.length === 1 && right.length > 1) return right.filter((code) => code !== left[0]).map((code) => [left[0] ?? code, code].toSorted())
  return []
}

function organisationOf(units: readonly Unit[], trigger: Trigger, left: Zone, right: Zone): string | undefined {
  if (trigger.organisation !== undefined) return trigger.organisation
  for (const zone of [right, left]) {
    for (let at = zone.from; at < Math.min(zone.to, zone.from + 12); at++) {
      const mention = units[at]?.mention
      if (mention?.kind === 'organisation') return mention.id === 'SHANGHAI-FIVE' ? 'SCO' : mention.id
    }
  }
  return undefined
}

function whenAt(units: readonly Unit[], trigger: Trigger, left: Zone, right: Zone, state: Sighting['state'], memory: Memory): When | undefined {
  const within: number[] = []
  for (let at = Math.max(0, trigger.from - 1); at < trigger.after; at++) if (units[at]?.date) within.push(at)
  return (
    dayBefore(units, trigger) ??
    bestWhen(units, [...within, ...right.dates], trigger, state) ??
    bestWhen(units, left.dates, trigger, state) ??
    memory.sameDay(units) ??
    (saysSo(units, trigger) ? memory.day : undefined) ??
    mainClauseWhen(units, trigger, left, state) ??
    (isUnderWay(units, trigger, right) ? memory.now : undefined)
  )
}

/** "Signed on Monday when they met", "said today as he held talks": the date of the main clause. */
function mainClauseWhen(units: readonly Unit[], trigger: Trigger, left: Zone, state: Sighting['state']): When | undefined {
  const opener = wordOf(units, left.from - 1)
  if (opener !== 'when' && opener !== 'as' && opener !== 'while' && opener !== 'where' && opener !== 'during') return undefined
  const dates: number[] = []
  for (let at = Math.max(0, left.from - 24); at < left.from; at++) if (units[at]?.date) dates.push(at)
  return bestWhen(units, dates.slice(-1), trigger, state)
}

/** "Is meeting in Bishkek", "have started their meeting", "is under way": today. */
function isUnderWay(units: readonly Unit[], { from, at }: Trigger, { to }: Zone): boolean {
  const before = units.slice(Math.max(0, from - 5), at + 1).map(({ word }) => word).join(' ')
  const after = units.slice(at, Math.min(to, at + 8)).map(({ word }) => word).join(' ')
  return (
    /\b(?:is|are) (?:meeting|gathering|convening|holding|attending|hosting)\b|\b(?:has|have) (?:started|begun|opened|convened|gathered|kicked)\b/.test(before) ||
    /\b(?:is|are) (?:being held|under way|underway|taking place|in progress)\b|\b(?:has|have) (?:started|begun|opened|convened|kicked off|got under way)\b/.test(after)
  )
}

/** "He made the remarks during a meeting": on the day of which the sentence before told. */
function saysSo(units: readonly Unit[], { from }: Trigger): boolean {
  const before = units.slice(Math.max(0, from - 8), from).map(({ word }) => word).join(' ')
  return /\b(?:remarks?|statement|comments?|announcement|this|so|words|proposal)\b.*\b(?:during|at|in|after|following|as)\b/.test(before)
}

function placeAt(units: readonly Unit[], trigger: Trigger, left: Zone, right: Zone, memory: Memory): Place | undefined {
  const own = placeWithin(units, trigger, memory.capitals) ?? placeIn(units, right.from, right.to, memory.capitals)
  if (own?.city !== undefined) return own
  const before = placeBefore(units, left.from, left.to, memory.capitals)
  if (before?.city !== undefined && (own?.country === undefined || own.country === before.country)) return before
  return own ?? before ?? memory.placeOf(units, left.from, right.to) ?? (memory.sameDay(units) ? memory.place : undefined)
}

function passageOf(units: readonly Unit[], trigger: Trigger, right: Zone): [number, number] {
  const first = units[trigger.from]
  const last = units[Math.max(trigger.after, Math.min(right.to, trigger.after + 6)) - 1]
  return [first?.start ?? 0, last?.end ?? first?.end ?? 0]
}

function withAttenders(base: Sighting, units: readonly Unit[], trigger: Trigger, { states }: Kind, left: Zone, right: Zone, index: number): Sighting {
  const from = index === 0 ? 0 : Math.min(left.from, trigger.from)
  const attenders = attendersIn(units, from, clauseEnd(units, trigger, right), true)
  const speakers = speakersAt(units, trigger)
  const isOfStates = states.length > 2 || trigger.noun === 'exercise'
  const owner = ownerOf(units, trigger)
  return {
    ...base,
    ...(attenders.hasSco && base.organisation === undefined && { organisation: 'SCO', isOwn: true }),
    states: [...new Set([...attenders.states, ...speakers.states, ...(isOfStates ? states : []), ...(owner === undefined ? [] : [owner])])].toSorted(),
    host: attenders.host ?? owner,
    isHosted: attenders.isHosted,
  }
}

/** Where the words end that may say who takes part: before the verb that leads to the next event. */
function clauseEnd(units: readonly Unit[], { after }: Trigger, { end }: Zone): number {
  if (end >= units.length) return end
  for (let at = end - 1; at >= Math.max(after, end - 6); at--) {
    const word = wordOf(units, at)
    if (word === 'and' || word === ',' || word === 'after' || word === 'before') return at
    if (word === '' || !(verbs.has(word) || ['will', 'to', 'the', 'in', 'at', 'part', 'for', 'of', 'sidelines', 'margins', 'on'].includes(word))) return end
  }
  return end
}

/** "Russia's economic forum". */
function ownerOf(units: readonly Unit[], { from, at, noun, organisation }: Trigger): string | undefined {
  const unit = units[from]
  if (organisation === 'CENTRAL-ASIA') {
    for (const { mention, second } of units.slice(from, at)) for (const named of [mention, second]) if (named?.kind === 'country') return named.code
  }
  return GATHERINGS.has(noun) && unit?.isPossessive && unit.mention?.kind === 'country' ? unit.mention.code : undefined
}

/** Is the trigger the occasion of another: "on the sidelines of the summit"? */
export function isOccasion(units: readonly Unit[], { from }: Trigger): boolean {
  for (let at = from; at >= Math.max(0, from - 5); at--) {
    const word = wordOf(units, at)
    if (/^(?:sidelines?|margins?|fringes?|side-lines|framework)$/.test(word)) return true
  }
  return false
}
