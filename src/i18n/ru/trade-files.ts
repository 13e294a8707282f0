import type { tradeFiles as English } from '@/i18n/en/trade-files'
import { formatDay, formatList } from '@/i18n/format'
import { files } from './files'

/** The words of the files of the charts. */
export const tradeFiles: typeof English = {
  formats: {
    csv: { name: 'CSV', what: 'таблица с источниками' },
    svg: { name: 'SVG', what: 'изображение, которое можно увеличивать и править' },
    png: { name: 'PNG', what: 'изображение шириной 2400 пикселей' },
  },
  subtitle: (unit, sentence) => [`Единица: ${unit}.`, sentence].filter((part) => part !== '').join(' '),
  window: (from, to) => `За дни с ${formatDay(from)} по ${formatDay(to)}.`,
  only: (countries) => `Только ${formatList(countries)}.`,
  voice: (whose, knownBy) =>
    knownBy === undefined ? `${files.voices[whose]}.` : `Из пяти документов\u00A0— опубликованные к ${formatDay(knownBy)}.`,
  publishers: (count, publishers) => `Источники (${count}), по издателям: ${publishers.join('; ')}.`,
  publisher: (name, count) => (count === 1 ? name : `${name} (${count})`),
  sources: (sources) => `Источники (${sources.length}): ${sources.join('; ')}.`,
  source: (title, publisher, address) => [`«${title}»`, publisher, address].filter((part) => part !== undefined).join(', '),
  notDrawn: 'изображать, а значит и сохранять, нечего',
  imprint: (dataVersion, address) =>
    [`Атлас ШОС, данные ${dataVersion}.`, address].filter((part) => part !== undefined).join(' '),
}
