import type { timelineOptions as English } from '@/i18n/en/timeline-options'
import { countOf, formatList } from '@/i18n/format'
import { nouns } from './nouns'

/** The words of the timeline's options. */
export const timelineOptions: typeof English = {
  label: 'Настройки хронологии',
  saves: (meetings, membership) => {
    const shown = [
      ...(meetings === 0 ? [] : [countOf(meetings, nouns.meeting)]),
      ...(membership === 0 ? [] : [countOf(membership, nouns.membershipEntry)]),
    ]
    return shown.length === 0 ? 'Ничего не показано, сохранять нечего.' : `Сохраняется показанное: ${formatList(shown)}.`
  },
  key: 'Знаки',
  signs: {
    exact: 'день известен',
    several: 'известны несколько дней',
    inexact: 'когда-то в пределах месяца или года',
    open: 'когда-то до или после дня',
    inferred: 'пунктир: по выводу; ход рассуждения приведён',
    planned: 'запланировано или отложено; ни один источник не говорит, что состоялось',
    cancelled: 'отменено',
    document: 'сообщает один из документов',
    mine: 'сообщает ваш собственный документ',
    gathering:
      'несколько отметок, которые перекрыли бы друг друга, с их числом; открывается до отдельных; пунктир, если ни одна не достоверна',
    change: 'изменение статуса, в цвете статуса',
    list: 'документ перечисляет, у кого какой статус',
    gap: 'номера серии, которых ни один источник не даёт',
  },
  formats: {
    ics: { name: 'iCalendar', what: 'для календарей; неточная дата занимает все возможные дни' },
    csv: { name: 'CSV', what: 'таблица с источниками' },
    svg: { name: 'SVG', what: 'изображение с условными знаками и источниками' },
    png: { name: 'PNG', what: 'то же шириной 2400 пикселей' },
    json: { name: 'JSON', what: 'каждое утверждение со свидетельствами' },
  },
}
