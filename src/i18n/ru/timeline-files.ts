import type { IsoDate } from '@/domain/contract'
import type { Voice } from '@/domain/export/imprint'
import type { Facet } from '@/domain/timeline-index'
import type { timelineFiles as English } from '@/i18n/en/timeline-files'
import { countOf, formatDay, formatList } from '@/i18n/format'
import { files } from './files'
import { noun, nouns } from './nouns'

const filters: Record<Facet, string> = {
  type: 'вид',
  country: 'страна',
  place: 'место',
  org: 'организация',
  person: 'человек',
  series: 'серия',
  state: 'проведение',
  basis: 'основание',
}

function voice(whose: Voice, knownBy: IsoDate | undefined): string {
  return knownBy === undefined ? files.voices[whose] : `Из пяти документов\u00A0— опубликованные к ${formatDay(knownBy)}`
}

/** The words within the timeline's files. */
export const timelineFiles: typeof English = {
  title: (from, to) => `Атлас ШОС: с ${formatDay(from)} по ${formatDay(to)}`,
  shown: (meetings, membership) => `${countOf(meetings, nouns.meeting)} и ${countOf(membership, nouns.membershipEntry)}`,
  sources: (count) =>
    `${countOf(count, noun('источник, названный', 'источника, названные', 'источников, названных'))} в CSV и JSON той же хронологии.`,
  about: (whose, knownBy, dataVersion) =>
    `Встречи и изменения в членстве Шанхайской организации сотрудничества, как их показывает Атлас ШОС. ${voice(whose, knownBy)}. Данные ${dataVersion}.`,
  only: (conditions) => `Только: ${conditions.join('; ')}.`,
  condition: (facet, values) => `${filters[facet]}: ${formatList(values)}`,
  text: (query) => `текст «${query}»`,
  certain: 'неточные даты, которые наверняка лежат между этими двумя днями',
  rule: {
    calendar:
      'Запись длится все дни, которые может означать её дата; если дата сама не называет дней, она стоит словами перед заголовком. У даты с открытым концом запись стоит только в известный день. О выводе сказано, что это вывод, и почему он сделан.',
    picture:
      'Отметка стоит посередине дней, которые может означать её дата; отметки, которые соприкоснулись бы, собраны вместе и сосчитаны.',
    json: 'Дата записана в EDTF вместе с первым и последним днём, которые она может означать (0001-01-01 и 9999-12-31: неизвестно). У утверждения по выводу приведён ход рассуждения. Фрагменты указаны абзацами, считая с 1 непустые строки, и смещениями в единицах UTF-16.',
  },

  openStart: (known) => `${known} или раньше`,
  openEnd: (known) => `${known} или позже`,
  dated: (date, title) => `${date}: ${title}`,
  remarked: (title, remarks) => `${title} (${remarks.join(', ')})`,
  dateInferred: 'дата\u00A0— по выводу',
  inexactDate: 'Неточная дата',
  inferredDate: 'Дата по выводу',
  inferredList: 'Список по выводу',

  date: (date, edtf) => `Дата: ${date} (EDTF ${edtf})`,
  allDays: 'Запись длится все дни, которые может означать дата.',
  knownDay: 'Запись стоит в тот единственный день, который известен.',
  otherDates: (dates) => `В других сообщениях: ${dates.join('; ')}`,
  basis: (basis, reasons) => `Основание: ${[basis, ...reasons].join('. ')}`,
  kind: (kind) => `Вид: ${kind}`,
  state: (state) => `Проведение: ${state}`,
  participants: (participants) => `Названы участниками: ${participants.join('; ')}`,
  participant: (name, role, person, office) => {
    const who = [person, office].filter((part) => part !== undefined).join(', ')
    return `${name}${role === undefined ? '' : ` (${role})`}${who === '' ? '' : `: ${who}`}`
  },
  outcome: (outcome) => `Итог: ${outcome}`,
  claim: (claim, basis) => `—\u00A0${claim}${basis === undefined ? '' : ` (${basis})`}`,
  evidence: 'Свидетельства:',
  source: (title, publisher, passages, address) =>
    `—\u00A0${[`«${title}»`, publisher, passages, address].filter((part) => part !== undefined).join(', ')}`,
  passages: (document, paragraphs) =>
    paragraphs.length === 0 ? `документ ${document}` : `документ ${document} ¶ ${formatList(paragraphs.map(String))}`,
  place: (name, country) => `${name}, ${country}`,
  placeAndHow: (place, how) => `${place} (${how})`,
}
