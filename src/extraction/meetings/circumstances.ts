/** When and where an event of a sentence took place, by its own clause and by what was told before. */
import type { MeetingState } from '@/domain/contract'
import type { Memory } from './memory'
import type { Trigger } from './triggers'
import { type Unit, wordOf } from './units'
import { bestWhen, dayBefore, type When, whenOf } from './when'
import { type Place, placeBefore, placeIn, placeWithin } from './where'
import type { Zone } from './zones'

export function whenAt(
  units: readonly Unit[],
  trigger: Trigger,
  left: Zone,
  right: Zone,
  state: MeetingState | undefined,
  memory: Memory,
): When | undefined {
  const within: number[] = []
  for (let at = Math.max(0, trigger.from - 1); at < trigger.after; at++) if (units[at]?.date) within.push(at)
  const near = ownSide(units, right, left)
  return (
    dayBefore(units, trigger) ??
    finer(bestWhen(units, [...within, ...near], trigger, state), bestWhen(units, left.dates, trigger, state)) ??
    saidThere(units, trigger, state) ??
    memory.sameDay(units.slice(0, right.end)) ??
    (saysSo(units, trigger) ? memory.pastDay : undefined) ??
    mainClauseWhen(units, trigger, left, state) ??
    (isUnderWay(units, trigger, right) ? memory.now : undefined)
  )
}

/** A day before the event goes before a bare year behind it: "opening on 11 September, the drills of 2021". */
function finer(behind: When | undefined, before: When | undefined): When | undefined {
  if (!behind || !before) return behind ?? before
  return behind.start.length === 4 && before.start.length > 4 && before.start.startsWith(behind.start) ? before : behind
}

/** "On the 14th they gathered in Bishkek, and on the 25th …": behind the comma the next matter begins, if the event has its day before it. */
function ownSide(units: readonly Unit[], right: Zone, left: Zone): number[] {
  if (!left.dates.some((at) => units[at]?.date?.grain === 'day')) return right.dates
  return right.dates.filter((at) => {
    for (let back = at - 1; back > right.from; back--)
      if (wordOf(units, back) === 'and' && wordOf(units, back - 1) === ',') return false
    return true
  })
}

const THERE = /^(?:at|during|addressing|attending|chairing|hosting|in|told|to)$/

/** "Granted on Tuesday at the summit", "stressed on Tuesday, addressing the session": what was done or said there was done on its day. */
function saidThere(units: readonly Unit[], { from }: Trigger, state: MeetingState | undefined): When | undefined {
  let at = from - 1
  for (let steps = 0; steps < 9 && at >= 0 && !THERE.test(wordOf(units, at)); steps++) at--
  if (at < 0 || wordOf(units, at) === 'in' || (!wordOf(units, at).endsWith('ing') && at < from - 1)) return undefined
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const date = units[back]?.date
    if (date?.grain === 'day') return whenOf(date, state ?? 'held')
    if (!/^(?:,|on|the|virtual|last|)$/.test(wordOf(units, back))) return undefined
  }
  return undefined
}

/** "Signed on Monday when they met", "said today as he held talks": the date of the main clause. */
function mainClauseWhen(units: readonly Unit[], trigger: Trigger, left: Zone, state: MeetingState | undefined): When | undefined {
  const opener = wordOf(units, left.from - 1)
  if (opener !== 'when' && opener !== 'as' && opener !== 'while' && opener !== 'where' && opener !== 'during') return undefined
  const dates: number[] = []
  for (let at = Math.max(0, left.from - 24); at < left.from; at++) if (units[at]?.date) dates.push(at)
  return bestWhen(units, dates.slice(-1), trigger, state)
}

const AUXILIARIES = new Set(['is', 'are', 'has', 'have'])
const OCCASION = new Set(['during', 'at', 'in', 'as'])

function hasAny(units: readonly Unit[], from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (words.has(wordOf(units, at))) return true
  return false
}

/** "Is meeting in Bishkek", "have started their meeting", "is under way": today. */
function isUnderWay(units: readonly Unit[], { from, at, after: behind }: Trigger, { to }: Zone): boolean {
  if (wordOf(units, from - 1) === 'for') return false
  if (!hasAny(units, Math.max(0, from - 5), Math.min(to, behind + 8), AUXILIARIES)) return false
  const before = units
    .slice(Math.max(0, from - 5), at + 1)
    .map(({ word }) => word)
    .join(' ')
  const after = units
    .slice(behind, Math.min(to, behind + 8))
    .map(({ word }) => word)
    .join(' ')
  return (
    /\b(?:is|are) (?:meeting|gathering|convening|holding|attending|hosting)\b|\b(?:has|have) (?:started|begun|opened|convened|gathered|kicked)\b/.test(
      before,
    ) ||
    /\b(?:is|are) (?:being held|under way|underway|taking place|in progress)\b|\b(?:has|have) (?:started|begun|opened|convened|kicked off|got under way)\b/.test(
      after,
    )
  )
}

/** "He made the remarks during a meeting": on the day of which the sentence before told. */
function saysSo(units: readonly Unit[], { from }: Trigger): boolean {
  if (!hasAny(units, Math.max(0, from - 8), from, OCCASION)) return false
  const before = units
    .slice(Math.max(0, from - 8), from)
    .map(({ word }) => word)
    .join(' ')
  return /\b(?:remarks?|statement|comments?|announcement|this|so|words|proposal)\b.*\b(?:during|at|in|as)\b/.test(before)
}

function placeBehind(units: readonly Unit[], { from, to, aside }: Zone, { capitals }: Memory): Place | undefined {
  if (!aside) return placeIn(units, from, to, capitals)
  return placeIn(units, aside[1], to, capitals) ?? placeIn(units, from, aside[0], capitals)
}

export function placeAt(units: readonly Unit[], trigger: Trigger, left: Zone, right: Zone, memory: Memory): Place | undefined {
  const own = placeWithin(units, trigger, memory.capitals) ?? placeBehind(units, right, memory)
  if (own?.city !== undefined) return own
  const before = placeBefore(units, left.from, left.to, memory.capitals)
  if (before?.city !== undefined && (own?.country === undefined || own.country === before.country)) return before
  return own ?? before ?? memory.placeOf(units, left.from, right.to) ?? (memory.sameDay(units) ? memory.place : undefined)
}
