/** Where a sentence speaks of a meeting: a noun with its modifiers, or a verb. */
import type { ProposedMeetingType } from '@/extraction/claims'
import { wordClass } from '@/extraction/lexicon'
import { isTogether, isVerb, JOINING } from './event-verbs'
import { nounAt } from './event-words'
import { bodyAfter } from './hosting'
import { eventKind } from './kinds'
import { ordinalOf } from './ordinals'
import { namedEnd, phraseEnd, phraseStart } from './phrases'
import { anaphors, definites, meetingVerbs, type NounKind, others, stopsBefore, verbs, triggers as triggerWords } from './words'
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
  /** "Hosted", "feted": one receives all the others at once. */
  isHosting: boolean
  /** "Next", "last", "another": which of a series it is, if it is not the one spoken of. */
  other: string | undefined
  number: number | undefined
  /** The organisation that the phrase names. */
  organisation: string | undefined
}

/** At no other word does a trigger begin. */
const candidates: ReadonlySet<string> = new Set([...triggerWords, ...anaphors, ...JOINING, 'games', 'it'])

const BEGINNING = wordClass((word) => candidates.has(word) || word.startsWith('mission-'))

const GATHERING = /^(?:gather|conven|assembl|sit)/
const DRILLING = /^(?:drilled|trained|exercised)$/
const HOSTING = /^(?:host|fet|welcom|gather|bring|brought)/

/** The triggers of a sentence in their order; none within the phrase of another. Whether "it", with which one may begin, can be an event, the sentence before says. */
export function triggersOf(units: readonly Unit[], canBeIt = false): Trigger[] {
  const found: Trigger[] = []
  let after = 0
  for (let at = !canBeIt && wordOf(units, 0) === 'it' ? 1 : 0; at < units.length; at++) {
    if (at < after || !((units[at]?.classes ?? 0) & BEGINNING)) continue
    const trigger = triggerAt(units, at, after)
    if (!trigger || (trigger.kind === 'verb' && isOfEvent(units, at, found.at(-1)))) continue
    const before = found.at(-1)
    if (before && isApposed(units, before, trigger)) {
      before.after = after = trigger.after
      before.words = `${before.words} ${trigger.words}`
      before.number ??= trigger.number
      continue
    }
    if (
      trigger.kind === 'noun' &&
      wordOf(units, trigger.from - 1) === 'for' &&
      found.at(-1)?.kind === 'verb' &&
      (found.at(-1)?.isGathering || found.at(-1)?.at === trigger.from - 2)
    )
      trigger.isDefinite = true
    found.push(trigger)
    after = trigger.after
  }
  return found
}

/** "The leaders' session, SCO summit", "the drill of the SCO, Peace Mission 2021": one event by two names. */
function isApposed(units: readonly Unit[], before: Trigger, { kind, from, noun, type }: Trigger): boolean {
  if (before.kind !== 'noun' || kind !== 'noun' || wordOf(units, from - 1) !== ',' || from - 1 !== before.after) return false
  return before.noun === noun || (type !== undefined && before.type === type)
}

/** "The summit will meet in Bishkek": the verb says of the event before it that it takes place. */
function isOfEvent(units: readonly Unit[], at: number, before: Trigger | undefined): boolean {
  if (before?.kind !== 'noun' || before.noun === 'visit' || closesRelative(units, at, before.from)) return false
  if (/^(?:met|meets|convened|gathered|assembled)$/.test(wordOf(units, at)) && isStillOf(units, before.after, at)) return true
  for (let back = at - 1; back >= before.after; back--)
    if (!['will', 'would', 'to', 'is', 'has', 'had'].includes(wordOf(units, back)) && !units[back]?.date) return false
  return true
}

/** "The minister, who came for the meeting, met": the comma leads back to who does it. */
function closesRelative(units: readonly Unit[], at: number, from: number): boolean {
  if (wordOf(units, at - 1) !== ',') return false
  for (let back = from - 1; back > Math.max(0, from - 15); back--)
    if (wordOf(units, back) === 'who' && wordOf(units, back - 1) === ',') return true
  return false
}

const LINKS = new Set(['and', 'which', 'that', 'the', 'of'])

/** "The meeting of secretaries and national security advisers met", "the summit, the 15th, which met": no other has come in between. */
function isStillOf(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { word, mention, date } = units[at] as Unit
    if (
      date ||
      mention?.kind === 'city' ||
      mention?.kind === 'country' ||
      (mention?.kind === 'person' && mention.country !== undefined)
    )
      return false
    if (verbs.has(word) || (stopsBefore.has(word) && !LINKS.has(word) && !units[at]?.isCapital)) return false
  }
  return true
}

function triggerAt(units: readonly Unit[], at: number, from: number): Trigger | undefined {
  const word = wordOf(units, at)
  if (meetingVerbs.has(word) && isVerb(units, at)) {
    const body = bodyAfter(units, at)
    const trigger = verbTrigger(at, GATHERING.test(word) || body !== '')
    trigger.words = body
    trigger.isHosting = HOSTING.test(word)
    return trigger
  }
  if (isTogether(units, at)) return verbTrigger(at, true)
  if (DRILLING.test(word) && /\b(?:together|jointly|with)\b/.test(phraseAt(units, at - 1, 7))) {
    const trigger = verbTrigger(at, false)
    trigger.noun = trigger.type = 'exercise'
    return trigger
  }
  const noun = nounAt(units, at)
  return noun === undefined ? undefined : nounTrigger(units, at, noun, from)
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
    isHosting: false,
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
  const named = noun === 'exercise' ? namedEnd(units, at + 1) : at + 1
  if (named > at + 1 && nounAt(units, named) === 'exercise') at = named
  let after = phraseEnd(units, noun === 'exercise' ? namedEnd(units, at + 1) : at + 1)
  if (nounAt(units, after) === 'meeting' && after > at + 1) {
    at = after
    after = phraseEnd(units, at + 1)
    if (noun === 'council') noun = 'meeting'
  }
  after = levelEnd(units, after)
  const inside = units.slice(from, after)
  const words = inside.map((unit) => unit.words).join(' ')
  const opener = wordOf(units, from)
  const organisation =
    organisationIn(wordOf(units, from - 1) === 'and' ? units.slice(Math.max(0, from - 2), after) : inside) ??
    (words.includes('peace mission') ? 'SCO' : undefined) ??
    (/central asian?\b/.test(words) ? 'CENTRAL-ASIA' : undefined) ??
    (noun === 'summit' && hasForeignName(inside.slice(0, at - from)) ? 'OTHER' : undefined)
  return {
    kind: 'noun',
    noun,
    at,
    from,
    after,
    words,
    type: eventKind(noun, words),
    isDefinite: definites.has(opener) || opener === 'it' || definites.has(wordOf(units, from - 1)),
    isOwned: opener === 'its' || opener === 'their' || opener === 'his' || opener === 'her',
    isGathering: false,
    isHosting: false,
    other: otherIn(inside.slice(0, at - from + 1), noun),
    number: numberIn(units, from, at),
    organisation,
  }
}

/** "At the level of foreign ministers", "at deputy-minister level": who met. */
function levelEnd(units: readonly Unit[], after: number): number {
  if (wordOf(units, after) !== 'at') return after
  const level = units.findIndex(({ word }, at) => at > after && at < after + 6 && word === 'level')
  if (level < 0) return after
  return wordOf(units, level + 1) === 'of' ? phraseEnd(units, level + 1) : level + 1
}

const OWN_NAMES =
  /^(?:heads?|states?|council|leaders?|anniversary|annual|jubilee|plus|extraordinary|expanded|virtual|online|first|second|third|historic|recent|security|upcoming|next|member|members|governments?|organi[sz]ation|cooperation|the|an?|this|that|its|meeting|session|family|last|in|at|early|[a-z]+(?:th|st|nd|rd)|[ivx]+|[a-z]+ieth)$/

/** "Islamic Summit", "Caspian Summit": a name of its own that no list knows. */
function hasForeignName(units: readonly Unit[]): boolean {
  return units.some(({ word, isCapital }) => isCapital && word !== '' && !OWN_NAMES.test(word))
}

/** "The next", "another"; of a series also "the first" without a noun. */
function otherIn(units: readonly Unit[], noun: NounKind): string | undefined {
  const last = units.at(-1)?.word ?? ''
  return units.find(({ word }) => others.has(word))?.word ?? (noun === 'event' && anaphors.has(last) ? last : undefined)
}

/** The organisation of the phrase: the SCO before others. */
function organisationIn(units: readonly Unit[]): string | undefined {
  let named: string | undefined
  for (const { mention } of units) {
    const id = mention?.kind === 'organisation' ? mention.id : mention?.kind === 'person' ? mention.organisation : undefined
    if (id === 'SCO' || id === 'SHANGHAI-FIVE') return 'SCO'
    named ??= id
  }
  return named
}

function numberIn(units: readonly Unit[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    const number = ordinalOf(wordOf(units, at), wordOf(units, at + 1))
    if (number !== undefined) return number
  }
  return undefined
}
