import type { Measure } from '@/domain/contract'
import type { tradePartners as English } from '@/i18n/en/trade-partners'
import { countOf, formatList } from '@/i18n/format'
import { genitiveOf } from './country-cases'

/** What is counted, seen from the country whose partners are ranked. */
const measure: Record<Measure, string> = { turnover: 'товарооборот', exports: 'экспорт', imports: 'импорт' }
/** In the dative, as after `по`. */
const byMeasure: Record<Measure, string> = { turnover: 'товарообороту', exports: 'экспорту', imports: 'импорту' }

/** The words of the chart that ranks a country's partners. */
export const tradePartners: typeof English = {
  choose: 'Рейтинг',
  title: (country, kind, period) => `Партнёры ${genitiveOf(country)} по ${byMeasure[kind]}, ${period}`,
  noTitle: 'Партнёры страны',
  unit: 'доллары США',
  option: (period, kind, count) => `${period}, ${measure[kind]} (${count})`,
  optionBy: (option, reporter) => `${option}, ${reporter}`,
  reportedBy: (reporter) => `доллары США, источник\u00A0— ${reporter}`,
  sentence: ({ reporter, leaders, count, country, measure: kind, most, period, last, least }) =>
    `По данным источника (${reporter}), среди ${countOf(count, { one: 'партнёра', other: 'партнёров' })} ${genitiveOf(country)} по ${byMeasure[kind]} первое место\u00A0— ${formatList(leaders)}: ${most} (${period}), последнее\u00A0— ${last}: ${least}.`,
  figure: (partner, figure) => `${partner}: ${figure}`,
  missing: (reporter, partners, period) =>
    `В атласе нет суммы от этого источника (${reporter}): ${formatList(partners)}. ${partners.length === 1 ? 'Это член организации' : 'Это члены организации'} на конец периода (${period}), так что рейтинг неполный.`,
  partOfAll: 'Партнёры вне ШОС в рейтинг не включены.',
  noneOf: (countries) => `За выбранные дни ни один источник не даёт трёх партнёров: ${formatList(countries)}.`,
  signs: {
    stated: 'прямо указано',
    derived: 'вычислено',
    inferred: 'по выводу',
    hedged: 'граница или круглое число по источнику',
  },
  columns: {
    partner: 'Партнёр',
    amount: 'Сумма',
    change: 'Изменение за год',
    what: 'Что',
    reporter: 'Кто сообщает',
    basis: 'Основание',
  },
  noChange: '–',
  noneInDocuments: 'По одним документам рейтинга партнёров не составить: они дают торговлю одной пары.',
  noneInRange: 'За выбранные дни ни один источник не даёт трёх партнёров одной страны за один период.',
  includeReference: 'Включить справочные источники',
  showAll: 'Показать все дни',
}
