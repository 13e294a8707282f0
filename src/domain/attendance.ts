/** At which meetings sources name a person or a body. An office alone puts nobody anywhere. */
import type { MeetingClaim, Participant } from './contract'
import type { Meeting } from './meetings'

export interface Attendance {
  meeting: Meeting
  /** The accounts that name the participant, the one that rules first. */
  accounts: MeetingClaim[]
  /** In what capacity, from the first of these accounts that says so. */
  as: Participant
  /** Whether one of these accounts tells of the meeting as held; others only announce it. */
  isTold: boolean
}

/** The meetings that name the participant, in the order given. Accounts that tell of a meeting without naming it do not count. */
export function attendancesOf(meetings: readonly Meeting[], isMeant: (participant: Participant) => boolean): Attendance[] {
  return meetings.flatMap((meeting) => {
    const named = meeting.accounts.flatMap((account) => {
      const participant = account.participants.find(isMeant)
      return participant ? [{ account, participant }] : []
    })
    if (named.length === 0) return []
    // What comes later overrides: the first account has the last word.
    const as: Participant = Object.assign({}, ...named.toReversed().map(({ participant }) => participant))
    return [
      {
        meeting,
        accounts: named.map(({ account }) => account),
        as,
        isTold: named.some(({ account }) => account.state === 'held'),
      },
    ]
  })
}
