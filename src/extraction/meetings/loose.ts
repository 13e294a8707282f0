/** Readings of a sentence that has no word for a meeting: a body that decided something, or two who signed it, on a day or in a place has met there. */
import { wordClass } from '@/extraction/lexicon'
import type { Sentence } from '@/extraction/sentences'
import type { ProposedMeetingType } from '@/extraction/claims'
import { groupAfter } from './groups'
import { bodyKind } from './kinds'
import type { Memory } from './memory'
import { twoIn } from './pairs'
import { type Sighting, sightingOf } from './sighting'
import { type Unit, wordOf } from './units'
import { type When, whenOf } from './when'
import { cityAt, type Place } from './where'

const BODY = new Set(
  'ministers leaders presidents premiers secretaries chiefs heads chairmen coordinators justices prosecutors speakers'.split(' '),
)
/** What two do only together, or say to each other. */
const TOGETHER = new Set(
  'discuss discussed discusses discussing sign signed signs exchanged shook agreed negotiated negotiate negotiating reviewed dined lunched walked inaugurated told names signatures'.split(
    ' ',
  ),
)
/** What a body does only where it sits. */
const DECISIONS =
  'sign signed signs adopt adopted adopts approve approved approves endorsed decided decide agreed agree concluded launched granted admitted accepted'.split(
    ' ',
  )
const DECIDING = new Set([...DECISIONS, 'set', 'due'])
/** What it may do from afar as well, and how it comes to a place: said with the place, it sat there. */
const ACTS = new Set([
  ...DECISIONS,
  ...'issued took taken discuss discussed discussing considered reviewed exchanged welcomed set resolved announced made gave opened arrive arrived due expected be'.split(
    ' ',
  ),
])
const NO_EVENT =
  /^(?:not|never|no|nor|neither|phone|telephone|letter|message|call|if|might|founded|formed|elected|wrote|congratulated|invited|turnover)$/

const PAST = /^(?:was|were|had|has|have|went|took|shook|told|met)$|[a-z]{2}ed$/

const BODIES = wordClass((word) => BODY.has(word))
const JOINT = wordClass((word) => TOGETHER.has(word))
const ACTING = wordClass((word) => ACTS.has(word) || word === 'here')

/** Whether a sentence may be read so: it names a body or what two do together, and a place or the act of a body. */
export function canBeLoose({ classes, mentions }: Sentence): boolean {
  if (classes & BODIES && classes & ACTING) return true
  return (classes & (BODIES | JOINT)) !== 0 && mentions.some(({ kind }) => kind === 'city')
}

/** The meeting of a body or of two that a sentence without a word for it tells of; undefined if its day and place are not told. */
export function looseSighting(units: readonly Unit[], memory: Memory): Sighting | undefined {
  if (units.some(({ word }) => NO_EVENT.test(word))) return undefined
  const isAhead = units.some(({ word }) => word === 'will' || word === 'to') && !units.some(({ word }) => word.endsWith('ed'))
  const state = isAhead ? 'planned' : units.some(({ word }) => PAST.test(word)) ? 'held' : undefined
  const date = units.find((unit) => unit.date?.grain === 'day')?.date
  const when = date && whenOf(date, state)
  const place = placeIn(units, memory)
  const two = units.some(({ word }) => TOGETHER.has(word)) ? twoIn(units, 0) : undefined
  if (two && !units.some(({ word }) => word === 'trade'))
    return when && place && looseOf(units, memory, { type: 'bilateral', states: two, when, place, state })
  return bodySighting(units, memory, place, state)
}

function placeIn(units: readonly Unit[], memory: Memory): Place | undefined {
  const at = units.findIndex((_, index) => cityAt(units, index, memory.capitals) !== undefined)
  return at < 0 ? memory.placeOf(units, 0, units.length) : cityAt(units, at, memory.capitals)
}

/** "The premiers signed a treaty in May 2006", "it was approved by the heads of state in Osh". */
function bodySighting(
  units: readonly Unit[],
  memory: Memory,
  place: Place | undefined,
  state: Sighting['state'],
): Sighting | undefined {
  const body = units.findIndex(isBody)
  const hasDay = units.some(({ date }) => date?.grain === 'day')
  if (body < 0 || !((hasDay && place?.city !== undefined) || units.some(({ word }) => ACTS.has(word)))) return undefined
  const grain = hasDay ? 'day' : place ? undefined : 'month'
  const dates = units.flatMap(({ date: found }) => (found && (grain === undefined || found.grain === grain) ? [found] : []))
  const date = dates.find(({ isInferred }) => !isInferred) ?? dates[0]
  const when = date && whenOf(date, state)
  if (!when) return undefined
  if (place?.city === undefined && (when.start.length < 7 || !units.some(({ word }) => DECIDING.has(word)))) return undefined
  const { states } = groupAfter(units, body, { isList: true })
  const hasSco = units.some(({ mention }) => mention?.kind === 'organisation' && mention.id === 'SCO')
  if (!hasSco && memory.topic !== 'SCO' && states.length < 3) return undefined
  const words = units
    .slice(Math.max(0, body - 5), body + 9)
    .map((unit) => unit.words)
    .join(' ')
  const type = bodyKind(words)
  if (type === undefined || (!hasSco && states.length < 3 && isOfOthers(units, body))) return undefined
  return looseOf(units, memory, { type, states: states.length > 2 ? states : [], when, place, state }, hasSco, body)
}

/** "The ministers of Japan", "the leaders of the union": no body of the organisation that the text is about. */
function isOfOthers(units: readonly Unit[], body: number): boolean {
  if (wordOf(units, body + 1) !== 'of') return false
  const named = units[wordOf(units, body + 2) === 'the' ? body + 3 : body + 2]
  return named?.mention !== undefined && named.mention.kind !== 'reference'
}

/** "The presidents of A and B" and "the SCO leaders" are persons, and one unit with what is named in them. */
const isBody = ({ word, words, mention }: Unit): boolean =>
  BODY.has(word) || (mention?.kind === 'person' && words.split(' ').some((part) => BODY.has(part)))

interface Loose {
  type: ProposedMeetingType
  states: string[]
  when: When
  place: Place | undefined
  state: Sighting['state']
}

function looseOf(
  units: readonly Unit[],
  { sentence }: Memory,
  { type, states, when, place, state }: Loose,
  hasSco = false,
  from = 0,
): Sighting {
  return sightingOf({
    sentence,
    passage: [units[from]?.start ?? 0, units.at(-1)?.end ?? 0],
    type,
    isDefinite: true,
    when,
    place,
    states,
    state,
    organisation: type === 'bilateral' ? undefined : 'SCO',
    isOwn: hasSco,
    rule: type === 'bilateral' ? 'meeting-loose' : 'meeting-body',
  })
}
