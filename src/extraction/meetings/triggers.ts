/** Where a sentence speaks of a meeting: a noun with its modifiers, or a verb. */
import type { ProposedMeetingType } from '@/extraction/claims'
import { eventKind } from './kinds'
import { ordinalOf } from './ordinals'
import { definites, eventNouns, meetingVerbs, type NounKind, notEvents, others, stopsBefore, verbs } from './words'
import { phraseAt, type Unit, wordOf } from './units'

export interface Trigger {
  kind: 'noun' | 'verb'
  noun: NounKind
  /** The unit of the noun or verb itself; of a noun's phrase the first unit and the one after the last. */
  at: number
  from: number
  after: number
  /** The words of the phrase, of those who meet too. */
  words: string
  type: ProposedMeetingType | undefined
  isDefinite: boolean
  /** "Its", "their": the meeting of those who were named. */
  isOwned: boolean
  /** "Gathered", "convened", "sits": said of many. */
  isGathering: boolean
  /** "Next", "last", "another": which of a series it is, if it is not the one spoken of. */
  other: string | undefined
  number: number | undefined
  /** The organisation that the phrase names. */
  organisation: string | undefined
}

const GATHERING = /^(?:gather|conven|assembl|sit)/
const ROOMS = new Set('hall room center centre table venue participants'.split(' '))
const LONGEST_BEFORE = 14
const LONGEST_AFTER = 34
const BODY_OF = new Set('council councils heads head secretaries ministers chiefs leaders meeting session summit presidents premiers chairmen speakers'.split(' '))
const PARTICIPLES = new Set('extended expanded enlarged planned scheduled postponed cancelled canceled upcoming opening closing joint limited united leaders led'.split(' '))
const HANGING = new Set('in on at from by during after before since until that which who where when while whereas but than if as with between among to via through here there held due scheduled hosted chaired attended'.split(' '))
const COUNCIL_AFTER = new Set('in at of attend attended attending attends join joined host hosts hosted hosting address addressed chair chaired to for'.split(' '))

/** The triggers of a sentence in their order; none within the phrase of another. */
export function triggersOf(units: readonly Unit[]): Trigger[] {
  const found: Trigger[] = []
  let after = 0
  for (let at = 0; at < units.length; at++) {
    if (at < after) continue
    const trigger = triggerAt(units, at, after)
    if (!trigger || (trigger.kind === 'verb' && isOfEvent(units, at, found.at(-1)))) continue
    if (trigger.kind === 'noun' && wordOf(units, trigger.from - 1) === 'for' && found.at(-1)?.kind === 'verb' && found.at(-1)?.isGathering) trigger.isDefinite = true
    found.push(trigger)
    after = trigger.after
  }
  return found
}

/** "The summit will meet in Bishkek": the verb says of the event before it that it takes place. */
function isOfEvent(units: readonly Unit[], at: number, before: Trigger | undefined): boolean {
  if (before?.kind !== 'noun' || before.noun === 'visit') return false
  for (let back = at - 1; back >= before.after; back--) if (!['will', 'would', 'to', 'is', 'has', 'had'].includes(wordOf(units, back)) && !units[back]?.date) return false
  return true
}

function triggerAt(units: readonly Unit[], at: number, from: number): Trigger | undefined {
  const word = wordOf(units, at)
  if (word === '') return undefined
  if (meetingVerbs.has(word) && isVerb(units, at)) return verbTrigger(at, GATHERING.test(word))
  const noun = nounAt(units, at)
  return noun === undefined ? undefined : nounTrigger(units, at, noun, from)
}

function nounAt(units: readonly Unit[], at: number): NounKind | undefined {
  const word = wordOf(units, at)
  if (word === 'table' && wordOf(units, at - 1) === 'round') return 'conference'
  if (word === 'one' && others.has(wordOf(units, at - 1)) && wordOf(units, at + 1) !== 'of') return 'event'
  if (word === 'mission' || word.startsWith('mission-20')) return wordOf(units, at - 1) === 'peace' ? 'exercise' : undefined
  const noun = eventNouns.get(word)
  if (noun === undefined || notEvents.has(wordOf(units, at - 1)) || ROOMS.has(wordOf(units, at + 1))) return undefined
  if (noun === 'exercise' && (word === 'exercise' || word === 'drill') && !isExercise(units, at)) return undefined
  if (noun === 'visit' && (wordOf(units, at - 1) === 'to' || units[at + 1]?.mention !== undefined)) return undefined
  if (['conference', 'forum', 'exercise', 'show'].includes(noun) && isModifying(units, at)) return undefined
  if (noun === 'council' && !isCouncil(units, at)) return undefined
  if (word === 'talks' && (units[at - 1]?.mention?.kind === 'person' || wordOf(units, at + 1) === 'about')) return wordOf(units, at - 1) === '' && !units[at - 1]?.isPossessive ? undefined : noun
  if (word === 'tour' || (word === 'fair' && !units[at]?.isCapital)) return undefined
  if (word === 'assembly' && phraseAt(units, at - 1, 2) !== 'general assembly' && wordOf(units, at - 1) !== 'people') return undefined
  return noun
}

/** "Seminar programmes", "conference pledge": the noun says of another what it is. */
function isModifying(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]
  if (!next || next.isCapital || !/^\p{L}{3,}$/u.test(next.word)) return false
  return !stopsBefore.has(next.word) && !verbs.has(next.word) && !eventNouns.has(next.word) && !/(?:ly|ed|ing)$/.test(next.word) && !['here', 'there', 'will', 'today', 'yesterday', 'under', 'via', 'due', 'next', 'last', 'themed', 'organised', 'later', 'near', 'over', 'again', 'whose'].includes(next.word)
}

/** "Joint exercise", "the drill": not "exercise control". */
function isExercise(units: readonly Unit[], at: number): boolean {
  const before = wordOf(units, at - 1)
  return before !== 'to' && before !== 'will' && !units[at - 1]?.mention && before !== ''
}

/** "The Council of Foreign Ministers" to which one comes; as a body that does something it is none. */
function isCouncil(units: readonly Unit[], at: number): boolean {
  if (wordOf(units, at + 1) !== 'of' && !units[at - 1]?.mention) return false
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const word = wordOf(units, back)
    if (COUNCIL_AFTER.has(word)) return true
    if (word !== 'the' && word !== '' && !units[back]?.isCapital) return false
  }
  return false
}

function isVerb(units: readonly Unit[], at: number): boolean {
  const word = wordOf(units, at)
  const before = wordOf(units, at - 1)
  const next = wordOf(units, at + 1)
  if (word === 'meeting') {
    const hasArticle = stopsBefore.has(before) && !['after', 'before', 'is', 'are', 'was', 'were', 'be', 'while', 'when', 'of', 'by', 'from', 'in'].includes(before)
    if (['is', 'are', 'was', 'were'].includes(before)) return next !== 'the'
    return !hasArticle && before !== '' && (next === 'with' || units[at + 1]?.mention?.kind === 'person') && !isModifier(units, at - 1)
  }
  if (word === 'meet') return before !== 'track' && !['the', 'a', 'this'].includes(before) && !['needs', 'demand', 'requirements', 'targets', 'goals'].includes(next)
  if (word === 'sat' || word === 'talked' || word === 'spoke') return next === 'with' || (next === 'down' && units.slice(at, at + 5).some((unit) => unit.word === 'with'))
  if (word === 'sits' || word === 'sit' || word === 'sitting') return next === 'in' || units[at + 1]?.date !== undefined || units[at + 2]?.date !== undefined
  if (word === 'saw') return units[at + 1]?.mention?.kind === 'person' || ((next === 'the' || next === 'his') && units[at + 2]?.mention?.kind === 'person')
  if (word === 'hosted') return units[at + 1]?.mention?.kind === 'person' || (next === 'his' && units[at + 2]?.mention?.kind === 'person')
  return !['the', 'a', 'an'].includes(before)
}

const isModifier = (units: readonly Unit[], at: number): boolean => {
  const word = wordOf(units, at)
  return word !== '' && !stopsBefore.has(word) && !verbs.has(word) && /^\p{L}/u.test(word)
}

function verbTrigger(at: number, isGathering: boolean): Trigger {
  return {
    kind: 'verb',
    noun: 'talks',
    at,
    from: at,
    after: at + 1,
    words: '',
    type: undefined,
    isDefinite: false,
    isOwned: false,
    isGathering,
    other: undefined,
    number: undefined,
    organisation: undefined,
  }
}

function nounTrigger(units: readonly Unit[], head: number, first: NounKind, floor: number): Trigger {
  let at = head
  let noun = first
  let shown = noun
  for (let next = nounAt(units, at + 1); next !== undefined && next !== 'visit'; next = nounAt(units, at + 1)) {
    at++
    shown = next
    if (noun === 'council') noun = next
  }
  if (noun === 'meeting' && shown !== 'talks') noun = shown
  const from = phraseStart(units, head, floor)
  let after = phraseEnd(units, noun === 'exercise' ? namedEnd(units, at + 1) : at + 1)
  if (nounAt(units, after) === 'meeting' && after > at + 1) {
    at = after
    after = phraseEnd(units, at + 1)
    if (noun === 'council') noun = 'meeting'
  }
  const inside = units.slice(from, after)
  const words = inside.map((unit) => unit.words).join(' ')
  const opener = wordOf(units, from)
  const organisation = organisationIn(inside) ?? (words.includes('peace mission') ? 'SCO' : undefined) ?? (noun === 'summit' && hasForeignName(inside.slice(0, at - from)) ? 'OTHER' : undefined)
  return {
    kind: 'noun',
    noun,
    at,
    from,
    after,
    words,
    type: eventKind(noun, words),
    isDefinite: definites.has(opener) || definites.has(wordOf(units, from - 1)),
    isGathering: false,
    isOwned: ['its', 'their', 'his', 'her'].includes(opener),
    other: inside.slice(0, at - from + 1).find(({ word }) => others.has(word))?.word,
    number: numberIn(units, from, at),
    organisation,
  }
}

const OWN_NAMES = /^(?:heads?|states?|council|leaders?|anniversary|annual|jubilee|plus|extraordinary|expanded|virtual|online|first|second|third|historic|recent|security|upcoming|next|member|members|governments?|organi[sz]ation|cooperation|the|an?|this|that|its|meeting|session|family|last|in|at|early|[a-z]+(?:th|st|nd|rd)|[ivx]+|[a-z]+ieth)$/

/** "Islamic Summit", "Caspian Summit": a name of its own that no list knows. */
function hasForeignName(units: readonly Unit[]): boolean {
  return units.some(({ word, isCapital }) => isCapital && word !== '' && !OWN_NAMES.test(word))
}

/** The organisation of the phrase: the SCO before others. */
function organisationIn(units: readonly Unit[]): string | undefined {
  const named = units.flatMap(({ mention }) => (mention?.kind === 'organisation' ? [mention.id] : mention?.kind === 'person' && mention.organisation ? [mention.organisation] : []))
  return named.includes('SCO') || named.includes('SHANGHAI-FIVE') ? 'SCO' : named[0]
}

function numberIn(units: readonly Unit[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    const number = ordinalOf(wordOf(units, at), wordOf(units, at + 1))
    if (number !== undefined) return number
  }
  return undefined
}

/** Behind a name: "exercise Peace Mission 2021". */
function namedEnd(units: readonly Unit[], from: number): number {
  let after = from
  while (after < from + 5 && ((units[after]?.isCapital && units[after]?.word !== '') || units[after]?.date?.grain === 'year')) after++
  return after
}

function phraseStart(units: readonly Unit[], head: number, floor: number): number {
  let from = head
  let hasBody = false
  for (let at = head - 1; at >= Math.max(floor, head - LONGEST_BEFORE); at--) {
    const unit = units[at]
    if (!unit) break
    if (unit.word === ')') {
      const open = openingOf(units, at, floor)
      if (open === undefined) break
      at = open
      continue
    }
    if (unit.mention?.kind === 'reference' && unit.mention.to === 'person') break
    if (unit.mention?.kind === 'person' && !unit.isPossessive && !/s$/.test(unit.words)) break
    if (unit.date && at < head - 1 && unit.date.grain !== 'year' && !unit.isPossessive) break
    if (unit.word === 'of' || unit.word === 'and' || unit.word === '&') {
      if (!canJoin(units, at, hasBody)) break
      continue
    }
    if (stopsBefore.has(unit.word)) return isDeterminer(unit.word) ? at : from
    if (verbs.has(unit.word) && !PARTICIPLES.has(unit.word)) break
    if (unit.word !== '' && /^[^\p{L}\p{N}]+$/u.test(unit.word) && !/^["“”'’«»-]$/.test(unit.word)) break
    hasBody ||= /minister|heads|secretar|chiefs|defen|premier|leaders|presidents/.test(unit.words)
    from = at
  }
  return from
}

const isDeterminer = (word: string) => definites.has(word) || ['a', 'an', 'another', 'any', 'each', 'every', 'no', 'some'].includes(word)

function canJoin(units: readonly Unit[], at: number, hasBody: boolean): boolean {
  const before = wordOf(units, at - 1)
  if (wordOf(units, at) === 'of') return BODY_OF.has(before)
  return hasBody && before !== '' && !verbs.has(before) && !stopsBefore.has(before) && /^\p{L}/u.test(before)
}

function openingOf(units: readonly Unit[], at: number, floor: number): number | undefined {
  for (let back = at - 1; back >= Math.max(floor, at - 5); back--) if (wordOf(units, back) === '(') return back
  return undefined
}

const QUOTES: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
])

/** The end of "of the Council of Heads of State of the SCO", of "of foreign ministers of A, B and C", of a name in quotes. */
function phraseEnd(units: readonly Unit[], start: number): number {
  let after = start
  let isChained = false
  for (let at = start; at < Math.min(units.length, start + LONGEST_AFTER); at++) {
    const unit = units[at]
    if (!unit) break
    const closing = QUOTES.get(unit.word)
    if (closing !== undefined) {
      const end = closingOf(units, at, closing)
      if (end === undefined) break
      at = end
      after = end + 1
      continue
    }
    if (unit.word === 'of') {
      isChained = true
      continue
    }
    if (!isChained && unit.word === 'in' && units[at + 1]?.mention?.kind === 'city' && wordOf(units, at + 2) === 'of') {
      at++
      continue
    }
    if (!isChained) {
      if (unit.word === 'on' && closingIs(units, at + 1)) continue
      break
    }
    if (unit.date || HANGING.has(unit.word) || (verbs.has(unit.word) && !PARTICIPLES.has(unit.word))) break
    if (unit.word === ',' && !['country', 'person'].includes(units[at + 1]?.mention?.kind ?? '')) break
    if (unit.word === '(' && wordOf(units, at + 2) !== ')') break
    if (/^[^\p{L}\p{N}]+$/u.test(unit.word) && !/^[,()'’&-]$/.test(unit.word)) break
    if (unit.word === 'and' && !units[at + 1]?.mention && !/^(?:trade|government|economy|foreign|defen[cs]e|the|other|their)$/.test(wordOf(units, at + 1))) break
    after = at + 1
  }
  return after
}

const closingIs = (units: readonly Unit[], at: number): boolean => QUOTES.has(wordOf(units, at))

function closingOf(units: readonly Unit[], at: number, closing: string): number | undefined {
  for (let next = at + 1; next < Math.min(units.length, at + 40); next++) if (wordOf(units, next) === closing) return next
  return undefined
}
