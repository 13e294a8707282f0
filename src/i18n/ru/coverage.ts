import type { CoverageKind } from '@/domain/coverage'
import type { SupportKind, Thing } from '@/domain/support'
import type { CoverageChoice } from '@/domain/view-state'
import type { coverageRoom as English } from '@/i18n/en/coverage'
import { type PluralForms, countOf, formatDay, formatNumber, formatWhen } from '@/i18n/format'
import { asOf, from } from './dates'
import { noun, nouns } from './nouns'
import { vocabulary } from './vocabulary'

const claims = (count: number) => countOf(count, nouns.claim)
const kinds: Record<CoverageKind, string> = {
  stated: 'прямо указано',
  inferred: 'по выводу',
  carried: 'перенесено',
  reference: 'только справочные',
  mine: 'только ваши документы',
  silent: 'нет сведений',
}
const choices: Record<CoverageChoice, string> = {
  all: 'всё',
  standing: 'только статусы',
  meetings: 'только встречи',
  trade: 'только торговля',
  offices: 'только должности',
}
const supported: Record<SupportKind, PluralForms> = {
  status: nouns.standing,
  meeting: nouns.meeting,
  figure: nouns.figure,
  office: nouns.office,
  count: nouns.count,
  mention: nouns.mention,
  meaning: nouns.statusMeaning,
  ground: noun('примечание о спорной территории', 'примечания о спорной территории', 'примечаний о спорной территории'),
  correction: noun('поправка', 'поправки', 'поправок'),
}
/** In the genitive, as after `из`. */
const ofThings: Record<Thing['kind'], PluralForms> = {
  standing: { one: 'статуса', other: 'статусов' },
  meeting: { one: 'встречи', other: 'встреч' },
  figure: { one: 'показателя торговли', other: 'показателей торговли' },
  office: { one: 'должностного лица', other: 'должностных лиц' },
}
/** `3 из 27 статусов`, `0 из 27 статусов` */
const ofAll = (count: number, all: number, kind: Thing['kind']) => `${formatNumber(count)} из ${countOf(all, ofThings[kind])}`
const shares = new Intl.NumberFormat('ru', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const share = (part: number) => `${shares.format(part * 100)}\u00A0%`

export const coverageRoom: typeof English = {
  detail: (countries, first, last) => `${countOf(countries, nouns.country)}, ${first}–${last}\u00A0годы`,
  counts: 'Что учитывается',
  choices,
  options: 'Настройки охвата',
  intro:
    'Что и кем сказано о каждой стране за каждый год. Утверждение учитывается в каждом году, на который приходится его собственная дата, когда бы ни был написан текст; встреча\u00A0— у тех, кто в ней участвовал, и у страны, где она прошла.',
  grid: (choice) => `Охват по странам и годам: ${choices[choice]}`,
  kinds,
  definitions: {
    stated: 'Документ прямо сообщает что-то об этом годе.',
    inferred: 'Документы лишь позволяют заключить это, либо это вычислено, либо дата может означать и другой год.',
    carried: 'Документы молчат; перенесён статус из более раннего текста.',
    reference: 'Документы ничего не говорят и не переносят; говорят справочные источники.',
    also: (count) => `${formatNumber(count)} из них: о годе говорят и справочные источники`,
    faint: (count) => `${formatNumber(count)} из них: только статус с прежних лет или дата, возможно, другого года`,
    mine: 'Об этом говорят только ваши собственные документы.',
    alsoOwn: (count) => `ещё ${formatNumber(count)}: о годе говорят и ваши документы`,
    silent: 'Ни один из включённых источников об этом не говорит.',
  },
  country: 'Страна',
  shortYear: (year) => String(year).slice(-2),
  saidYears: 'Годы',
  saidCountries: 'Страны',
  sums: (years) =>
    `В итогах\u00A0— о скольких из ${countOf(years, { one: 'года', other: 'лет' })} и о скольких странах что-либо сказано; перенесённое с прежних лет не в счёт.`,
  undated: (count) => `Без собственной даты и потому не учтено ни в одном году: ${claims(count)}.`,
  noStanding: (day) => `Нет статуса на ${formatDay(day)}`,
  cell: (name, year, what) => `${name}, ${year}: ${what}`,
  said: (kind, count) => `${kinds[kind]}, ${claims(count)}`,
  someStated: (count) => `из них прямо указано: ${count}`,
  mayBe: (count) => `${kinds.reference}, ${claims(count)}, возможно относящиеся к другому году`,
  carriedFrom: (status, when, isStated) =>
    `${kinds.carried} ${from(when)}, ${status}${isStated ? '' : `, ${vocabulary.basis.inferred}`}`,
  inForceSince: (status, when, isEvent) =>
    `${kinds.reference}, о самом годе ничего не сказано; ${status}, ${isEvent ? `статус действует ${from(when)}` : `упоминание ${asOf(when)}`}`,
  andReference: (what, count) => `${what}; справочные источники: ${claims(count)}`,
  andOwn: (what, count) => `${what}; ваши документы: ${claims(count)}`,
  files: {
    grid: { name: 'CSV: сетка', what: 'строка на каждую страну и год' },
    support: { name: 'CSV: источники', what: 'строка на каждый источник' },
  },
  support: {
    title: 'На чём держится атлас: вклад каждого источника',
    intro: (all, sources, alone) =>
      `Утверждений\u00A0— ${formatNumber(all)}, источников\u00A0— ${formatNumber(sources)}; утверждений, которые держатся только на одном источнике,\u00A0— ${formatNumber(alone)}. Если источников у утверждения несколько, оно засчитывается каждому, поэтому сумма долей больше целого.`,
    documents: 'Документы',
    mine: (count) => `Ваши документы (${count})`,
    reference: (count) => `Справочные источники · ${formatNumber(count)}`,
    filter: 'Отбор источников',
    found: (count, all) => `${formatNumber(count)} из ${formatNumber(all)}`,
    unused: (count) => `Ничего из показанного не подтверждает: ${countOf(count, nouns.source)}.`,
    more: (count, rest) => `Показать ещё ${count} из ${formatNumber(rest)}`,
    columns: {
      source: 'Источник',
      publisher: 'Издатель',
      published: 'Опубликовано',
      claims: 'Утверждения',
      alone: 'Только на нём',
      share: 'Доля',
      kinds: 'Что на нём держится',
    },
    weak: 'ненадёжный: форум, блог или сомнительная копия',
    kind: (kind, count) => countOf(count, supported[kind]),
    share,
    none: 'Нет подходящих источников.',
  },
  thin: {
    title: 'Значения, которые держатся на одном источнике',
    intro: (day) =>
      `Считаются не утверждения, а предметы: встреча или показатель\u00A0— одно целое, сколько бы источников о них ни сообщало. Статусы взяты на ${formatDay(day)}, включая организации и гостей; встречи, показатели и должности\u00A0— за все дни.`,
    oneSource: (count, all, kind) => `Только на одном источнике: ${ofAll(count, all, kind)}.`,
    weak: (count, all, kind) => `Только на ненадёжных источниках: ${ofAll(count, all, kind)}.`,
    low: (count, all, kind) => `С низкой достоверностью: ${ofAll(count, all, kind)}.`,
    nothing: 'Ничего не показано.',
  },
  year: {
    verdict: {
      stated: (year, count, stated) =>
        `Документы говорят о ${year} годе: ${claims(count)}, ${stated === count ? 'всё прямо указано' : `из них прямо указано ${stated}`}.`,
      inferred: (year, count) =>
        `О ${year} годе документы прямо не говорят: ${claims(count)}\u00A0— по выводу, по расчёту или с датой, которая может означать другой год.`,
      carried: (year, status, when, isInferred) =>
        `О ${year} годе документы молчат. Перенесено и с тех пор не подтверждено то, что ${isInferred ? 'из них следует' : 'они говорят'} (${when}): ${vocabulary.status[status]}.`,
      reference: (year, count) =>
        `О ${year} годе говорят только справочные источники: ${claims(count)}. Документы о нём не говорят, и переносить из них нечего.`,
      mayBe: (year, count) =>
        `О ${year} годе говорят, возможно, только справочные источники: ${claims(count)} с датой, которая может означать другой год.`,
      inForce: (year) => `О самом ${year} годе ничего не сказано.`,
      mine: (year, count) => `О ${year} годе говорят только ваши собственные документы: ${claims(count)}.`,
      silent: (name, year) => `${name}, ${year} год: ни один из включённых источников ничего не говорит.`,
    },
    andReference: (count) => `О нём говорят справочные источники: ${claims(count)}.`,
    andOwn: (count) => `О нём говорят ваши собственные документы: ${claims(count)}.`,
    inForce: (status, when, isEvent) =>
      isEvent
        ? `По справочным источникам статус действует ${from(when)}: ${vocabulary.status[status]}.`
        : `Справочные источники называют статус (${when}): ${vocabulary.status[status]}.`,
    lastWord: (year) => `Последнее, что сказано до того, относится к ${year} году.`,
    noLast: 'О более ранних годах ничего не сказано.',
    nextWord: (year) => `Следующее относится к ${year} году.`,
    noNext: 'О более поздних годах ничего не сказано.',
    around: 'Годы',
    before: (year) => `← ${year}`,
    after: (year) => `${year} →`,
    grid: 'Все страны и годы',
    documents: (count) => `Что документы говорят об этом годе · ${count}`,
    undated: (count) => `В текстах этого года, без собственной даты · ${count}`,
    carried: (count) => `Перенесено из более раннего текста · ${count}`,
    inForceFrom: (count) => `Действует с прежних лет, по справочным источникам · ${count}`,
    namedBefore: (count) => `Упомянуто раньше, по справочным источникам · ${count}`,
    reference: (count) => `Что справочные источники говорят об этом годе · ${count}`,
    meetings: (count) => `Встречи с её участием или на её территории · ${count}`,
    contradictions: (count) => `Противоречия · ${count}`,
  },
  dayOf: ({ kind, basis, when }) =>
    kind === 'event' && basis === 'inferred' ? vocabulary.onInferredDay(formatWhen(when)) : formatWhen(when),
  status: (status) => vocabulary.status[status],
}
