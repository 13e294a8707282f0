import type { tradePair as English } from '@/i18n/en/trade-pair'
import { countOf, formatList } from '@/i18n/format'
import { genitiveOf, into, outOf } from './country-cases'
import { noun, nouns } from './nouns'

const years = ([first, last]: readonly [number, number]) => (first === last ? `${first}` : `${first}–${last}`)
const figures = (count: number) => countOf(count, nouns.figure)
/** The letter of a definition, from 0. */
const letter = (index: number) => String.fromCodePoint(97 + index)

/** The words of charts of figures over time. */
export const tradePair: typeof English = {
  title: (what, span) => `${what}, ${span}`,
  ofPair: (pair, flow) => `${pair}: ${flow}`,
  years,
  chartName: (title) => `${title}, по годам`,
  hedgedValue: {
    'more-than': (value: string) => `>${value}`,
    'less-than': (value: string) => `<${value}`,
    rounded: (value: string) => `~${value}`,
  },
  letter,
  gap: (gap) => `нет суммы за ${years(gap)}`,

  hedges: { 'more-than': 'свыше', 'less-than': 'менее', rounded: 'около' },
  kinds: { 'fiscal-year': 'финансовый год', 'part-year': 'часть года' },
  eventKinds: { meeting: 'встреча', change: 'изменение статуса' },
  unsureEvent: 'не состоялось или по выводу',
  unsureDays: 'день точно не известен',

  events: (count) => `${countOf(count, noun('событие', 'события', 'событий'))}, открываются одно за другим`,
  moreEvents: (count) => `и ещё ${count}`,
  eventsName: (lines) => lines.join('; '),

  gaps: (gaps) => `Сумм не найдено: ${formatList(gaps.map(years))}.`,
  growthOnly: (count, isMore) => `${isMore ? 'Ещё ' : ''}${figures(count)} без суммы, только с приростом.`,
  otherCurrency: (count) => `${figures(count)} в другой валюте: в таблице, а не на этой оси.`,
  otherFlows: (count) =>
    `${countOf(count, noun('показатель другого вида', 'показателя другого вида', 'показателей другого вида'))}: в меню «…».`,
  outsideRange: (count) => `За пределами выбранных дней: ${figures(count)}.`,
  definition: (definition) => `Учтены: ${definition}`,
  definitions: (definitions) =>
    `Учтены разные круги стран: ${definitions.map((definition, index) => `${letter(index)}: ${definition}`).join(' ')}`,
  documentsAlone: (stated) =>
    stated === 1
      ? 'Пять документов прямо указывают этот единственный показатель торговли, и только для этой пары.'
      : `Пять документов прямо указывают: ${countOf(stated, nouns.tradeFigure)}.`,
  formula: (formula) => `Вычислено: ${formula}.`,
  eventsOutside: (count) =>
    `За пределами изображённых лет: ${countOf(count, noun('встреча или вступление', 'встречи и вступления', 'встреч и вступлений'))}.`,
  filterLeadsNowhere: (countries) => `Показателей торговли не найдено: ${countries}.`,

  speaker: {
    first: (first) => `По данным ${genitiveOf(first)}`,
    second: (_: string, second: string) => `По данным ${genitiveOf(second)}`,
    third: () => 'По другим данным',
  },
  speakerCounting: (who, letter) => `${who} (${letter})`,
  counted: {
    turnover: () => 'товарооборот',
    'first-to-second': (first: string, second: string) => `объём поставок товаров ${outOf(first)} ${into(second)}`,
    'second-to-first': (first: string, second: string) => `объём поставок товаров ${outOf(second)} ${into(first)}`,
  },
  rose: (who, what, from, to) => `${who}, ${what} вырос: было ${from}, стало ${to}.`,
  fell: (who, what, from, to) => `${who}, ${what} снизился: было ${from}, стало ${to}.`,
  span: (who, what, from, to) => `${who}, ${what}: сначала ${from}, в конце ${to}.`,
  one: (who, what, amount) => `${who}, ${what} составил ${amount}.`,
  told: (amount, about) => `${amount} (${about.filter(Boolean).join(', ')})`,

  eventsSwitch: 'Встречи и вступления',
  reporter: (name, side) => `${name} (${side})`,
  listed: (parts) => parts.filter(Boolean).join(', '),
  sources: (sources) => sources.join('; '),
}
