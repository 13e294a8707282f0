import type { Amount, Rounding } from '@/domain/contract'
import type { tradeMirror as English } from '@/i18n/en/trade-mirror'
import { countOf, formatAmount, formatList, formatNumber } from '@/i18n/format'
import { into, outOf } from './country-cases'
import { noun, nouns } from './nouns'

const compact = new Intl.NumberFormat('ru', { notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 2 })

const hedges: Record<NonNullable<Amount['stated']>, string> = { 'more-than': '>', 'less-than': '<', rounded: '≈' }

/** `97 %`, `1,2 %`: below ten with a decimal. */
function percent(value: number): string {
  return `${formatNumber(value < 10 ? Math.round(10 * value) / 10 : Math.round(value))}\u00a0%`
}

/** As exact as the sources, where one of them hedges. */
const hedged: Record<Rounding, (words: string) => string> = {
  'more-than': (words) => `свыше\u00A0${words}`,
  'less-than': (words) => `до\u00A0${words}`,
  rounded: (words) => `около\u00A0${words}`,
}
const hedge = (words: string, how: Rounding | undefined) => (how ? hedged[how](words) : words)

function gapAlone(dollars: number, how: Rounding | undefined): string {
  return hedge(formatAmount({ value: dollars, currency: 'USD' }), how)
}

const comparisons = noun('сравнение', 'сравнения', 'сравнений')

/** The words of the chart that sets both sides' figures beside each other. */
export const tradeMirror: typeof English = {
  title: 'Что сообщают о взаимной торговле обе стороны',
  unit: 'доллары США, логарифмическая шкала',
  goods: (seller, buyer) => `${seller} → ${buyer}`,
  period: (words) => `, ${words}`,
  value: ({ value, stated }) => `${stated ? `${hedges[stated]}\u00A0` : ''}${compact.format(value)}`,
  tick: (dollars) => compact.format(dollars),
  axis: 'Доллары США, логарифмическая: ×10 от линии к линии',
  axisLong:
    'Доллары США, логарифмическая шкала: от линии к линии в 10 раз больше. Расстояние между знаками: во сколько раз, а не на сколько долларов.',
  gap: (dollars, share, how) => `${gapAlone(dollars, how)}, ${percent(share)}`,
  gapAlone,
  percentAlone: (share, how) => hedge(percent(share), how),
  differs: (text) => `≠ ${text}`,
  agreed: (share) => `${percent(share)}, совпадают в пределах 5\u00a0%`,
  more: (text) => `${text}…`,
  chartName: (count) => `Показатели обеих сторон, ${countOf(count, comparisons)}`,
  figure: (what, figure) => `${what}: ${figure}`,
  gapName: (what, period, words) => `${what}, ${period}: стороны расходятся, ${words} меньшего показателя`,
  openGap: 'Открывает противоречие',
  side: (amount, reporter) => `${amount}: ${reporter}`,
  noteOf: (reporter, note) => `${reporter}: ${note}`,
  order: 'Порядок',
  orders: {
    dollars: 'по расхождению в долларах',
    percent: 'по расхождению в процентах',
    pair: 'по парам',
  },
  signs: {
    first: 'сообщает названная первой',
    second: 'сообщает вторая',
    gap: 'расхождение, ≠ противоречие',
    derived: 'вычислено',
    inferred: 'по выводу',
    hedge: '≈',
    hedged: 'округлено, < > граница',
    documents: 'в документах',
  },
  whatOf: (pair, what, period) => `${pair} (${what}, ${period})`,
  widest: (isOnly, parts) =>
    `${isOnly ? '' : 'Дальше всего друг от друга: '}${parts.what}: ${parts.first} (${parts.firstBy}) и ${parts.second} (${parts.secondBy}); расхождение\u00A0— ${parts.gap} меньшего показателя.`,
  agreeing: (agreed, count) =>
    `В пределах 5\u00a0% стороны совпадают в ${agreed} из ${countOf(count, { one: 'сравнения', other: 'сравнений' })}.`,
  alone: (count) => `Без пары от другой стороны: ${countOf(count, nouns.figure)}.`,
  columns: {
    pair: 'Пара',
    what: 'Что',
    period: 'Период',
    first: 'Сообщает первая',
    firstBy: 'Кто сообщает',
    second: 'Сообщает вторая',
    secondBy: 'Кто сообщает',
    gap: 'Расхождение',
    percent: 'Расхождение в % меньшего',
    notes: 'Примечания к показателям',
  },
  turnover: 'товарооборот',
  goodsWords: (seller, buyer) => `товары ${outOf(seller)} ${into(buyer)}`,
  amount: (words, basis) => (basis === undefined ? words : `${words} (${basis})`),
  noneInDocuments: 'Одни документы нигде не дают показателей обеих сторон: сравнивать нечего.',
  noneOf: (names) => `Показателей обеих сторон за один и тот же период в атласе нет: ${formatList(names)}.`,
  noneInRange: 'За выбранные дни нет показателей обеих сторон за один и тот же период.',
  includeReference: 'Включить справочные источники',
  showAll: 'Показать все страны и дни',
}
