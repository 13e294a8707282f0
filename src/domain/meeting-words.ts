/** The words in which a text filter looks for a meeting, and the country of its place. */
import type { Id } from './contract'
import type { Directory } from './directory'
import type { Meeting } from './meetings'

interface MeetingLookup {
  wordsOf: (meeting: Meeting) => string
  countryOfPlace: (place: Id) => Id | undefined
}

/** Title, outcome, and the names (with aliases) of place and participants. */
export function meetingLookup(directory: Directory): MeetingLookup {
  return {
    countryOfPlace: (place) => directory.places.get(place)?.country,
    wordsOf: (meeting) =>
      [
        meeting.title,
        meeting.outcome,
        meeting.place === undefined ? undefined : directory.nameOf(meeting.place),
        ...meeting.participants.flatMap(({ entity, person, office }) => [
          directory.nameOf(entity),
          ...(directory.countries.get(entity)?.aliases ?? []),
          person === undefined ? undefined : directory.nameOf(person),
          office,
        ]),
      ]
        .filter((word) => word !== undefined)
        .join(' '),
  }
}
