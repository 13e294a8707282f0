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
  rule: string
}
