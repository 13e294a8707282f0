import type { Measure, MeetingState } from '@/domain/contract'
import type { MeetingProposal, Proposal } from '@/extraction/claims'
import type { ownFindings as English } from '@/i18n/en/own-findings'
import { type PluralForms, countOf, formatList } from '@/i18n/format'
import { noun } from './nouns'
import { statesOf } from './standing-words'

const kinds: Record<Proposal['kind'], string> = {
  membership: 'Статус',
  'membership-count': 'Число',
  meeting: 'Встреча',
  trade: 'Торговля',
}

const meetings: Record<MeetingProposal['type'], string> = {
  summit: 'Саммит',
  'heads-of-government': 'Заседание глав правительств',
  'security-council': 'Заседание секретарей советов безопасности',
  ministerial: 'Встреча министров',
  bilateral: 'Двусторонняя встреча',
  conference: 'Конференция',
  forum: 'Форум',
  exercise: 'Учения',
  other: 'Встреча',
}

const measures: Record<Measure, (a: string, b: string) => string> = {
  turnover: (a, b) => `Товарооборот: ${a}\u00A0— ${b}`,
  exports: (a, b) => `Экспорт: ${a}\u00A0→ ${b}`,
  imports: (a, b) => `Импорт: ${a}\u00A0← ${b}`,
}

const statuses = {
  member: 'член',
  observer: 'наблюдатель',
  'dialogue-partner': 'партнёр по диалогу',
  guest: 'гость',
  partner: 'партнёр ШОС',
}
const counted: Record<'member' | 'observer' | 'dialogue-partner' | 'founder', PluralForms> = {
  member: statesOf.member,
  observer: statesOf.observer,
  'dialogue-partner': statesOf['dialogue-partner'],
  founder: noun('основатель', 'основателя', 'основателей'),
}
const states: Record<MeetingState, string> = {
  held: 'состоялось',
  planned: 'запланировано',
  postponed: 'отложено',
  cancelled: 'отменено',
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** What findings say, in words. */
export const ownFindings: typeof English = {
  kinds,
  statuses,
  counted: { member: 'члены', observer: 'наблюдатели', 'dialogue-partner': 'партнёры по диалогу', founder: 'основатели' },
  states,
  meetings,
  says: {
    membership: (name, status) => `${name}\u00A0— ${statuses[status]}${status === 'partner' ? '' : ' ШОС'}`,
    count: (count, of) => `В ШОС ${countOf(count, counted[of])}`,
    meeting: (type, where, number) =>
      `${meetings[type]}${number === undefined ? '' : `, ${number}`}${where === undefined ? '' : ` (${where})`}`,
    place: (city, country) =>
      city === undefined ? country : country === undefined || country === city ? city : `${city}, ${country}`,
    noDate: 'без даты',
    noYear: (day) => `${day}, год не указан`,
    inferred: 'дата выведена из текста',
    host: (name) => `принимающая сторона: ${name}`,
    tookPart: (names) => `участники: ${formatList(names)}`,
    beside: (type) => `на полях другого мероприятия: ${lowered(meetings[type])}`,
    trade: (measure, a, b) => measures[measure](a, b),
    noPeriod: 'период не указан',
    fiscal: (label) => `финансовый год ${label.slice(2).replace('-', '/')}`,
    up: (percent) => `рост на ${percent}\u00A0%`,
    down: (percent) => `снижение на ${percent}\u00A0%`,
    flat: 'без изменений',
    noAmount: 'сумма не указана',
    reporter: (name) => `сообщает: ${name}`,
  },
}
