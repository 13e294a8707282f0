import type { Status } from '@/domain/contract'
import type { claims as English } from '@/i18n/en/claims'
import { countOf } from '@/i18n/format'
import { countedOf, ofOne } from './standing-words'
import { vocabulary } from './vocabulary'

const genitives = new Map(Object.entries(vocabulary.status).map(([status, name]) => [name, ofOne[status as Status]]))
const of = (status: string) => genitives.get(status) ?? status

/** A claim in one short line. */
export const claims: typeof English = {
  snapshot: (status) => `Упоминание в статусе ${of(status)}`,
  stages: {
    founded: (status) => `Участие в основании, статус ${of(status)}`,
    applied: (status) => `Заявка на статус ${of(status)}`,
    agreed: (status) => `Принципиальное согласие на статус ${of(status)}`,
    started: (status) => `Начало процедуры получения статуса ${of(status)}`,
    decided: (status) => `Получение статуса ${of(status)} по решению`,
    signed: (status) => `Подписание меморандума о статусе ${of(status)}`,
    approved: (status) => `Одобрение меморандума о статусе ${of(status)} внутри страны`,
    merged: (status) => `Получение статуса ${of(status)} при слиянии категорий`,
    dormant: (status) => `Фактическая приостановка участия в статусе ${of(status)}`,
    ended: (status) => `Прекращение статуса ${of(status)}`,
  },
  /** After the colon a sentence goes on: no capital, unless it is that of an abbreviation. */
  of: (name, what) => `${name}: ${what.replace(/^[А-ЯЁ](?=[а-яё])/u, (initial) => initial.toLowerCase())}`,
  count: (count, of) => `Насчитано: ${countOf(count, countedOf[of])}`,
  office: (office, of) => `${office}, ${of}`,
  figure: (pair, measure, period) => `${pair}, ${measure}, ${period}`,
  amount: (amount, change) => [amount, change && `${change} к предыдущему году`].filter(Boolean).join(', ') || 'сумма не указана',
  measures: { turnover: 'товарооборот', exports: 'экспорт', imports: 'импорт' },
  pair: (a, b) => `${a}\u00A0— ${b}`,
  exports: (a, b) => `${a}\u00A0→ ${b}`,
  imports: (a, b) => `${a}\u00A0← ${b}`,
  countryIn: (name, year) => `${name}, ${year}\u00A0год`,
  changes: 'Изменения статуса',
}
