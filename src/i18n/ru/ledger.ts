import type { DiscrepancyKind, MeetingState } from '@/domain/contract'
import type { TiersOfEntry } from '@/domain/ledger'
import type { ledger as English } from '@/i18n/en/ledger'
import { type PluralForms, countOf, formatDay, formatList, formatNumber } from '@/i18n/format'
import { noun, nouns } from './nouns'
import { tradeMirror } from './trade-mirror'

const contradictions = (count: number) => countOf(count, nouns.contradiction)

/** How many of a kind, within a sentence. */
const ofKind: Record<DiscrepancyKind, PluralForms> = {
  'document-and-document': { other: 'между документами' },
  'count-and-list': { other: 'между числом и списком' },
  'document-and-reference': { other: 'между документом и справочным источником' },
  'mirror-statistics': { other: 'в статистике торговли' },
  'wrong-name': noun('неверное название', 'неверных названия', 'неверных названий'),
  'wrong-scope': noun('неверное отнесение', 'неверных отнесения', 'неверных отнесений'),
  'planned-not-confirmed': noun('план без подтверждения', 'плана без подтверждения', 'планов без подтверждения'),
  'same-day': noun('противоречие внутри одного дня', 'противоречия внутри одного дня', 'противоречий внутри одного дня'),
  revision: noun('пересмотренный показатель', 'пересмотренных показателя', 'пересмотренных показателей'),
  'own-and-atlas': { other: 'между вашими документами и атласом' },
}

const sides: Record<TiersOfEntry, string> = {
  documents: 'среди документов',
  both: 'документы против справочных источников',
  reference: 'среди справочных источников',
  mine: 'с вашими собственными документами',
}

const accounts: Record<MeetingState, string> = {
  held: 'Состоялось',
  planned: 'Объявлено',
  postponed: 'Отложено',
  cancelled: 'Отменено',
}

/** The words of the ledger and of a contradiction's details. */
export const ledger: typeof English = {
  title: 'Противоречия',
  count: (shown, all) => (shown === all ? String(all) : `${shown} из ${all}`),
  summary: (counts) => {
    const all = counts.reduce((sum, [, count]) => sum + count, 0)
    const kinds = formatList(counts.map(([kind, count]) => countOf(count, ofKind[kind])))
    return `Во включённых источниках\u00A0— ${contradictions(all)}: ${kinds}. Ни одно из них нигде в атласе не сглажено.`
  },
  rules: {
    'document-and-document':
      'За каждым документом остаются его собственные слова. Если сообщения об одном и том же расходятся, прямо указанное идёт впереди выведенного, затем\u00A0— точнее датированное, затем\u00A0— более достоверное. О дате, месте, проведении и номере встречи, о статусе, числе или должности в одно и то же время никакие два из пяти текстов друг другу не противоречат; это проверяется при каждом построении данных. Если противоречат документы, добавленные вами, это показано здесь.',
    'count-and-list': 'Карта показывает тех, кто назван, и никогда\u00A0— тех, кто лишь сосчитан.',
    'document-and-reference':
      'Если сообщения об одном и том же расходятся, прямо указанное идёт впереди выведенного, затем\u00A0— точнее датированное, затем\u00A0— более достоверное, затем\u00A0— документ. Список никогда не отменяет действующего решения.',
    'mirror-statistics':
      'У каждой сообщающей стороны свой ряд; ничто не усредняется и не сливается. Суммы считаются расходящимися, если отличаются больше чем на 5\u00a0%.',
    'wrong-name': 'Напечатанное название сохранено рядом с верным; атлас показывает всё под верным.',
    'wrong-scope': 'Утверждение учитывается только для того, о чём оно; ничего другого по нему не изображено.',
    'planned-not-confirmed':
      'Запланированное становится состоявшейся встречей, только когда это говорит источник, а не потому, что её день прошёл.',
    'same-day':
      'Из нескольких решений одного дня сначала учитываются прекращения, затем новые статусы, затем слияния категорий; действует последнее из них.',
    revision:
      'Из нескольких показателей одной сообщающей стороны изображается прямо указанный, затем\u00A0— точнее датированный, затем\u00A0— более достоверный; перечислены все.',
    'own-and-atlas':
      'То, что вы приняли,\u00A0— ещё одно сообщение: если сообщения расходятся, прямо указанное идёт впереди выведенного, затем\u00A0— точнее датированное, затем\u00A0— более достоверное, затем\u00A0— ваше. Список никогда не отменяет действующего решения.',
  },
  rule: 'Правило',
  shown: 'Что показывает атлас',
  subject: 'Касается',
  when: 'Когда',
  facets: { country: 'Страна', kind: 'Вид', sides: 'Стороны' },
  every: { country: 'все страны', kind: 'все виды', sides: 'все стороны' },
  sides,
  choice: (name, count) => `${name} (${count})`,
  filters: 'Отбор противоречий',
  clear: 'Снять отбор',
  group: (kind, count) => `${kind} · ${count}`,
  more: (count, rest) => (count === rest ? `Показать ещё ${count}` : `Показать ещё ${count} из ${formatNumber(rest)}`),
  open: 'Обе стороны и их свидетельства',
  claims: (count) => `Утверждения · ${count}`,
  answers: (count) => `Что на него отвечает · ${count}`,
  answered: 'Оно есть, только если читать одни документы: справочные источники дают на него ответ.',
  hidden: 'Одной из его сторон нет среди включённых источников.',
  alsoAnswered: (count) => `Только если читать одни документы: ещё ${contradictions(count)}; справочные источники дают ответ.`,
  showDocuments: 'Показать одни документы',
  includeReference: (count) => `Включить справочные источники (${count})`,
  noneAtAll: (knownBy) =>
    knownBy === undefined
      ? 'Во включённых источниках противоречий нет.'
      : `В документах, опубликованных к ${formatDay(knownBy)}, противоречий нет.`,
  none: (all, conditions) =>
    `Во включённых источниках\u00A0— ${contradictions(all)}, но под условия не подходит ни одно: ${conditions.join('; ')}.`,
  named: (statuses, names) => `Названы ${statuses.charAt(0).toLowerCase()}${statuses.slice(1)}: ${formatList(names)}`,
  printed: (printed) => `Напечатано: «${printed}»`,
  meant: (meant) => `Имеется в виду: ${meant}`,
  account: (state, when, place) => [`${accounts[state]}: ${when}`, place].filter((part) => part !== undefined).join(', '),
  silence: 'Ни один более поздний источник из включённых не говорит, состоялось ли это.',
  gap: (dollars, share, hedge) =>
    `Расхождение сторон\u00A0— ${tradeMirror.gapAlone(dollars, hedge)}, или ${tradeMirror.percentAlone(share, undefined)} меньшей суммы.`,
  marks: {
    map: 'Показать на карте',
    timeline: 'Показать в хронологии',
    mirror: 'Сравнить обе стороны на диаграмме',
    pair: 'Показать по годам',
    total: 'Показать на диаграмме',
  },
  inLedger: (of) => `Все противоречия: ${of}`,
  options: 'Настройки противоречий',
  saves: (count) => `${contradictions(count)}, каждая сторона отдельной строкой.`,
  formats: { csv: { name: 'CSV', what: 'перечисленные противоречия с их источниками' } },
}
