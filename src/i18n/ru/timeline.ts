import type { LaneKind } from '@/domain/view-state'
import type { timeline as English } from '@/i18n/en/timeline'
import { countOf, formatDayAndMonth, formatList, formatNumber, formatShortMonth } from '@/i18n/format'
import { noun, nouns } from './nouns'
import { asPredicate, statesOf } from './standing-words'
import { vocabulary } from './vocabulary'

/** The columns by which the list can be sorted. */
const columns = { date: 'Дата', title: 'Название', type: 'Вид', place: 'Место' }

const laneKinds: Record<LaneKind, string> = { type: 'по видам', country: 'по странам', place: 'по местам', series: 'по сериям' }

/** The words of this room. */
export const timeline: typeof English = {
  title: 'Хронология',
  detail: (count, range) => `показано ${formatNumber(count)} · ${range}`,
  range: (from, to) => (from === to ? from : /^\d+$/.test(from + to) ? `${from}–${to}` : `${from}\u00A0– ${to}`),
  filter: (active) => (active === 0 ? 'Отбор' : `Отбор · ${active}`),
  list: 'Список',

  membership: 'Членство',
  unknownLane: { type: 'Прочее', country: 'Без страны', place: 'Без места', series: 'Вне серий' },
  laneFilter: (label) => `Отбор: ${label}`,
  laneName: (label, count) => `${label}, ${countOf(count, noun('отметка', 'отметки', 'отметок'))}`,

  tick: ({ unit }, date) => {
    if (unit === 'year') return String(date.getUTCFullYear())
    return unit === 'month' ? formatShortMonth(date) : formatDayAndMonth(date)
  },

  numbers: (first, last) => (first === last ? String(first) : `${first}–${last}`),
  gapName: (first, last) =>
    first === last
      ? `Номер ${first} в серии: ни один источник его не называет`
      : `Номера ${first}–${last} в серии: ни один источник их не называет`,
  plannedTitle: (title) => `${title} (запланировано)`,
  gathering: (count, forms, range, titles, more, doubts) => {
    const unsure = [
      ...(doubts.inferred > 0 ? [`по выводу ${formatNumber(doubts.inferred)}`] : []),
      ...(doubts.inexact > 0 ? [`с неточной датой ${formatNumber(doubts.inexact)}`] : []),
      ...(doubts.notHeld > 0 ? [`запланировано или не состоялось ${formatNumber(doubts.notHeld)}`] : []),
    ]
    const ofThese = unsure.length === 0 ? '' : `, из них ${formatList(unsure)}`
    const what = countOf(count, forms === 'meetings' ? nouns.meeting : nouns.membershipEntry)
    return `${what}, ${range}${ofThese}: ${titles.join('; ')}${more > 0 ? `; и ещё ${formatNumber(more)}` : ''}`
  },

  step: {
    named: (names, what) => `${formatList(names)}: ${what}`,
    counted: (count, what) => `${countOf(count, nouns.state)}: ${what}`,
    founded: (status) => `${status} (при основании)`,
    merged: (status) => `${status} (при слиянии двух категорий)`,
    dormant: (status) => `${status}, участие фактически приостановлено`,
    ended: (status) => `больше не ${status}`,
  },
  listIn: (sources, counts) => `${formatList(sources)}: в списке ${formatList(counts)}`,
  statusOf: (status, count) => asPredicate(count, status),
  statusCount: (status, count) => countOf(count, statesOf[status]),
  document: (number) => `Док. ${number}`,
  reference: 'справочный источник',
  mine: (number) => `Ваш ${number}`,
  changeType: 'Изменение статуса',
  listType: 'Список государств',

  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  wholePeriod: 'Весь период',
  zoomGroup: 'Масштаб хронологии',
  signs: { zoomIn: '+', zoomOut: '−', wholePeriod: '↔', remove: '×' },
  windowFrom: 'Окно с',
  windowTo: 'Окно по',

  listing: {
    sortBy: 'Сортировать',
    columns,
    sorted: (column, isDescending) => {
      const [up, down] = column === 'date' ? ['сначала ранние', 'сначала поздние'] : ['по возрастанию', 'по убыванию']
      return `${columns[column]}, ${isDescending ? down : up}`
    },
    groups: { change: 'Изменения статуса', list: 'Списки государств' },
    heading: (group, count) => `${group} · ${formatNumber(count)}`,
    remarks: (remarks) => remarks.join(', '),
  },

  fields: {
    lanes: 'Дорожки',
    type: 'Вид',
    country: 'Страна',
    place: 'Место',
    series: 'Серия',
    state: 'Проведение',
    basis: 'Основание',
    org: 'Организация',
    person: 'Человек',
    q: 'Текст',
    from: 'С',
    to: 'По',
    when: 'Неточные даты',
  },
  known: { stated: 'прямо указано источником', inferred: 'по выводу, с объяснением', derived: vocabulary.basis.derived },
  any: 'все',
  addAnother: 'добавить ещё',
  choice: (name, count) => `${name} · ${formatNumber(count)}`,
  remove: (label) => `Убрать: ${label}`,
  laneKinds,
  certainty: { possible: 'возможные', certain: 'несомненные' },
  clear: 'Снять отбор',

  nothing: 'Ничего не подходит.',
  drop: (limit, count) => `Без ограничения (${limit}): ${formatNumber(count)}`,
  dropAll: (count) => `Без всяких ограничений: ${formatNumber(count)}`,
  droppable: {
    type: (values) => `вид: ${formatList(values)}`,
    country: (values) => `страна: ${formatList(values)}`,
    place: (values) => `место: ${formatList(values)}`,
    series: (values) => `серия: ${formatList(values)}`,
    state: (values) => `проведение: ${formatList(values)}`,
    basis: (values) => `только: ${formatList(values)}`,
    org: (values) => `организация: ${formatList(values)}`,
    person: (values) => `человек: ${formatList(values)}`,
    q: (text) => `текст: «${text}»`,
    range: 'время',
    when: 'только несомненные даты',
    tier: 'только документы',
  },
}
