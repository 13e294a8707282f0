import { meetingTypes } from '@/domain/contract'
import type { ProposedMeetingType } from '@/extraction/claims'

/** The kinds of meetings that a text is read for. */
export const meetingKinds: readonly ProposedMeetingType[] = meetingTypes.filter((type) => type !== 'signing')
