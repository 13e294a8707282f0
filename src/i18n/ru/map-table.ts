import { CENTRE } from '@/domain/shapes'
import type { mapTable as English } from '@/i18n/en/map-table'
import { countOf, formatDay, formatList, formatShortDay, formatWhen } from '@/i18n/format'
import { asOf, from } from './dates'
import { files } from './files'
import { nouns } from './nouns'
import { statesOf } from './standing-words'
import { vocabulary } from './vocabulary'

const marks = {
  inferred: 'по выводу',
  carried: 'перенесено с более раннего дня',
  dormant: 'фактически не участвуют',
}

/** The words of the map's table, its options and its exports. */
export const mapTable: typeof English = {
  asTable: 'Показать таблицей',
  asMap: 'Показать картой',
  formats: {
    svg: { name: 'SVG', what: 'изображение, которое можно увеличивать и править' },
    png: { name: 'PNG', what: 'изображение шириной 2400 пикселей' },
    geojson: { name: 'GeoJSON', what: 'контуры со статусами' },
    csv: { name: 'CSV', what: 'таблица с источниками' },
  },
  saveAs: files.saveAs,
  columns: {
    name: 'Страна',
    status: 'Статус',
    since: 'С каких пор',
    certainty: 'Основание',
    evidence: 'Свидетельства',
    memorandum: 'Меморандум',
  },
  onDay: (day) => `На ${formatShortDay(day)}`,
  caption: (day, compared, family, guests, voice) =>
    `${formatDay(day)}${compared === undefined ? '' : `, для сравнения\u00A0— ${formatDay(compared)}`}: ${countOf(family, nouns.state)} «семьи ШОС»${guests > 0 ? ` и ${countOf(guests, nouns.guest)}` : ''}. ${files.voices[voice]}.`,
  onlyStatuses: (names) => `Выделено: ${formatList(names)}.`,
  guests: 'Гости, в «семью ШОС» не входят',
  noRows: 'В этот день здесь ни у кого нет статуса.',
  namedOn: (edtf, isInferred) => `${isInferred ? 'по выводу' : 'по упоминанию'} ${asOf(formatWhen({ edtf }))}`,
  noMemorandum: 'неизвестен',
  dormant: (edtf) => `фактически не участвует ${from(formatWhen({ edtf }))}`,
  passages: (document, paragraphs) =>
    paragraphs.length === 0 ? `Документ ${document}` : `Документ ${document}, ¶ ${formatList(paragraphs.map(String))}`,
  sourceOnItsWay: 'источник загружается…',
  sheet: {
    title: (day, isFive) => `${isFive ? '«Шанхайская пятёрка»' : 'Шанхайская организация сотрудничества'} на ${formatDay(day)}`,
    counts: (family, guests) => {
      const counted = family.map(([status, count]) => countOf(count, status === 'shanghai-five' ? nouns.state : statesOf[status]))
      const said = family.length === 0 ? 'неизвестно, кто входит в организацию' : formatList(counted)
      return guests === 0 ? said : `${said}; сверх того ${countOf(guests, nouns.guest)}`
    },
    subtitle: (counts, voice) => `${counts.charAt(0).toUpperCase()}${counts.slice(1)}. ${files.voices[voice]}.`,
    legendRow: (status, countries, organisations) =>
      `${vocabulary.statuses[status]}: ${countries}${organisations > 0 ? ` и ${countOf(organisations, nouns.organisation)}` : ''}`,
    all: (row, mark) => `${row}, ${marks[mark]}`,
    some: (mark, count) => `из них ${marks[mark]}: ${count}`,
    contested: 'спорная территория, выделенная в контурах',
    numbered: 'спорная территория, см. ниже',
    grounds: (grounds) => `Спорные территории: ${grounds.map(({ number, name }) => `${number}\u00a0${name}`).join(' · ')}.`,
    sources: (documents, others) => {
      const more = countOf(others, nouns.referenceSource)
      const all = others === 0 ? documents : [...documents, `${more}, перечислены в CSV и GeoJSON той же карты`]
      return `Источники: ${all.join('; ')}.`
    },
    document: (number, title, publisher, published) => {
      const where = [publisher, published === undefined ? undefined : formatWhen({ edtf: published })]
      return `документ ${number}, «${title}» (${where.filter((part) => part !== undefined).join(', ')})`
    },
    shapes: (title, licence, source, sourceLicence) =>
      `Контуры: ${title} (${licence}), на основе ${source} (${sourceLicence}). Равновеликая азимутальная проекция Ламберта с центром ${CENTRE.lon}°\u00a0в.\u00a0д., ${CENTRE.lat}°\u00a0с.\u00a0ш.`,
    imprint: (version, address) => `Атлас ШОС, данные ${version}${address === undefined ? '' : `. ${address}`}`,
  },
}
