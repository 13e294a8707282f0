/** States of a status, in words that several rooms use. */
import type { CountSubject, Status } from '@/domain/contract'
import type { PluralForms } from '@/i18n/format'
import { vocabulary } from './vocabulary'

/** What states are, by their number: `член`, `члены`; of the Five they are participants. */
export function asPredicate(count: number, status: Status): string {
  if (status === 'shanghai-five') return count === 1 ? vocabulary.partOfFive : 'участники «Шанхайской пятёрки»'
  return (count === 1 ? vocabulary.status : vocabulary.several)[status]
}

/** `новый член`, `новые члены` */
export function asNew(count: number, status: Status): string {
  return `${count === 1 ? 'новый' : 'новые'} ${asPredicate(count, status)}`
}

/** What one state is, in the instrumental: `становится членом`. */
export const asOne: Record<Status, string> = {
  'shanghai-five': 'участником «Шанхайской пятёрки»',
  member: 'членом',
  observer: 'наблюдателем',
  'dialogue-partner': 'партнёром по диалогу',
  'sco-partner': 'партнёром ШОС',
  guest: 'гостем',
}

/** The same of several: `становятся членами`. */
export const asSeveral: Record<Status, string> = {
  'shanghai-five': 'участниками «Шанхайской пятёрки»',
  member: 'членами',
  observer: 'наблюдателями',
  'dialogue-partner': 'партнёрами по диалогу',
  'sco-partner': 'партнёрами ШОС',
  guest: 'гостями',
}

/** In the genitive: `меморандум о статусе члена`. */
export const ofOne: Record<Status, string> = {
  'shanghai-five': 'участника «Шанхайской пятёрки»',
  member: 'члена',
  observer: 'наблюдателя',
  'dialogue-partner': 'партнёра по диалогу',
  'sco-partner': 'партнёра ШОС',
  guest: 'гостя',
}

/** States of a status by their number; those of the Five have no name of their own. */
export const statesOf: Record<Status, PluralForms> = {
  'shanghai-five': {
    one: 'государство «Шанхайской пятёрки»',
    few: 'государства «Шанхайской пятёрки»',
    many: 'государств «Шанхайской пятёрки»',
    other: 'государства «Шанхайской пятёрки»',
  },
  member: { one: 'член', few: 'члена', many: 'членов', other: 'члена' },
  observer: { one: 'наблюдатель', few: 'наблюдателя', many: 'наблюдателей', other: 'наблюдателя' },
  'dialogue-partner': {
    one: 'партнёр по диалогу',
    few: 'партнёра по диалогу',
    many: 'партнёров по диалогу',
    other: 'партнёра по диалогу',
  },
  'sco-partner': { one: 'партнёр ШОС', few: 'партнёра ШОС', many: 'партнёров ШОС', other: 'партнёра ШОС' },
  guest: { one: 'гость', few: 'гостя', many: 'гостей', other: 'гостя' },
}

/** What sources count, by its number. */
export const countedOf: Record<CountSubject, PluralForms> = {
  ...statesOf,
  founder: { one: 'основатель', few: 'основателя', many: 'основателей', other: 'основателя' },
  'members-and-partners': {
    one: 'член или партнёр',
    few: 'члена и партнёра вместе',
    many: 'членов и партнёров вместе',
    other: 'члена и партнёра вместе',
  },
  'forum-countries': { one: 'страна на форуме', few: 'страны на форуме', many: 'стран на форуме', other: 'страны на форуме' },
}
