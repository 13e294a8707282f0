import type { Measure, MeetingState } from '@/domain/contract'
import type { MeetingProposal, Proposal } from '@/extraction/claims'
import { countOf, formatList } from '@/i18n/format'

const kinds: Record<Proposal['kind'], string> = {
  membership: 'Status',
  'membership-count': 'Count',
  meeting: 'Meeting',
  trade: 'Trade',
}

const meetings: Record<MeetingProposal['type'], string> = {
  summit: 'Summit',
  'heads-of-government': 'Meeting of heads of government',
  'security-council': 'Meeting of security council secretaries',
  ministerial: 'Meeting of ministers',
  bilateral: 'Bilateral meeting',
  conference: 'Conference',
  forum: 'Forum',
  exercise: 'Exercise',
  other: 'Meeting',
}

const measures: Record<Measure, (a: string, b: string) => string> = {
  turnover: (a, b) => `Turnover ${a} – ${b}`,
  exports: (a, b) => `Exports of ${a} to ${b}`,
  imports: (a, b) => `Imports of ${a} from ${b}`,
}

const statuses = {
  member: 'member',
  observer: 'observer',
  'dialogue-partner': 'dialogue partner',
  guest: 'guest',
  partner: 'SCO partner',
}
const counted = {
  member: { one: 'member', other: 'members' },
  observer: { one: 'observer', other: 'observers' },
  'dialogue-partner': { one: 'dialogue partner', other: 'dialogue partners' },
  founder: { one: 'founder', other: 'founders' },
}
const states: Record<MeetingState, string> = {
  held: 'held',
  planned: 'planned',
  postponed: 'postponed',
  cancelled: 'cancelled',
}

/** What findings say, in words. */
export const ownFindings = {
  kinds,
  statuses,
  counted: { member: 'members', observer: 'observers', 'dialogue-partner': 'dialogue partners', founder: 'founders' },
  states,
  meetings,
  says: {
    membership: (name: string, status: keyof typeof statuses) =>
      `${name} is ${status === 'observer' ? 'an' : status === 'partner' ? 'an' : 'a'} ${statuses[status]}${status === 'partner' ? '' : ' of the SCO'}`,
    count: (count: number, of: keyof typeof counted) => `The SCO has ${countOf(count, counted[of])}`,
    meeting: (type: MeetingProposal['type'], where: string | undefined, number: string | undefined) =>
      `${number === undefined ? meetings[type] : `${number} ${meetings[type].toLowerCase()}`}${where === undefined ? '' : ` in ${where}`}`,
    place: (city: string | undefined, country: string | undefined) =>
      city === undefined ? country : country === undefined || country === city ? city : `${city}, ${country}`,
    noDate: 'no date',
    noYear: (day: string) => `${day}, no year`,
    inferred: 'date worked out',
    host: (name: string) => `hosted by ${name}`,
    tookPart: (names: readonly string[]) => `took part: ${formatList(names)}`,
    beside: (type: MeetingProposal['type']) => `on the margins of another: ${meetings[type].toLowerCase()}`,
    trade: (measure: Measure, a: string, b: string) => measures[measure](a, b),
    noPeriod: 'no period',
    fiscal: (label: string) => `fiscal year ${label.slice(2).replace('-', '–')}`,
    up: (percent: string) => `up ${percent} %`,
    down: (percent: string) => `down ${percent} %`,
    flat: 'unchanged',
    noAmount: 'no amount',
    reporter: (name: string) => `by ${name}`,
  },
}
