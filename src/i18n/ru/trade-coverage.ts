import type { coverage as English } from '@/i18n/en/trade-coverage'
import { countOf, formatList } from '@/i18n/format'
import { noun, nouns } from './nouns'

const figures = (count: number) => countOf(count, nouns.figure)
const years = (all: readonly number[]) => (all.length === 1 ? `За ${all[0]}\u00A0год` : `За ${all[0]}–${all.at(-1)}\u00A0годы`)
const membersPairs = (count: number) =>
  countOf(count, noun('пара членов организации', 'пары членов организации', 'пар членов организации'))

/** The words of the chart that shows where figures exist. */
export const coverage: typeof English = {
  title: 'Где есть показатели: по парам и годам',
  unit: 'число показателей',
  picture: 'Кто даёт показатели каждой пары за каждый год',
  pair: (first, second): [string, string] => [first, `↔ ${second}`],
  shortYear: (year) => `’${String(year).slice(-2)}`,
  cell: (pair, year, count) => `${pair}, ${year}: ${figures(count)}`,
  voice: (count, who, reporters) => `${who}\u00A0— ${count} (${formatList(reporters)})`,
  partsAlone: (voice) => `${voice}, ни одного за полный календарный год`,
  notStated: (voice, basis) => `${voice}, ${basis}`,
  spoken: (cell, voices) => `${cell}: ${voices.join('; ')}. Показать пару по годам`,
  third: 'другие',
  head: (pair, count) => `${pair}: ${figures(count)}. Показать пару по годам`,
  sentence: (count, pairCount, all) =>
    `${years(all)} найдено: ${figures(count)} по ${countOf(pairCount, { one: 'паре', other: 'парам' })}.`,
  most: (pair, count) => `Больше всего у пары ${pair}: ${count}.`,
  columns: {
    pair: 'Пара',
    year: 'Год',
    figures: 'Показатели',
    reporter: 'Кто сообщает',
    full: 'Полный календарный год',
  },
  full: 'да',
  parts: 'нет, части года или финансовые годы',
  none: 'не найдено',
  counted:
    'Учитываются показатели всех видов, в том числе один лишь прирост и суммы в других валютах; показатель, который захватывает два года, стоит в обоих.',
  onlyWith: (countries) => `Только пары, в которых есть ${formatList(countries)}.`,
  silent: (names) => `Ни за один год не найдено ни одного показателя: ${membersPairs(names.length)} (${formatList(names)}).`,
  manySilent: (count) => `Ни за один год не найдено ни одного показателя: ${membersPairs(count)}; они названы в таблице.`,
  legend: {
    first: 'первая страна пары',
    second: 'вторая',
    third: 'другие',
    parts: 'мелкие: только части года или финансовые годы',
  },
  nothing: 'Среди выбранного показателей нет.',
  includeReference: 'Включить справочные источники',
  showAll: 'Показать все годы и страны',
  nothingInDocuments: 'Среди выбранного документы не дают ни одного показателя.',
}
