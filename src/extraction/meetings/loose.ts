/** Weak readings of a sentence that has no word for a meeting: those who stand together on a day in a place have met. */
import type { Memory } from './memory'
import { bodyKind } from './kinds'
import { twoIn } from './pairs'
import type { Sighting } from './sighting'
import { type Unit, wordOf } from './units'
import { whenOf } from './when'
import { cityAt } from './where'

const BODY =
  /^(?:ministers|leaders|presidents|premiers|secretaries|chiefs|heads|chairmen|coordinators|justices|prosecutors|speakers)$/
/** What two do only together, or say to each other. */
const TOGETHER =
  /^(?:discuss(?:ed|es|ing)?|sign(?:ed|s)?|exchanged|shook|agreed|negotiat(?:ed|e|es|ing)|reviewed|dined|lunched|walked|inaugurated|told)$/
const NO_EVENT =
  /^(?:not|never|no|nor|neither|phone|telephone|letter|message|call|if|might|founded|formed|elected|wrote|congratulated|invited|trade|turnover)$/

const PAST = /^(?:was|were|had|has|have|went|took|shook|told|met)$|[a-z]{2}ed$/

/** Words of which a sentence must have one to be read so. */
export const looseWords = (word: string): boolean => BODY.test(word) || TOGETHER.test(word)

/** The meeting of a body or of two that a sentence without a word for it tells of; undefined if its day or place is not told. */
export function looseSighting(units: readonly Unit[], memory: Memory): Sighting | undefined {
  if (units.some(({ word }) => NO_EVENT.test(word))) return undefined
  const date = units.find((unit) => unit.date?.grain === 'day')?.date
  const at = units.findIndex((_, index) => cityAt(units, index, memory.capitals) !== undefined)
  const place = at < 0 ? memory.placeOf(units, 0, units.length) : cityAt(units, at, memory.capitals)
  if (!date || place?.city === undefined) return undefined
  const isAhead = units.some(({ word }) => word === 'will' || word === 'to') && !units.some(({ word }) => /ed$/.test(word))
  const state = isAhead ? 'planned' : units.some(({ word }) => PAST.test(word)) ? 'held' : undefined
  const when = whenOf(date, state)
  const body = units.findIndex(({ word }) => BODY.test(word))
  const isTogether = units.some(({ word }) => TOGETHER.test(word))
  const two = isTogether ? twoIn(units, 0) : undefined
  const words = units
    .slice(Math.max(0, body - 5), body + 5)
    .map((unit) => unit.words)
    .join(' ')
  const hasSco = units.some(({ mention }) => mention?.kind === 'organisation' && mention.id === 'SCO')
  const type = two ? 'bilateral' : body >= 0 && (hasSco || memory.topic === 'SCO') ? bodyKind(words) : undefined
  if (!when || type === undefined || (!two && wordOf(units, body + 1) === 'of' && !hasSco)) return undefined
  const first = units[Math.max(0, body)]
  return {
    sentence: memory.sentence,
    passage: [first?.start ?? 0, units.at(-1)?.end ?? 0],
    type,
    isVisit: false,
    isDefinite: true,
    other: undefined,
    number: undefined,
    organisation: two ? undefined : 'SCO',
    isOwn: hasSco,
    when,
    place,
    isOnline: false,
    states: two ?? [],
    hasSco: false,
    offices: [],
    host: undefined,
    isHosted: false,
    state,
    isStateSure: false,
    beside: undefined,
    rule: 'meeting-loose',
  }
}
