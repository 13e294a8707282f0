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
import type { vocabulary as English } from '@/i18n/en/vocabulary'

const status: Record<Status, string> = {
  'shanghai-five': '«Шанхайская пятёрка»',
  member: 'член',
  observer: 'наблюдатель',
  'dialogue-partner': 'партнёр по диалогу',
  'sco-partner': 'партнёр ШОС',
  guest: 'гость',
}

const statuses: Record<Status, string> = {
  'shanghai-five': '«Шанхайская пятёрка»',
  member: 'Члены',
  observer: 'Наблюдатели',
  'dialogue-partner': 'Партнёры по диалогу',
  'sco-partner': 'Партнёры ШОС',
  guest: 'Гости',
}

/** More than one, within a sentence. */
const several: Record<Status, string> = {
  'shanghai-five': '«Шанхайская пятёрка»',
  member: 'члены',
  observer: 'наблюдатели',
  'dialogue-partner': 'партнёры по диалогу',
  'sco-partner': 'партнёры ШОС',
  guest: 'гости',
}

const mark: Record<Mark, string> = {
  stated: 'прямо указано',
  inferred: 'по выводу',
  carried: 'перенесено, с тех пор не подтверждено',
}

const dayInferred = 'день\u00A0— по выводу'

const stage: Record<Stage, string> = {
  founded: 'основание организации',
  applied: 'подана заявка',
  agreed: 'принципиальное согласие',
  started: 'начата процедура',
  decided: 'принято решение',
  signed: 'подписан меморандум',
  approved: 'одобрено внутри страны',
  merged: 'слияние категорий',
  dormant: 'участие фактически приостановлено',
  ended: 'статус прекращён',
}

const meetingType: Record<MeetingType, string> = {
  summit: 'Саммит',
  'heads-of-government': 'Главы правительств',
  'security-council': 'Секретари советов безопасности',
  ministerial: 'Министры',
  bilateral: 'Двусторонняя встреча',
  conference: 'Конференция',
  forum: 'Форум',
  exercise: 'Учения',
  signing: 'Подписание',
  other: 'Другая встреча',
}

const meetingTypes: Record<MeetingType, string> = {
  summit: 'Саммиты',
  'heads-of-government': 'Правительства',
  'security-council': 'Советы безопасности',
  ministerial: 'Министры',
  bilateral: 'Двусторонние',
  conference: 'Конференции',
  forum: 'Форумы',
  exercise: 'Учения',
  signing: 'Подписания',
  other: 'Прочие',
}

/** In the neuter: of what kind a meeting is, and so its gender, these words do not know. */
const meetingState: Record<MeetingState, string> = {
  held: 'состоялось',
  planned: 'запланировано',
  postponed: 'отложено',
  cancelled: 'отменено',
}

const basis: Record<Basis, string> = { stated: 'прямо указано', inferred: 'по выводу', derived: 'вычислено' }

const tier: Record<Tier, string> = { document: 'документ', reference: 'справочный источник', mine: 'мой документ' }

const confidence: Record<Confidence, string> = {
  high: 'высокая достоверность',
  medium: 'средняя достоверность',
  low: 'низкая достоверность',
}

const countSubject: Record<CountSubject, string> = {
  ...statuses,
  founder: 'Основатели',
  'members-and-partners': 'Члены и партнёры',
  'forum-countries': 'Страны форума',
}

const discrepancyKind: Record<DiscrepancyKind, string> = {
  'count-and-list': 'Число и список расходятся',
  'document-and-document': 'Документ против документа',
  'document-and-reference': 'Документ против справочного источника',
  'mirror-statistics': 'Зеркальная статистика',
  'wrong-name': 'Неверное название',
  'wrong-scope': 'Неверное отнесение',
  'planned-not-confirmed': 'Запланировано, проведение не подтверждено',
  'same-day': 'Противоречие внутри одного дня',
  revision: 'Пересмотренный показатель',
  'own-and-atlas': 'Ваш документ против атласа',
}

/** The words for the closed sets of the contract. */
export const vocabulary: typeof English = {
  status,
  statuses,
  several,
  noStatus: 'без статуса',
  dormantAs: (status) => `${status}, фактически не участвует`,
  partOfFive: 'участник «Шанхайской пятёрки»',
  sureness: (how, from) => (how === 'carried' && from === 'inferred' ? `${basis.inferred}, ${mark.carried}` : mark[how]),
  dayInferred,
  onInferredDay: (what) => `${what} (${dayInferred})`,
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
