/** How far the words reach that speak of one event: behind it, and before it in its own clause. */
import type { Trigger } from './triggers'
import { type Unit, wordOf } from './units'
import { eventNouns, eventVerbs, speechVerbs, verbs } from './words'

export interface Zone {
  from: number
  to: number
  /** The end of the clause, beyond what belongs to the event's date and place. */
  end: number
  /** The units that are dates of the event. */
  dates: number[]
  /** Where ", who …," stands within: what it says is of another. */
  aside?: [from: number, to: number]
  /** Dates of an arrival: those of talks, perhaps, not of a summit. */
  weak: number[]
}

const CLOSERS = new Set('; who whose because although though but whereas while when if'.split(' '))
const BEFORE_EVENT = new Set('arrived arrive arrives arriving landed left leaves leaving departed departs flew flies'.split(' '))
const LONGEST = 45

const DOCUMENTS = new Set(
  'plan plans strategy strategies programme programmes program programs agenda vision roadmap concept charter budget initiative document guidelines'.split(
    ' ',
  ),
)

/** The years of a plan, the turn of a chair, the date of a source: "Action Plan 2025-27", "the 2025-26 chairmanship", "(Daily Post, July 4)". */
function isOfName(units: readonly Unit[], at: number): boolean {
  const isYear = units[at]?.date?.grain === 'year'
  if (isYear && (DOCUMENTS.has(wordOf(units, at - 1)) || (wordOf(units, at - 1) === '-' && /^\d+$/.test(wordOf(units, at - 2)))))
    return true
  if (isYear && /^[-–—]$/.test(wordOf(units, at + 1)) && /^\d{2}$/.test(wordOf(units, at + 2))) return true
  return wordOf(units, at - 1) === ',' && isSource(units, at)
}

/** The words between an opening bracket and the date name no place and no event: whoever wrote it. */
function isSource(units: readonly Unit[], at: number): boolean {
  for (let back = at - 2; back >= Math.max(0, at - 8); back--) {
    const unit = units[back]
    if (unit?.word === '(') return units[back + 1]?.isCapital === true
    if (!unit || unit.mention?.kind === 'city' || unit.mention?.kind === 'country' || eventNouns.has(unit.word)) return false
  }
  return false
}

/** What stands behind the event, up to the next event, a new clause or a verb of another matter. */
export function rightZone(units: readonly Unit[], trigger: Trigger, limit: number): Zone {
  const from = trigger.after
  const dates: number[] = []
  let to = from
  let hasCity = false
  let aside: Zone['aside']
  const isInside = relativeAt(units, trigger.from) !== undefined
  let end = Math.min(limit, from + LONGEST)
  // "After the summit in Astana, he travelled on": of what stands behind the comma nothing is the summit's.
  const isFronted = trigger.from < 5 && /^(?:after|following|ahead|before|prior)$/.test(wordOf(units, 0))
  for (let at = from; at < end; at++) {
    if (wordOf(units, at) === ',' && (isFronted || (isInside && goesOn(units, at)))) break
    if (opensClause(units, at)) {
      end = at
      break
    }
    const relative = wordOf(units, at) === ',' ? relativeEnd(units, at, end) : undefined
    if (relative !== undefined) aside = [at, relative]
    if (wordOf(units, at) === ',') at = relative ?? asideEnd(units, at, end) ?? at
    const unit = units[at]
    if (!unit || CLOSERS.has(unit.word) || endsHere(units, at)) break
    if (unit.mention?.kind === 'city' && ['in', 'at'].includes(wordOf(units, at - 1))) {
      if (hasCity && units.slice(from, at).some(({ word }) => word === 'and')) break
      hasCity = true
    }
    if (unit.date && !isOfName(units, at)) dates.push(at)
    to = at + 1
  }
  return { from, to, end, dates, weak: [], ...(aside && { aside }) }
}

/** "A met B, who was there for the summit, in Osh on Monday": behind the comma it goes on with the main clause. */
const goesOn = (units: readonly Unit[], comma: number): boolean =>
  units[comma + 1]?.date !== undefined || /^(?:in|on|at|here)$/.test(wordOf(units, comma + 1))

/** Where ", who …" begins, within which a word stands. */
function relativeAt(units: readonly Unit[], at: number): number | undefined {
  for (let back = at - 1; back >= Math.max(1, at - 12); back--) {
    const word = wordOf(units, back)
    if (word === ',') return undefined
    if (word === 'who' && wordOf(units, back - 1) === ',') return back - 1
  }
  return undefined
}

/** The comma that closes ", who …,", where the main clause goes on behind it. */
function relativeEnd(units: readonly Unit[], comma: number, end: number): number | undefined {
  if (wordOf(units, comma + 1) !== 'who') return undefined
  for (let at = comma + 2; at < Math.min(end, comma + 22); at++)
    if (wordOf(units, at) === ',') return goesOn(units, at) ? at : undefined
  return undefined
}

/** How far what is said of an event may reach: to the next one, unless that stands in a clause of its own within. */
export function limitOf(units: readonly Unit[], triggers: readonly Trigger[], index: number): number {
  for (let next = index + 1; next < triggers.length; next++) {
    const from = triggers[next]?.from ?? 0
    const relative = relativeAt(units, from)
    if (relative === undefined || relativeEnd(units, relative, units.length) === undefined) return from
  }
  return units.length
}

/** ", and China will host the next one": who does something else. */
function opensClause(units: readonly Unit[], at: number): boolean {
  if (wordOf(units, at) !== ',' || !/^(?:and|while|whereas|but)$/.test(wordOf(units, at + 1))) return false
  const subject = units[at + 2]?.mention?.kind
  if (subject !== 'country' && subject !== 'person' && subject !== 'organisation') return false
  return /^(?:will|would|is|was|has|had)$/.test(wordOf(units, at + 3)) || /^(?:host|chair|held|hold)/.test(wordOf(units, at + 3))
}

const LONGEST_ASIDE = 14
const AGREEING = new Set('agreed decided learned learnt understood known hoped believed heard let'.split(' '))

/** The comma that closes ", the ministry said on Monday,": who says it, between the event and what is said of it. */
function asideEnd(units: readonly Unit[], comma: number, end: number): number | undefined {
  let isSaying = false
  for (let at = comma + 1; at < Math.min(end, comma + LONGEST_ASIDE); at++) {
    const word = wordOf(units, at)
    if (word === ',') return isSaying ? at : undefined
    if (word === 'which' || word === 'who' || word === 'where' || word === ';') return undefined
    if (word !== '' && verbs.has(word) && eventVerbs.has(word) && !/^(?:has|have|had|was|is|been)$/.test(word)) return undefined
    isSaying ||= speechVerbs.has(word) || AGREEING.has(word) || (word === 'according' && at === comma + 1)
  }
  return undefined
}

const DETERMINERS = new Set('this the a an next last'.split(' '))

function endsHere(units: readonly Unit[], at: number): boolean {
  const word = wordOf(units, at)
  if (word === 'that' && wordOf(units, at + 1) === 'of') return false
  if ((word === 'came' || word === 'entered') && wordOf(units, at + 1) === 'into') return true
  if (word === 'which' || word === 'that' || word === 'where') return !opensEvent(units, at + 1)
  if (word === 'after' || word === 'before' || word === 'following' || word === 'since') return !units[at + 1]?.date
  if (speechVerbs.has(word)) return true
  // "This fall", "a rise": what has an article is no verb.
  if (DETERMINERS.has(wordOf(units, at - 1))) return false
  return verbs.has(word) && !eventVerbs.has(word) && !units[at]?.isCapital
}

/** "Which was held", "that India hosted", "where the two met". */
function opensEvent(units: readonly Unit[], at: number): boolean {
  for (let next = at; next < at + 5; next++) {
    const word = wordOf(units, next)
    if (eventVerbs.has(word)) return true
    if (verbs.has(word)) return false
  }
  return false
}

/** What stands before the event in its clause; of the first of a sentence all the way to its beginning. */
export function leftZone(units: readonly Unit[], trigger: Trigger, floor: number, isFirst: boolean): Zone {
  const dates: number[] = []
  const weak: number[] = []
  let from = trigger.from
  let isArrival = false
  let isForeign = false
  const isAt = ['at', 'during', 'around'].includes(wordOf(units, trigger.from - 1))
  const isBeside = /(?:^| )(?:before|after|following|about|regarding|concerning|ahead of|eve of|prior to|run-up to)$/.test(
    `${wordOf(units, trigger.from - 2)} ${wordOf(units, trigger.from - 1)}`,
  )
  for (let at = trigger.from - 1; at >= floor; at--) {
    const unit = units[at]
    if (!unit || unit.word === ';' || unit.word === 'which' || unit.word === 'because') break
    if ((unit.word === 'after' || unit.word === 'before') && !units[at + 1]?.date && at < trigger.from - 1) break
    if (unit.word === 'that' || unit.word === 'who' || unit.word === 'when' || unit.word === 'while') {
      if (unit.word !== 'who') break
    }
    if (!isFirst && verbs.has(unit.word) && !eventVerbs.has(unit.word)) break
    if (!isFirst && (unit.word === ',' || unit.word === 'and') && wordOf(units, at + 1) !== 'where') break
    if (speechVerbs.has(unit.word) && !isSpeechAt(units, at, trigger)) break
    if (BEFORE_EVENT.has(unit.word)) isArrival = true
    else if (verbs.has(unit.word) && !eventVerbs.has(unit.word) && !isAt) isForeign = true
    if (unit.date && isOfName(units, at)) continue
    if (unit.date && isBeside && !isRightBefore(units, at, trigger)) {
      from = at
      continue
    }
    const isThere = isAt && at === trigger.from - 2
    if (
      unit.date &&
      (isThere ||
        (!isArrival &&
          (!isForeign || (isFirst && at < 4 && unit.date.grain !== 'year')) &&
          !isOfOther(units, at) &&
          !isOfFirstVerb(units, at, trigger.from)))
    )
      dates.unshift(at)
    else if (unit.date) weak.unshift(at)
    from = at
  }
  return { from, to: trigger.from, end: trigger.from, dates, weak }
}

/** "Formed in 1996", "arrived in Bishkek on Tuesday", "set out on Thursday": the date of the verb before it. */
function isOfOther(units: readonly Unit[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 7); back--) {
    const word = wordOf(units, back)
    if (word === ',' || word === ';') return false
    if (BEFORE_EVENT.has(word) || (word === 'set' && wordOf(units, back + 1) === 'out')) return true
    if (verbs.has(word)) return !eventVerbs.has(word) && back >= at - 3
  }
  return false
}

/** "Visits Baku from May 3 to 5 and attends the meeting": a date behind one verb is not that of what is joined to it. */
function isOfFirstVerb(units: readonly Unit[], at: number, to: number): boolean {
  let isJoined = false
  for (let next = at + 1; next < to - 1; next++) isJoined ||= wordOf(units, next) === 'and' && verbs.has(wordOf(units, next + 1))
  return isJoined && units.slice(Math.max(0, at - 12), at).some(({ word }) => /^(?:visit|tour|travel)/.test(word))
}

/** "On May 5 after the meeting": the day of what follows it, not of the meeting, unless they touch. */
const isRightBefore = (units: readonly Unit[], at: number, { from }: Trigger): boolean => from - at < 2 && units[at] !== undefined

/** "Said at the summit": what was said was said there. */
const isSpeechAt = (units: readonly Unit[], at: number, { from }: Trigger): boolean =>
  from - at < 5 && ['at', 'during', 'to'].includes(wordOf(units, from - 1))
