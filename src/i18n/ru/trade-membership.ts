import type { Status } from '@/domain/contract'
import type { Since, tradeMembership as English } from '@/i18n/en/trade-membership'
import { countOf, formatDay, formatDayAndMonth, formatList, formatShortDay, formatShortMonth } from '@/i18n/format'
import { nouns } from './nouns'
import { asNew, asPredicate, statesOf } from './standing-words'
import { vocabulary } from './vocabulary'

/** In the genitive, as after `из`. */
const ofStandings = (count: number) => countOf(count, { one: 'статуса', other: 'статусов' })
const counted = (count: number, status: Status) => countOf(count, statesOf[status])
const sinceWords = ({ day, isListed }: Since) => (isListed ? `по первому списку на ${formatDay(day)}` : `с ${formatDay(day)}`)

/** The words of the chart of states by status. */
export const tradeMembership: typeof English = {
  title: (from, to) => `Государства ШОС по статусам с ${formatDay(from)} по ${formatDay(to)}`,
  unit: 'государства',
  nobody: 'О выбранных днях ни один из включённых источников не говорит, кто входит в организацию.',
  columns: {
    day: 'С какого дня',
    total: 'Вместе',
    carried: 'Из них перенесено',
    change: 'Что меняется',
    basis: 'Основание',
    source: 'Источник',
  },

  course: (status, first, last) =>
    first.day === last.day
      ? `${counted(first.count, status)} ${sinceWords(first)}`
      : `${counted(first.count, status)} ${sinceWords(first)}, ${last.count}\u00A0— ${sinceWords(last)}`,
  sentence: (courses) => `${courses.join('; ')}.`,
  mergedOn: (day, from, to) =>
    `${formatDay(day)}: слияние категорий, ${formatList(from.map((status) => vocabulary.several[status]))}\u00A0— теперь ${vocabulary.several[to]}.`,

  change: {
    founded: (names, status) => `основание ${status === 'shanghai-five' ? '«Шанхайской пятёрки»' : 'организации'}: ${names}`,
    becomes: (names, count, status) => `${names}\u00A0— ${asNew(count, status)}`,
    named: (names, count, status) => `в списке как ${asPredicate(count, status)}: ${names}`,
    ends: (names, count, status) => `${names}\u00A0— больше не ${asPredicate(count, status)}`,
  },
  counted,
  states: (count) => countOf(count, nouns.state),
  carriedOn: (count) => `перенесено и с тех пор не подтверждено: ${countOf(count, nouns.standing)}`,
  namedAgain: 'В этот день ничего не перенесено',
  counts: (counts) => counts.map(([status, count]) => `${vocabulary.several[status]} ${count}`).join(', '),
  day: (day) => formatDay(day),
  markName: (parts) =>
    `${formatDay(parts.day)}: ${parts.counts}, ${[parts.what, parts.basis, parts.source].filter((part) => part !== '').join(', ')}`,
  markTip: (parts) => [formatDay(parts.day), parts.counts, parts.what].join('\n'),
  sources: (documents, others) =>
    formatList([
      ...documents.map((number) => `Документ ${number}`),
      ...(others === 0 ? [] : [countOf(others, nouns.referenceSource)]),
    ]),
  chartName: (title) => `${title}, диаграмма с накоплением`,
  carried: vocabulary.sureness('carried', 'stated'),
  merger: (day, from, to) => [
    `${formatShortDay(day)}: ${formatList(from.map((status) => vocabulary.several[status]))}\u00A0— теперь ${vocabulary.several[to]}`,
    `${formatShortDay(day)}: теперь ${vocabulary.several[to]}`,
    formatShortDay(day),
  ],
  end: (status, count) => [counted(count, status), String(count)],
  band: (status) => vocabulary.statuses[status],
  tick: ({ unit }, date) => {
    if (unit === 'year') return String(date.getUTCFullYear())
    return unit === 'month' ? formatShortMonth(date) : formatDayAndMonth(date)
  },

  notes: {
    guests: (names, organisations) => {
      const who = [...names, ...(organisations === 0 ? [] : [countOf(organisations, nouns.organisation)])]
      return who.length === 0
        ? 'Гости считаются отдельно и не изображены.'
        : `Гости считаются отдельно и не изображены (${formatList(who)}).`
    },
    carried: (count, all) =>
      `Штриховка: перенесено из более раннего списка и с тех пор не подтверждено, в последний день ${count} из ${ofStandings(all)}.`,
    dormant: (names) => `Учтены, хотя фактически не участвуют: ${formatList(names)}.`,
    counts: (counts) => `В одном из текстов счёт другой, без названий, и он не изображён: ${formatList(counts)}.`,
    count: (status, count, day) => `${counted(count, status)} (${formatDay(day)})`,
  },
}
