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
  isGeneric?: boolean | undefined
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
  spareWhen?: When | undefined
  sparePlace?: Place | undefined
  near?: Place | undefined
  /** Where its report or its entry of a list was written. */
  dateline?: Place | undefined
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
  asideOf?: Sighting
  rule: string
}

/** Its fields one by one, so that all copies are made alike, whatever sighting they come from: meetings are compared with one another more than all else. */
export function copyOf(sighting: Sighting): Sighting {
  return {
    sentence: sighting.sentence,
    passage: sighting.passage,
    type: sighting.type,
    isGeneric: sighting.isGeneric,
    isVisit: sighting.isVisit,
    isDefinite: sighting.isDefinite,
    other: sighting.other,
    number: sighting.number,
    organisation: sighting.organisation,
    isOwn: sighting.isOwn,
    when: sighting.when,
    place: sighting.place,
    spareWhen: sighting.spareWhen,
    sparePlace: sighting.sparePlace,
    near: sighting.near,
    dateline: sighting.dateline,
    isOnline: sighting.isOnline,
    states: sighting.states,
    hasSco: sighting.hasSco,
    offices: sighting.offices,
    host: sighting.host,
    isHosted: sighting.isHosted,
    state: sighting.state,
    isStateSure: sighting.isStateSure,
    beside: sighting.beside,
    rule: sighting.rule,
  }
}
