import type {
  Basis,
  Confidence,
  CountSubject,
  DiscrepancyKind,
  MeetingState,
  MeetingType,
  Stage,
  Status,
  Tier,
} from '@/domain/contract'
import type { Mark } from '@/domain/status'

const status: Record<Status, string> = {
  'shanghai-five': 'Shanghai Five',
  member: 'member',
  observer: 'observer',
  'dialogue-partner': 'dialogue partner',
  'sco-partner': 'SCO partner',
  guest: 'guest',
}

const statuses: Record<Status, string> = {
  'shanghai-five': 'Shanghai Five',
  member: 'Members',
  observer: 'Observers',
  'dialogue-partner': 'Dialogue partners',
  'sco-partner': 'SCO partners',
  guest: 'Guests',
}

/** More than one, within a sentence. */
const several: Record<Status, string> = {
  'shanghai-five': 'Shanghai Five',
  member: 'members',
  observer: 'observers',
  'dialogue-partner': 'dialogue partners',
  'sco-partner': 'SCO partners',
  guest: 'guests',
}

const mark: Record<Mark, string> = {
  stated: 'stated',
  inferred: 'inferred',
  carried: 'carried forward, not reconfirmed',
}

const dayInferred = 'the day is inferred'

const stage: Record<Stage, string> = {
  founded: 'founded the organisation',
  applied: 'applied to become',
  agreed: 'agreed in principle as',
  started: 'accession started as',
  decided: 'became',
  signed: 'signed the memorandum as',
  approved: 'approved nationally as',
  merged: 'merged into',
  dormant: 'participation went dormant as',
  ended: 'ceased to be',
}

const meetingType: Record<MeetingType, string> = {
  summit: 'Summit',
  'heads-of-government': 'Heads of government',
  'security-council': 'Security council secretaries',
  ministerial: 'Ministers',
  bilateral: 'Bilateral meeting',
  conference: 'Conference',
  forum: 'Forum',
  exercise: 'Exercise',
  signing: 'Signing',
  other: 'Other meeting',
}

const meetingTypes: Record<MeetingType, string> = {
  summit: 'Summits',
  'heads-of-government': 'Governments',
  'security-council': 'Security councils',
  ministerial: 'Ministers',
  bilateral: 'Bilaterals',
  conference: 'Conferences',
  forum: 'Forums',
  exercise: 'Exercises',
  signing: 'Signings',
  other: 'Other',
}

const meetingState: Record<MeetingState, string> = {
  held: 'held',
  planned: 'planned',
  postponed: 'postponed',
  cancelled: 'cancelled',
}

const basis: Record<Basis, string> = { stated: 'stated', inferred: 'inferred', derived: 'derived' }

const tier: Record<Tier, string> = { document: 'document', reference: 'reference', mine: 'my document' }

const confidence: Record<Confidence, string> = {
  high: 'high confidence',
  medium: 'medium confidence',
  low: 'low confidence',
}

const countSubject: Record<CountSubject, string> = {
  ...statuses,
  founder: 'Founders',
  'members-and-partners': 'Members and partners',
  'forum-countries': 'Countries at the forum',
}

const discrepancyKind: Record<DiscrepancyKind, string> = {
  'count-and-list': 'Count against list',
  'document-and-document': 'Document against document',
  'document-and-reference': 'Document against reference',
  'mirror-statistics': 'Mirror statistics',
  'wrong-name': 'Wrong name',
  'wrong-scope': 'Wrong scope',
  'planned-not-confirmed': 'Planned, not confirmed held',
  'same-day': 'Conflict on one day',
  revision: 'Revised figure',
  'own-and-atlas': 'Your document against the atlas',
}

/** The words for the closed sets of the contract. */
export const vocabulary = {
  status,
  statuses,
  several,
  noStatus: 'no status',
  dormantAs: (status: string) => `dormant ${status}`,
  partOfFive: 'part of the Shanghai Five',
  /** A list that is carried forward may itself be inferred. */
  sureness: (how: Mark, from: Basis) =>
    how === 'carried' && from === 'inferred' ? `${basis.inferred}, ${mark.carried}` : mark[how],
  dayInferred,
  onInferredDay: (what: string) => `${what} (${dayInferred})`,
  stage,
  meetingType,
  meetingTypes,
  meetingState,
  basis,
  tier,
  confidence,
  countSubject,
  discrepancyKind,
}
