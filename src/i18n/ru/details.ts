import { isExact } from '@/domain/time'
import type { details as English } from '@/i18n/en/details'
import { countOf, formOf, formatDay, formatList, formatNumber, formatOrdinal, formatWhen } from '@/i18n/format'
import { together } from './country-cases'
import { during } from './dates'
import { nouns } from './nouns'
import { asNew } from './standing-words'

/** Meetings that bear no number may be among those whose numbers are missing: then they are not untold. */
function untold(count: number, unnumbered: number): string {
  if (unnumbered === 0) return `ни один источник об ${count === 1 ? 'этом номере' : 'этих номерах'} не сообщает`
  const others =
    unnumbered === 1
      ? 'у единственной встречи, о которой за это время сообщается, номера нет'
      : `у встреч, о которых за это время сообщается (их ${unnumbered}), номеров нет`
  return `ни один источник не даёт ${count === 1 ? 'этого номера' : 'этих номеров'}; ${others}`
}

/** The words of the details, the contradictions, and the pages about documents, data and the atlas. */
export const details: typeof English = {
  close: 'Закрыть',
  quote: 'Фразы для цитирования',
  cite: 'Сослаться на источник',
  unknown: (id) => `В этом атласе нет ничего под именем «${id}».`,
  own: {
    hidden: 'Об этом сообщают только ваши собственные документы; они выключены.',
    show: 'Показать их',
    elsewhere:
      'Ссылка ведёт к тому, что сообщают чьи-то собственные документы. Они хранятся в браузере, в котором были добавлены, а не в этом.',
    title: (count) => `Ваши документы (${count})`,
    chip: (number) => `Ваш ${number}`,
    open: 'Читать документ и ваши решения',
    from: 'Из вашего собственного документа; он хранится только в вашем браузере.',
  },
  day: {
    heading: (day) => formatDay(day),
    has: (day, counts) => `На ${formatDay(day)} в Шанхайской организации сотрудничества\u00A0— ${formatList(counts)}.`,
    five: (day, states) =>
      `На ${formatDay(day)} Шанхайской организации сотрудничества ещё нет; «Шанхайская пятёрка»\u00A0— это ${states}.`,
    nobody: (day) => `На ${formatDay(day)} ни один источник не говорит, кто входит в организацию.`,
    includeReference: 'Включить справочные источники',
    guests: (guests, count, last) =>
      last === undefined
        ? `${formOf(count, { one: 'Назван', other: 'Названы' })} также ${guests}; в этот счёт ${formOf(count, { one: 'он не входит', other: 'они не входят' })}.`
        : `В этот счёт не ${formOf(count, { one: 'входит', other: 'входят' })} ${guests} (последнее упоминание\u00A0— на ${formatDay(last)}).`,
    asRead: 'Глазами читателя того дня: только тексты, опубликованные к тому времени.',
    inferred: (standings) => `По выводу, а не по прямому указанию: ${standings}.`,
    own: (standings) => `Только на ваших документах держится: ${standings}.`,
    carried: (day) => `О самом этом дне ничего из перечисленного не сказано: последний раз документы называли их на ${day}.`,
    partlyCarried: (standings) => `Перенесено с более раннего дня и с тех пор не подтверждено: ${standings}.`,
    last: (day, what) => `Последнее изменение\u00A0— ${day}: ${what}.`,
    next: (day, what) => `Следующее\u00A0— ${day}: ${what}.`,
    noLast: 'До этого ничего не менялось.',
    unchanged: 'По включённым источникам в этот день ничего не изменилось.',
    noNext: 'О более поздних изменениях ничего не известно.',
    contradictions: (count) =>
      `Этого дня ${formOf(count, { one: 'касается', other: 'касаются' })} ${countOf(count, nouns.contradiction)}.`,
    noContradiction: 'Этого дня не касается ни одно противоречие.',
    allContradictions: 'Все противоречия',
    countries: 'Кто входит',
    counted: 'Что насчитывают документы на этот день',
    countedOwn: 'Что насчитывают ваши документы на этот день',
    change: {
      founded: (names, status) =>
        `${names}\u00A0— основатели ${status === 'shanghai-five' ? '«Шанхайской пятёрки»' : 'организации'}`,
      became: (names, count, status) => `${names}\u00A0— ${asNew(count, status)}`,
      merged: (states) => `${states}\u00A0— новые партнёры ШОС (слияние двух категорий)`,
      named: (counts, isMine) => `в списке ${isMine ? 'вашего документа' : 'документа'}\u00A0— ${formatList(counts)}`,
      dormant: (names, when) =>
        `участие фактически приостановлено: ${names}${isExact(when) ? '' : ` (точный день неизвестен, ${during(formatWhen(when))})`}`,
    },
  },
  country: {
    history: 'История статуса',
    noHistory: 'Во включённых источниках статуса нет.',
    documents: (count) => `Что говорят документы · ${count}`,
    silent: 'В пяти документах не упоминается.',
    reference: (count) => `Что справочные источники говорят о статусе · ${count}`,
    meetings: (count) => `Встречи · ${count}`,
    onlyMeetings: (name) => `Только ${name} в хронологии`,
    trade: 'Торговля',
    tradeWith: (name) => `Торговля ${together(name)}`,
    allTrade: 'Показать торговлю',
    contradictions: (count) => `Противоречия · ${count}`,
    more: (count, rest) => (count === rest ? `Показать ещё ${count}` : `Показать ещё ${count} из ${formatNumber(rest)}`),
    since: (status, day) => `${status} с ${formatDay(day)}`,
    named: (status, day) => `${status}, по упоминанию на ${formatDay(day)}`,
    inferred: (status, day) => `${status}, по выводу на ${formatDay(day)}`,
    none: 'Нет статуса на этот день',
    dormant: 'фактически не участвует',
    aliases: 'Также',
    capital: 'Столица',
    stretch: (day, standing) => `${formatDay(day)}: ${standing}`,
  },
  evidence: {
    heading: 'Свидетельства',
    doc: (number) => `Док. ${number}`,
    paragraph: (number) => `¶ ${number}`,
    andMore: (count) => `и ещё ${count}`,
    why: 'почему?',
    basis: { stated: 'прямо указано', inferred: 'по выводу', derived: 'вычислено' },
    reasoning: 'Ход рассуждения',
    note: 'Примечание',
    correction: (printed, meant) => `В тексте напечатано «${printed}»; имеется в виду: ${meant}.`,
    phrase: (phrase) => `«${phrase}»`,
    confidence: 'Достоверность',
    formula: 'Формула',
    weak: 'форум, блог или сомнительная копия',
    loading: 'источник загружается…',
    more: 'Свидетельства и примечания',
    supports: (count) => `Свидетельства · ${count}`,
    accounts: (count) => `Кто об этом сообщает · ${count}`,
    claim: 'Утверждение',
  },
  meeting: {
    when: 'Когда',
    where: 'Где',
    online: 'онлайн',
    hybrid: 'очно и по видеосвязи',
    type: 'Вид',
    state: 'Проведение',
    series: 'Серия',
    partOf: 'Часть мероприятия',
    sidelineOf: 'На полях мероприятия',
    parts: (count) => `Его части · ${count}`,
    sidelines: (count) => `На его полях · ${count}`,
    who: (count) => `Названы участниками · ${count}`,
    outcome: 'Итог',
    numbered: (ordinals) => `, ${ordinals.join(' или ')}`,
    roles: { host: 'принимающая сторона', chair: 'председатель', guest: 'гость' },
    notNamed: 'Источники не называют участников.',
    inferred: 'по выводу',
    notConfirmed: 'Ни один источник не говорит, что это состоялось.',
    hiddenTier: 'Об этом сообщают только справочные источники; они выключены.',
    edtf: 'EDTF',
    edtfMeans: 'Та же дата для машин, в расширенном формате даты и времени (ISO 8601-2)',
    trails: 'До и после',
    held: (place) => `Место: ${place}`,
    previous: (title, date) => `Предыдущее: ${title}, ${date}`,
    next: (title, date) => `Следующее: ${title}, ${date}`,
    between: (run) => `${run}: сведений нет`,
  },
  series: {
    kind: 'Вид',
    told: 'Известно',
    counts: (numbers, highest, unnumbered) => {
      if (highest === undefined) return `${countOf(unnumbered, nouns.meeting)}, номер не указан`
      return `${numbers} из ${highest}${unnumbered === 0 ? '' : ` и ещё ${unnumbered} без номера`}`
    },
    meetings: (count) => `Встречи · ${count}`,
    run: (first, last) => (first === last ? String(first) : `${first}–${last}`),
    ordinals: (first, last) => (first === last ? formatOrdinal(first) : `${formatOrdinal(first)}–${last}`),
    missing: (count, unnumbered, after, before) => {
      const said = untold(count, unnumbered)
      if (before === undefined) return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
      return `${after === undefined ? `До этой даты (${before})` : `Между двумя датами (${after} и ${before})`} ${said}.`
    },
    onlyMeetings: 'Только эта серия в хронологии',
  },
  ground: {
    numbered: (number) => `Спорная территория ${number}`,
    rests: (count) => `Спорные территории · ${count}`,
  },
  place: { meetings: (count) => `Встречи здесь · ${count}` },
  source: {
    published: 'Опубликовано',
    publisher: 'Издатель',
    address: 'Адрес',
    summary: 'Изложение',
    supports: (count) => `Всё, что на нём держится · ${count}`,
    language: 'Язык',
    how: 'Откуда это известно',
    dated: (day, basis) => `${day}, ${basis}`,
    unpublished: 'дата неизвестна',
    unnamed: 'не назван',
    noAddress: 'адрес неизвестен',
    standing: 'Надёжность',
    read: 'Читать вместе с утверждениями',
    hiddenTier: 'Справочные источники выключены; ничто из показанного на этом не держится.',
    contradictions: (count) => `Противоречия · ${count}`,
  },
  figure: {
    change: 'Изменение',
    reporter: 'Кто сообщает',
    period: 'Период',
    measure: 'Показатель',
    inputs: 'Вычислено по',
    definition: 'Кто учтён',
    open: 'Показать пару на диаграмме',
  },
}
