/** One passage that speaks of a meeting, and what it says of it. */
import type { MeetingState } from '@/domain/contract'
import type { ProposedMeetingType } from '@/extraction/claims'
import type { When } from './when'
import type { Place } from './where'

export interface Sighting {
  /** The number of the sentence in the text, and the passage. */
  sentence: number
  passage: [from: number, to: number]
  /** Undefined where the words leave the kind open: "the meeting", "it". */
  type: ProposedMeetingType | undefined
  /** The words only say that it is a meeting of the organisation: "SCO meeting". */
  isGeneric: boolean
  /** A visit is no meeting until talks are told. */
  isVisit: boolean
  /** Speaks of one that was spoken of: "the summit", or no noun at all. */
  isDefinite: boolean
  other: string | undefined
  number: number | undefined
  /** The organisation whose meeting it is; `isOwn` if the passage names it. */
  organisation: string | undefined
  isOwn: boolean
  when: When | undefined
  place: Place | undefined
  /** What its sentence, not its clause, gives; and a place of which the sentences before it told. */
  spareWhen: When | undefined
  sparePlace: Place | undefined
  near: Place | undefined
  /** Where its report or its entry of a list was written. */
  dateline: Place | undefined
  isOnline: boolean
  states: string[]
  hasSco: boolean
  /** The offices of those who met, if two did. */
  offices: readonly string[]
  host: string | undefined
  /** The host is told to receive the others, not only to have the chair. */
  isHosted: boolean
  state: MeetingState | undefined
  isStateSure: boolean
  beside: ProposedMeetingType | undefined
  /** The event of its sentence on whose sidelines it took place. */
  asideOf: Sighting | undefined
  rule: string
}

/** A meeting as the text has told it so far. */
export interface Meeting extends Sighting {
  /** The number of the last sentence that spoke of it. */
  last: number
  /** It was named by itself, not only as "it" or "the meeting". */
  sightings: number
  /** On whose sidelines it took place. */
  occasion: Meeting | undefined
}

/** What must be told of a sighting; the rest is open. */
type Told = Pick<Sighting, 'sentence' | 'passage' | 'type' | 'rule'> & Partial<Meeting>

/** All sightings and meetings are made here, with the same fields in the same order: they are compared with one another more than all else. */
export function sightingOf(told: Told): Meeting {
  return {
    sentence: told.sentence,
    passage: told.passage,
    type: told.type,
    isGeneric: told.isGeneric ?? false,
    isVisit: told.isVisit ?? false,
    isDefinite: told.isDefinite ?? false,
    other: told.other,
    number: told.number,
    organisation: told.organisation,
    isOwn: told.isOwn ?? false,
    when: told.when,
    place: told.place,
    spareWhen: told.spareWhen,
    sparePlace: told.sparePlace,
    near: told.near,
    dateline: told.dateline,
    isOnline: told.isOnline ?? false,
    states: told.states ?? [],
    hasSco: told.hasSco ?? false,
    offices: told.offices ?? [],
    host: told.host,
    isHosted: told.isHosted ?? false,
    state: told.state,
    isStateSure: told.isStateSure ?? false,
    beside: told.beside,
    asideOf: told.asideOf,
    rule: told.rule,
    last: told.last ?? told.sentence,
    sightings: told.sightings ?? 1,
    occasion: told.occasion,
  }
}
