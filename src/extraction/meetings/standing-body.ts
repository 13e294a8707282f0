/** The body of which a sentence speaks as it works: "The Council of Heads of Government meets once a year". Its meetings follow as "its last session". */
import type { ProposedMeetingType } from '@/extraction/claims'
import { bodyKind } from './kinds'
import type { Trigger } from './triggers'
import { type Unit, wordOf } from './units'
import { verbs } from './words'

const STANDING = new Set('council meeting conference forum ministers heads secretaries cfm chg chs'.split(' '))
/** So many words of the subject say which body it is. */
const REACH = 9
const OPENING = 5

/** Which meetings the subject of a sentence holds, if it is a body. */
export function standingBody(units: readonly Unit[]): ProposedMeetingType | undefined {
  if (units.length < 6) return undefined
  let end = 0
  let hasBody = false
  for (; end < Math.min(units.length, REACH); end++) {
    const unit = units[end]
    if (!unit || unit.word === ',' || unit.date || unit.mention?.kind === 'city' || unit.mention?.kind === 'person') break
    const isBody = STANDING.has(unit.word) || (unit.mention?.kind === 'organisation' && unit.mention.isOrgan)
    if (end > 0 && !isBody && verbs.has(unit.word)) break
    hasBody ||= isBody && end < OPENING
  }
  if (!hasBody) return undefined
  return bodyKind(
    units
      .slice(0, end)
      .map(({ words }) => words)
      .join(' '),
  )
}

/** "Its latest meeting", "the next one": of the body of which the sentence before spoke. */
export const isOfBodyBefore = (units: readonly Unit[], { kind, type, noun, isOwned, organisation, from, at }: Trigger): boolean =>
  kind === 'noun' &&
  type === undefined &&
  organisation === undefined &&
  (noun === 'event' || noun === 'meeting') &&
  (isOwned ||
    /^(?:the|its) (?:next|last|latest|previous|most|first|second|third)\b/.test(
      `${wordOf(units, from)} ${wordOf(units, Math.min(at, from + 1))}`,
    ))
