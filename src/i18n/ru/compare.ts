import type { CountSubject } from '@/domain/contract'
import type { compare as English } from '@/i18n/en/compare'
import { countOf, formatDay, formatList, formatShortDay, formatWhen } from '@/i18n/format'
import { asOf, from } from './dates'
import { map } from './map'
import { nouns } from './nouns'
import { asSeveral, countedOf } from './standing-words'
import { vocabulary } from './vocabulary'

const counted = (count: number, of: CountSubject) => countOf(count, countedOf[of])

/** The words of the date bar's menu, and of the difference between two days. */
export const compare: typeof English = {
  menu: {
    type: 'Ввести дату',
    go: 'Показать этот день',
    range: (first, last) => `С ${formatDay(first)} по ${formatDay(last)}`,
    compareWith: 'Сравнить с днём',
    compare: 'Сравнить',
    suggestions: 'Дни для сравнения',
    previous: (day) => `предыдущее изменение, ${formatShortDay(day)}`,
    first: (day) => `первый день, ${formatShortDay(day)}`,
    stop: map.date.stop,
    speed: 'Скорость',
    speeds: { slow: 'полгода в секунду', usual: 'год в секунду', fast: 'три года в секунду' },
    asThen: 'Глазами читателя того дня',
    asThenHint: 'только тексты, опубликованные к тому времени',
  },
  heading: (before, after) => (before === after ? formatDay(before) : `${formatDay(before)} и ${formatDay(after)}`),
  sameDay: (day) =>
    `Оба дня\u00A0— ${formatDay(day)}, так что сравнивать нечего. Передвиньте одну из двух отметок на шкале дат или выберите «Сравнить с днём» в меню даты.`,
  readThen: (day) =>
    `Оба дня показаны глазами читателя более позднего из них: только по документам, опубликованным к ${formatDay(day)}.`,
  summary: (countries, counts) =>
    `Статус изменился у ${countOf(countries, { one: 'страны', few: 'стран', many: 'стран', other: 'страны' })}${counts.length === 0 ? '' : `: ${formatList(counts)}`}.`,
  counted: (status, before, after) => `${vocabulary.several[status]} ${before} → ${after}`,
  nothing: (butCounted) =>
    butCounted.length > 0
      ? `Статус названных стран не различается; но ${formatList(butCounted)}.`
      : 'По включённым источникам статус названных стран не различается.',
  alsoCounted: (counts) => `При этом ${formatList(counts)}.`,
  countedOtherwise: (count, of, when, named) =>
    `по счёту одного из текстов ${asOf(formatWhen(when))}\u00A0— ${counted(count, of)}, а поимённо названо ${named}`,
  countedLine: (count, of, when, sources, isInferred) =>
    `Насчитано ${asOf(formatWhen(when))}: ${counted(count, of)} (${formatList(sources)}${isInferred ? '; по выводу' : ''})`,
  countedAndNamed: (line, named) => (named === undefined ? `${line}.` : `${line}; поимённо названо ${named}.`),
  document: (number) => `документ ${number}`,
  own: (number) => `ваш документ ${number}`,
  returnedToo: (count) => `Только в промежутке статус был иным: ${countOf(count, nouns.country)}.`,
  sections: {
    became: (status) => (status === 'shanghai-five' ? 'Вступили в «Шанхайскую пятёрку»' : `Стали ${asSeveral[status]}`),
    named: (status) => `Названы ${asSeveral[status]}`,
    inferred: (status) => `По выводу: ${vocabulary.several[status]}`,
    counted: 'Насчитано на любой из этих дней',
    left: 'Больше не входят',
    dormancy: 'Участие',
    returned: 'Изменилось и вернулось',
    guests: 'Гости',
  },
  sectionTitle: (title, count) => `${title} · ${count}`,
  sentence: (parts) => parts.join(', затем '),
  since: (what, when) => `${what} ${from(when)}`,
  named: (what, when, isFirst) => `${what} (${isFirst ? 'первое упоминание' : 'упоминание'}\u00A0— ${asOf(when)})`,
  inferred: (what, when, isFirst) => `${what} (${isFirst ? 'впервые, по выводу' : 'по выводу'} ${asOf(when)})`,
  namedToo: (inferred, when) => `${inferred}, упоминание\u00A0— ${asOf(when)}`,
  left: (when) => `${vocabulary.noStatus} ${from(when)}`,
  dormant: (when) => `фактически не участвует ${from(when)}`,
  active: (when) => `снова участвует ${from(when)}`,
  afterName: (what, isNew) => `${isNew ? ', впервые' : ''}: ${what}.`,
  disagree: (standings) => (standings.length > 1 ? `Источники расходятся: ${standings.join(' или ')}.` : 'Источники расходятся.'),
  between: (before, after, what, isNew) =>
    `${isNew ? 'Впервые между' : 'Между'} двумя днями, ${formatDay(before)} и ${formatDay(after)}: ${what}.`,
  unchanged: (before, after) => `На ${formatDay(before)} и на ${formatDay(after)} одно и то же.`,
  evidence: (count) => `Свидетельства · ${count}`,
  csv: 'CSV',
  csvTitle: 'Скачать различия таблицей (CSV)',
  copy: 'Скопировать текст',
  copied: 'Скопировано',
  notCopied: 'Скопировать не удалось',
}
