/** States of a status, in words that several rooms use. */
import type { Status } from '@/domain/contract'
import type { PluralForms } from '@/i18n/format'
import { vocabulary } from './vocabulary'

/** What one state is. */
export const oneOf: Record<Status, string> = { ...vocabulary.status, 'shanghai-five': vocabulary.partOfFive }

/** States of a status after their number, with the measure word; those of the Five have no name of their own. */
export const statesOf: Record<Status, PluralForms> = {
  'shanghai-five': { other: '个“上海五国”国家' },
  member: { other: '个成员国' },
  observer: { other: '个观察员国' },
  'dialogue-partner': { other: '个对话伙伴' },
  'sco-partner': { other: '个上合组织伙伴' },
  guest: { other: '方客人' },
}
