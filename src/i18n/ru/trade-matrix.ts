import type { Measure, Rounding } from '@/domain/contract'
import type { matrix as English } from '@/i18n/en/trade-matrix'
import { countOf, formatList } from '@/i18n/format'
import { into, outOf, together } from './country-cases'
import { noun } from './nouns'

/** What a country has with another, in its own words. */
const dealing: Record<Measure, (partner: string) => string> = {
  turnover: (partner) => `товарооборот ${together(partner)}`,
  exports: (partner) => `экспорт ${into(partner)}`,
  imports: (partner) => `импорт ${outOf(partner)}`,
}

const measures: Record<Measure, string> = { turnover: 'товарооборот', exports: 'экспорт', imports: 'импорт' }

const chooseMeasure: Record<Measure, string> = {
  turnover: 'товарооборот (экспорт и импорт)',
  exports: 'экспорт страны в строке',
  imports: 'импорт страны в строке',
}

const hedge: Record<Rounding, string> = { 'more-than': '>', 'less-than': '<', rounded: '~' }

const touching = noun('показатель, захватывающий', 'показателя, захватывающих', 'показателей, захватывающих')

/** Three digits at most, fewer of what is small: 240.11 is `240`, 0.0939 is `0,094`. */
const digits = [1, 2, 3].map((maximumSignificantDigits) => new Intl.NumberFormat('ru', { maximumSignificantDigits }))

/** The words of the pairs of a year. */
export const matrix: typeof English = {
  title: (measure, year) => `Пары за ${year}\u00A0год: ${measures[measure]} по данным страны в строке`,
  noYear: 'Пары за год',
  picture: (title, unit) => `${title}, ${unit}`,
  chooseYear: 'Год и число пар, по которым за него есть показатель',
  yearWithCount: (year, count) => `${year} (${count})`,
  measureLegend: 'Что учитывается',
  chooseMeasure,
  billions: (dollars) => digits[dollars >= 1e8 ? 2 : dollars >= 1e7 ? 1 : 0]!.format(dollars / 1e9),
  hedge,
  hedged: (text, stated) => (stated ? `${hedge[stated]}${text}` : text),
  dealing,
  cell: (country, what) => `${country}: ${what}`,
  spoken: (country, what, figure) => `${country}: ${what}, ${figure}`,
  rival: (country, amount, reporter) => `Другая сторона, ${country}: ${amount} (${reporter})`,
  differsSign: '≠',
  differs: (text) => `≠ ${text}`,
  inSentences: (sentences) => sentences.map((sentence) => `${sentence}.`).join(' '),
  openCountry: (name) => `${name}, открыть в подробностях`,
  sentence: (year, found, all) =>
    `За ${year}\u00A0год показатели найдены у ${found} из ${countOf(all, { one: 'пары', other: 'пар' })}.`,
  largest: (whose, amount, reporter) => `Наибольшая сумма\u00A0— ${whose}: ${amount} (${reporter}).`,
  bothSides: (both, contested) =>
    both === 1
      ? `Показатели обеих сторон есть у одной пары, и они ${contested === 1 ? 'расходятся' : 'друг другу не противоречат'}.`
      : `Показатели обеих сторон есть у ${countOf(both, { one: 'пары', other: 'пар' })}; они ${contested === both ? 'расходятся у всех' : contested === 0 ? 'не расходятся ни у одной' : `расходятся у ${contested} из них`}.`,
  dealingOf: (country, dealing) => `${country}, ${dealing}`,
  columns: { country: 'Страна', partner: 'С кем', rival: 'Другая сторона' },
  blank: 'нет показателя',
  blanks: (count, all) =>
    `Пустых клеток\u00A0— ${count} из ${all}: суммы в долларах США за полный год, которую давала бы страна в строке, не найдено.`,
  others: (reporters) => `Третьи стороны, только в таблице: ${reporters.join('; ')}.`,
  other: (reporter, amounts) => `${reporter}: ${amounts.join(', ')}`,
  amountOf: (pair, amount) => `${pair} ${amount}`,
  undrawn: (year, count) =>
    `Нельзя сравнить ещё ${countOf(count, touching)} ${year}\u00A0год (части года, финансовые годы, другие валюты, один лишь прирост): смотрите «Где есть показатели».`,
  onlyWith: (countries) => `Только пары, в которых есть ${formatList(countries)}.`,
  legend: {
    steps: ['меньше 0,1', '0,1–1', '1–10', '10–100', '100 и больше'],
    differs: 'данные другой стороны расходятся',
    blank: 'нет показателя',
    several: 'несколько источников',
    hedges: { 'more-than': 'свыше', 'less-than': 'менее', rounded: 'около' },
  },
  silent: 'Документы не дают ни одной суммы торговли двух стран за полный год.',
  nothing: 'Среди выбранного нет суммы торговли двух стран за полный год.',
  includeReference: 'Включить справочные источники',
  showAll: 'Показать все годы и страны',
}
