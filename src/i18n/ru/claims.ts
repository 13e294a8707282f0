import type { claims as English } from '@/i18n/en/claims'
import { countOf } from '@/i18n/format'
import { countedOf } from './standing-words'

/** A claim in one short line. */
export const claims: typeof English = {
  snapshot: (status) => `Назван статус: ${status}`,
  stages: {
    founded: (status) => `В числе основателей: ${status}`,
    applied: (status) => `Подана заявка на статус: ${status}`,
    agreed: (status) => `Принципиальное согласие на статус: ${status}`,
    started: (status) => `Начата процедура получения статуса: ${status}`,
    decided: (status) => `Статус получен по решению: ${status}`,
    signed: (status) => `Подписан меморандум о статусе: ${status}`,
    approved: (status) => `Меморандум одобрен внутри страны, статус: ${status}`,
    merged: (status) => `Статус получен при слиянии категорий: ${status}`,
    dormant: (status) => `Участие фактически приостановлено, статус: ${status}`,
    ended: (status) => `Статус прекращён: ${status}`,
  },
  of: (name, what) => `${name}: ${what}`,
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
