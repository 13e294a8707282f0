/** Weak readings of a sentence that has no word for a meeting: those who stand together on a day in a place have met. */
import type { Sentence } from '@/extraction/sentences'
import type { Memory } from './memory'
import { bodyKind } from './kinds'
import { twoIn } from './pairs'
import type { Sighting } from './sighting'
import { type Unit, wordOf } from './units'
import { whenOf } from './when'
import { cityAt } from './where'

const BODY = new Set(
  'ministers leaders presidents premiers secretaries chiefs heads chairmen coordinators justices prosecutors speakers'.split(' '),
)
/** What two do only together, or say to each other. */
const TOGETHER = new Set(
  'discuss discussed discusses discussing sign signed signs exchanged shook agreed negotiated negotiate negotiating reviewed dined lunched walked inaugurated told'.split(
    ' ',
  ),
)
const NO_EVENT =
  /^(?:not|never|no|nor|neither|phone|telephone|letter|message|call|if|might|founded|formed|elected|wrote|congratulated|invited|trade|turnover)$/

const PAST = /^(?:was|were|had|has|have|went|took|shook|told|met)$|[a-z]{2}ed$/

/** Whether a sentence may be read so: it names a place, and a body or what two do together. */
export function canBeLoose({ tokens, mentions }: Sentence): boolean {
  if (!mentions.some(({ kind }) => kind === 'city') && !tokens.some(({ word }) => word === 'here')) return false
  return tokens.some(({ word }) => BODY.has(word) || TOGETHER.has(word))
}

/** The meeting of a body or of two that a sentence without a word for it tells of; undefined if its day or place is not told. */
export function looseSighting(units: readonly Unit[], memory: Memory): Sighting | undefined {
  if (units.some(({ word }) => NO_EVENT.test(word))) return undefined
  const date = units.find((unit) => unit.date?.grain === 'day')?.date
  const at = units.findIndex((_, index) => cityAt(units, index, memory.capitals) !== undefined)
  const place = at < 0 ? memory.placeOf(units, 0, units.length) : cityAt(units, at, memory.capitals)
  if (!date || place?.city === undefined) return undefined
  const isAhead = units.some(({ word }) => word === 'will' || word === 'to') && !units.some(({ word }) => word.endsWith('ed'))
  const state = isAhead ? 'planned' : units.some(({ word }) => PAST.test(word)) ? 'held' : undefined
  const when = whenOf(date, state)
  const body = units.findIndex(({ word }) => BODY.has(word))
  const isTogether = units.some(({ word }) => TOGETHER.has(word))
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
