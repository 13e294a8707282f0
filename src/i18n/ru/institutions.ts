import type { Relation } from '@/domain/contract'
import type { Hold } from '@/domain/offices'
import type { institutions as English } from '@/i18n/en/institutions'
import { countOf, formatDay } from '@/i18n/format'
import { nouns } from './nouns'

/** Of one organisation, at the beginning of a line. */
const relation: Record<Relation, string> = {
  body: 'Орган ШОС',
  'planned-body': 'Планируемый орган ШОС',
  affiliated: 'Структура при ШОС',
  partner: 'Партнёр ШОС по меморандуму',
  guest: 'Гость ШОС',
}

const hold: Record<Hold, string> = {
  stated: '',
  inferred: ', по выводу',
  perhaps: ', возможно: границы срока точно не известны',
}

/** The words of people, organisations and places. */
export const institutions: typeof English = {
  relation,
  relations: {
    body: 'Органы',
    'planned-body': 'Планируемые органы',
    affiliated: 'Структуры при ШОС',
    partner: 'Партнёры по меморандуму',
    guest: 'Гости',
  },
  place: {
    heading: 'Место в ШОС',
    since: (label, day) => `${label} с ${formatDay(day)}`,
    told: (label, when) => `${label}, сообщается: ${when}`,
    undated: (label) => `${label}, день не указан`,
    none: (day) => `Место в ШОС на ${formatDay(day)} неизвестно`,
  },
  office: {
    heading: 'Должности',
    body: (name) => name,
    of: (office) => `${office}, `,
    on: (office, body, day, how) => `${office}, ${body}, на ${formatDay(day)}${hold[how]}`,
    none: (day) => `На ${formatDay(day)} должность неизвестна`,
    before: 'До этого',
    after: 'После этого',
    sentBy: 'От страны',
    from: ' · страна: ',
    gap: (from, to) => `О времени с ${formatDay(from)} по ${formatDay(to)} ни один источник не сообщает.`,
    overlap: (from, to) =>
      from === to
        ? `По источникам, ${formatDay(from)} должность занимали оба.`
        : `По источникам, с ${formatDay(from)} по ${formatDay(to)} должность занимали оба.`,
    holders: (office, count) => `${office} · ${count}`,
    evidence: (count) => `Свидетельства и примечания · ${countOf(count, nouns.claim)}`,
    isOn: (day, how) => `в должности на ${formatDay(day)}${hold[how]}`,
  },
  head: {
    term: 'Руководитель',
    on: (day, how) => `, на ${formatDay(day)}${hold[how]}`,
    none: (day) => `на ${formatDay(day)} неизвестен`,
  },
  person: {
    printed: 'Другие написания',
    onlyMeetings: 'Только встречи этого человека',
    says: 'Что ещё говорят источники',
  },
  organisation: {
    seat: 'Штаб-квартира',
    plannedSeat: 'Планируемая штаб-квартира',
    alsoCalled: 'Также',
    onlyMeetings: 'Только встречи этой организации',
    says: 'Что говорят источники',
    documents: (count) => `Упоминания в документах · ${count}`,
    claims: (count) => countOf(count, nouns.claim),
    figures: (count) => `Показатели, о которых сообщает · ${count}`,
    silent: 'Включённые источники здесь ничего не говорят.',
  },
  meetings: {
    heading: (count) => `Встречи · ${count}`,
    byKind: 'По видам',
    counts: (parts) => parts.map(([kind, count]) => `${kind}: ${count}`).join(', '),
    first: 'Первая',
    last: 'Последняя',
    announced: 'Объявлено',
    announcedCount: (count) =>
      `Только объявлено: ${count}; на состоявшейся встрече этого участника ни один источник не называет.`,
    as: (office, body) => `должность: ${office}, ${body}`,
    for: (body) => `от: ${body}`,
    onlyAnnounced: 'объявлено, об участии не сообщается',
    evidence: 'Свидетельства',
  },
  register: {
    heading: 'Органы и организации',
    people: (count) => `Люди · ${count}`,
    seat: (place) => `штаб-квартира: ${place}`,
    others: 'Другие, кого называют источники',
    series: 'Советы и серии встреч',
    inSeries: (count) => countOf(count, nouns.meeting),
    link: 'Люди и организации',
  },
  placeDetails: {
    country: 'Страна',
    capital: 'Столица страны',
    seats: (count) => `Штаб-квартиры здесь · ${count}`,
    plannedSeats: (count) => `Планируемые штаб-квартиры здесь · ${count}`,
    changes: (count) => `Изменения статуса здесь · ${count}`,
    byYear: 'По годам',
    inYear: (count, name, year) => `${year}: ${countOf(count, nouns.meeting)} (${name}), в хронологии`,
    onlyMeetings: (name) => `Только встречи здесь: ${name}`,
  },
}
