/** The meetings as they are offered to maps and calendars: one for each, by documents and reference together. */
import type { Atlas } from '@/domain/contract'
import { type Directory, directoryOf } from '@/domain/directory'
import { meetingsIn } from '@/domain/meetings'
import { type MeetingItem, inOrder, meetingItems } from '@/domain/timeline'

export interface Meetings {
  items: MeetingItem[]
  directory: Directory
}

/** In the order of time. */
export function meetingsOf(atlas: Atlas): Meetings {
  const items = inOrder(meetingItems(meetingsIn(atlas.meetings, 'all'))).filter((item) => item.kind === 'meeting')
  return { items, directory: directoryOf(atlas) }
}
