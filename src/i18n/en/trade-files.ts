import type { IsoDate } from '@/domain/contract'
import type { Voice } from '@/domain/export/imprint'
import { formatDay, formatList } from '@/i18n/format'
import { files } from './files'

/** The words of the files of the charts. */
export const tradeFiles = {
  formats: {
    csv: { name: 'CSV', what: 'the table, with its sources' },
    svg: { name: 'SVG', what: 'the picture, to be scaled and edited' },
    png: { name: 'PNG', what: 'the picture, 2400 pixels wide' },
  },
  /** Below the title: what the numbers count, and the chart in a sentence. */
  subtitle: (unit: string, sentence: string) => [`Unit: ${unit}.`, sentence].filter((part) => part !== '').join(' '),
  window: (from: IsoDate, to: IsoDate) => `Of the days from ${formatDay(from)} to ${formatDay(to)}.`,
  only: (countries: readonly string[]) => `Only of ${formatList(countries)}.`,
  voice: (whose: Voice, knownBy: IsoDate | undefined) =>
    knownBy === undefined ? `${files.voices[whose]}.` : `Of the five documents, those published by ${formatDay(knownBy)}.`,
  publishers: (count: number, publishers: readonly string[]) => `Sources (${count}), by publisher: ${publishers.join('; ')}.`,
  publisher: (name: string, count: number) => (count === 1 ? name : `${name} (${count})`),
  sources: (sources: readonly string[]) => `Sources (${sources.length}): ${sources.join('; ')}.`,
  /** `“Title”, publisher, address` */
  source: (title: string, publisher: string | undefined, address: string | undefined) =>
    [`“${title}”`, publisher, address].filter((part) => part !== undefined).join(', '),
  notDrawn: 'nothing is drawn that could be saved',
  imprint: (dataVersion: string, address: string | undefined) =>
    [`SCO Atlas, data ${dataVersion}.`, address].filter((part) => part !== undefined).join(' '),
}
