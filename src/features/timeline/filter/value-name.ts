import type { Basis, Id, MeetingState, MeetingType } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import type { Facet } from '@/domain/timeline-index'
import { messages } from '@/i18n/messages'
import { seriesName } from '@/i18n/series-name'
import { timelineMessages } from '@/i18n/timeline'

const { meetingTypes, meetingState } = messages.vocabulary

/** The name of a value of a filter. Of types, states and bases the address and the index hold no others than those of the contract. */
export function valueName(facet: Facet, value: Id, { nameOf }: Pick<Directory, 'nameOf'>): string {
  switch (facet) {
    case 'type':
      return value === 'membership' ? timelineMessages.membership : meetingTypes[value as MeetingType]
    case 'state':
      return meetingState[value as MeetingState]
    case 'basis':
      return timelineMessages.known[value as Basis]
    case 'series':
      return seriesName(value)
    case 'country':
    case 'place':
    case 'org':
    case 'person':
      return nameOf(value)
  }
}
