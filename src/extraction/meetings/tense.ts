/** Whether a meeting has been held, is to come, was put off or is off: by the words around it. */
import type { MeetingState } from '@/domain/contract'
import type { Trigger } from './triggers'
import { type Unit, wordOf } from './units'
import { future } from './words'

/** `sure` where the words say it, else the usual: what is told has happened. */
export interface Tensed {
  state: MeetingState
  isSure: boolean
}

const CANCELLED = new Set('cancelled canceled scrapped aborted'.split(' '))
const POSTPONED = new Set('postponed rescheduled postponing delayed deferred'.split(' '))
/** Without one of these no plan is told to have changed: each wording of `changedOf` has one of them. */
const CHANGING = new Set([...CANCELLED, ...POSTPONED, ...'now off back not been moved abandoned victim'.split(' ')])
const MODALS = new Set('will shall would'.split(' '))
const INTENT = new Set(
  'plans plan planned planning intends intend scheduled due slated set expected expects hopes prepares preparing prepare preparations preparation invited invite invitation wants ready agreed going ahead'.split(
    ' ',
  ),
)
const PAST = new Set(
  'held took met was were had attended participated chaired hosted opened began started closed ended concluded gathered convened received addressed spoke signed adopted approved arrived discussed brought wrapped wound kicked came got'.split(
    ' ',
  ),
)
const BREAKS = new Set([';', 'who', 'which', 'where', 'that', 'while', 'whereas', 'but', 'because', 'although', 'since', 'when'])
const STARTS = new Set('be open begin start convene meet continue'.split(' '))
const ENDINGS = new Set('end finish close conclude last run'.split(' '))
const DEPARTURES = new Set('left leaves leaving departed departs departing heads heading'.split(' '))
/** "Will have met" is over by then; "will have a meeting" is not. */
const PARTICIPLE = /ed$|en$|^(?:met|held|begun|come|gone|sat|become|had)$/
const REACH = 9
const HOLDING = /^(?:hold|host|convene|organi[sz]e)$/

/** The state that the words before and after the event give it, within its own clause. */
export function tensedOf(units: readonly Unit[], trigger: Trigger, from: number, to: number): Tensed | undefined {
  return changedOf(units, trigger, from, to) ?? plannedOf(units, trigger, from, to) ?? heldOf(units, trigger, from, to)
}

/** Cancelled or put off. */
function changedOf(units: readonly Unit[], trigger: Trigger, from: number, to: number): Tensed | undefined {
  if (!hasAny(units, Math.max(from, trigger.from - 14), Math.min(to, trigger.after + 24), CHANGING)) return undefined
  const around = ` ${wordsOf(units, Math.max(from, trigger.from - 14), Math.min(to, trigger.after + 24))} `
  if (/ will now (?:open|begin|start|be held|take place|convene|meet) /.test(around)) return { state: 'postponed', isSure: true }
  if (/ (?:called|calls) (?:\w+ ){0,3}off /.test(around) || / (?:are|is|was|were) off /.test(around))
    return { state: 'cancelled', isSure: true }
  if (
    / (?:was|were|been|is|are|being|get|got|stood|stands) (?:\w+ ){0,2}(?:cancelled|canceled|scrapped|abandoned)| fell victim | fallen victim /.test(
      around,
    )
  )
    return { state: 'cancelled', isSure: true }
  if (
    hasAny(units, trigger.after, Math.min(to, trigger.after + 12), CANCELLED) ||
    hasAny(units, Math.max(from, trigger.from - 5), trigger.from, CANCELLED)
  )
    return { state: 'cancelled', isSure: true }
  if (/ will not (?:be held|take place) on the (?:agreed|planned|scheduled|original|set) /.test(around))
    return { state: 'postponed', isSure: true }
  if (/ will not (?:be held|take place|meet|convene) /.test(around)) return { state: 'cancelled', isSure: true }
  if (
    / (?:put|pushed) (?:\w+ ){0,9}(?:off|back) | (?:been|was|were) moved (?:from|to) | had (?:\w+ ){0,2}been (?:\w+ )?(?:planned|scheduled|slated|set|expected|fixed) (?:for|to) /.test(
      around,
    ) ||
    hasAny(units, trigger.after, Math.min(to, trigger.after + 14), POSTPONED) ||
    hasAny(units, Math.max(from, trigger.from - 5), trigger.from, POSTPONED)
  )
    return { state: 'postponed', isSure: true }
  return undefined
}

const wordsOf = (units: readonly Unit[], from: number, to: number): string =>
  units
    .slice(Math.max(0, from), to)
    .map(({ word }) => word)
    .filter((word) => word !== '')
    .join(' ')

function hasAny(units: readonly Unit[], from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (words.has(wordOf(units, at))) return true
  return false
}

function plannedOf(units: readonly Unit[], trigger: Trigger, from: number, to: number): Tensed | undefined {
  const sure: Tensed = { state: 'planned', isSure: true }
  if (trigger.kind === 'noun' && hasAny(units, trigger.from, trigger.at, future) && !hasPastRight(units, trigger.after, to))
    return sure
  if (isComingBefore(units, trigger, from)) return sure
  return isComingAfter(units, trigger, to) ? sure : undefined
}

/** "Ahead of the summit", "will attend the summit", "is to host the summit". */
function isComingBefore(units: readonly Unit[], trigger: Trigger, from: number): boolean {
  const near = wordsOf(units, Math.max(from, trigger.from - 6), trigger.from)
  if (
    /(?:ahead of|run-up to|prior to|on the eve of|in preparation for|prepar\w+ (?:for|of)|look forward to|looking forward to|awaiting)$/.test(
      near,
    )
  )
    return true
  for (let at = trigger.from - 1; at >= Math.max(from, trigger.from - REACH); at--) {
    const word = wordOf(units, at)
    if (BREAKS.has(word)) return false
    if (MODALS.has(word)) return wordOf(units, at + 1) !== 'have' || !PARTICIPLE.test(wordOf(units, at + 2))
    if (word === 'to' && (INTENT.has(wordOf(units, at - 1)) || ['is', 'are', 'was', 'were'].includes(wordOf(units, at - 1))))
      return true
    if (word === 'for' && at === trigger.from - 1 && hasAny(units, Math.max(from, at - 7), at, DEPARTURES)) return true
    if (word === 'to' && HOLDING.test(wordOf(units, at + 1)) && at > trigger.from - 5) return true
    if (
      word === 'to' &&
      /^(?:attend|take|participate|join)$/.test(wordOf(units, at + 1)) &&
      hasAny(units, Math.max(from, at - 8), at, DEPARTURES)
    )
      return true
    if (PAST.has(word) && wordOf(units, at + 1) !== 'to' && trigger.kind === 'noun') return false
  }
  return false
}

/** "The summit will be held", "is scheduled for", "to be held in". */
function isComingAfter(units: readonly Unit[], trigger: Trigger, to: number): boolean {
  let isRelative = false
  for (let at = trigger.after; at < Math.min(to, trigger.after + REACH + 6); at++) {
    const word = wordOf(units, at)
    if (word === 'which' || word === 'that') {
      if (isRelative || (word === 'that' && !isAuxiliary(wordOf(units, at + 1)))) return false
      isRelative = true
      continue
    }
    if (BREAKS.has(word)) return false
    if (word === 'and' && /^(?:will|would|is|are|has|have|was|to|then|agreed|decided|said|plans)$/.test(wordOf(units, at + 1)))
      return false
    if (MODALS.has(word)) return wordOf(units, at + 1) !== 'have' && !ENDINGS.has(wordOf(units, at + 1))
    if (
      word === 'to' &&
      !ENDINGS.has(wordOf(units, at + 1)) &&
      (STARTS.has(wordOf(units, at + 1)) ||
        (wordOf(units, at + 1) === 'take' && wordOf(units, at + 2) === 'place') ||
        ['is', 'are', 'were', 'was', 'due', 'set'].includes(wordOf(units, at - 1)))
    )
      return true
    if (
      (word === 'scheduled' ||
        word === 'planned' ||
        word === 'slated' ||
        (word === 'due' && !ENDINGS.has(wordOf(units, at + 2))) ||
        word === 'expected' ||
        (word === 'set' && wordOf(units, at + 1) === 'for')) &&
      wordOf(units, at - 1) !== 'as'
    )
      return true
    if (PAST.has(word) && !(word === 'was' || word === 'were' || word === 'had')) return false
  }
  return false
}

function hasPastRight(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 4); at++)
    if (
      ['was', 'were', 'took', 'had'].includes(wordOf(units, at)) ||
      (wordOf(units, at) === 'held' && wordOf(units, at - 1) !== 'be')
    )
      return true
  return false
}

const isAuxiliary = (word: string) => PAST.has(word) || MODALS.has(word) || ['is', 'has', 'are', 'have'].includes(word)

const PRESENT = new Set('takes opens begins starts meets gathers convenes holds hosts sits receives kicks'.split(' '))

function heldOf(units: readonly Unit[], trigger: Trigger, from: number, to: number): Tensed | undefined {
  const isPast =
    isPastIn(units, Math.max(from, trigger.from - REACH), Math.min(to, trigger.after + REACH)) ||
    PAST.has(wordOf(units, trigger.at))
  if (isPast) return { state: 'held', isSure: !isOnlyReached(units, trigger) }
  const isPresent =
    (trigger.kind === 'verb' && /^(?:meet|gather|convene|assemble|host|receive|confer|sit)$/.test(wordOf(units, trigger.at))) ||
    PRESENT.has(wordOf(units, trigger.at)) ||
    hasAny(units, Math.max(from, trigger.from - 3), Math.min(to, trigger.after + 3), PRESENT) ||
    isPassivePresent(units, trigger, to)
  return isPresent ? { state: 'planned', isSure: false } : undefined
}

/** "Arrived in Osh to attend the summit": it may still be to come. */
function isOnlyReached(units: readonly Unit[], { from, after }: Trigger): boolean {
  if (!/^(?:attend|join|address)$/.test(wordOf(units, from - 1)) || wordOf(units, from - 2) !== 'to') return false
  const verb = units.slice(Math.max(0, from - 12), from).find(({ word }) => PAST.has(word))?.word
  return verb === 'arrived' && !isPastIn(units, after, Math.min(units.length, after + REACH))
}

/** "Is held in Astana on June 15". */
function isPassivePresent(units: readonly Unit[], { after }: Trigger, to: number): boolean {
  for (let at = after; at < Math.min(to, after + 5); at++)
    if (wordOf(units, at) === 'held' && ['is', 'are'].includes(wordOf(units, at - 1))) return true
  return false
}

function isPastIn(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at++) {
    if (!PAST.has(wordOf(units, at))) continue
    if (!['is', 'are', 'be', 'being', 'to'].includes(wordOf(units, at - 1))) return true
  }
  return false
}
