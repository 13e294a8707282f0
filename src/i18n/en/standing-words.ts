/** States of a status, in words that several rooms use. */
import type { Status } from '@/domain/contract'
import type { PluralForms } from '@/i18n/format'
import { vocabulary } from './vocabulary'

/** What one state is. */
export const oneOf: Record<Status, string> = {
  'shanghai-five': vocabulary.partOfFive,
  member: 'a member',
  observer: 'an observer',
  'dialogue-partner': 'a dialogue partner',
  'sco-partner': 'an SCO partner',
  guest: 'a guest',
}

/** States of a status by their number; those of the Five have no name of their own. */
export const statesOf: Record<Status, PluralForms> = {
  'shanghai-five': { one: 'state of the Shanghai Five', other: 'states of the Shanghai Five' },
  member: { one: 'member', other: 'members' },
  observer: { one: 'observer', other: 'observers' },
  'dialogue-partner': { one: 'dialogue partner', other: 'dialogue partners' },
  'sco-partner': { one: 'SCO partner', other: 'SCO partners' },
  guest: { one: 'guest', other: 'guests' },
}
