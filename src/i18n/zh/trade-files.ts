import type { IsoDate } from '@/domain/contract'
import type { Voice } from '@/domain/export/imprint'
import type { tradeFiles as English } from '@/i18n/en/trade-files'
import { formatDay, formatList } from '@/i18n/format'
import { files } from './files'

/** The words of the files of the charts. */
export const tradeFiles: typeof English = {
  formats: {
    csv: { name: 'CSV', what: '表格，附来源' },
    svg: { name: 'SVG', what: '图片，可缩放、可编辑' },
    png: { name: 'PNG', what: '图片，宽2400像素' },
  },
  subtitle: (unit: string, sentence: string) => [`单位：${unit}。`, sentence].filter((part) => part !== '').join(''),
  window: (from: IsoDate, to: IsoDate) => `限${formatDay(from)}至${formatDay(to)}。`,
  only: (countries: readonly string[]) => `仅限${formatList(countries)}。`,
  voice: (whose: Voice, knownBy: IsoDate | undefined) =>
    knownBy === undefined ? `${files.voices[whose]}。` : `五篇文献中截至${formatDay(knownBy)}已发表者。`,
  publishers: (count: number, publishers: readonly string[]) => `来源（${count}），按发布者：${publishers.join('；')}。`,
  publisher: (name: string, count: number) => (count === 1 ? name : `${name}（${count}）`),
  sources: (sources: readonly string[]) => `来源（${sources.length}）：${sources.join('；')}。`,
  source: (title: string, publisher: string | undefined, address: string | undefined) =>
    [`《${title}》`, publisher, address].filter((part) => part !== undefined).join('，'),
  notDrawn: '没有绘出可供保存的内容',
  imprint: (dataVersion: string, address: string | undefined) =>
    [`上合组织图集，数据版本${dataVersion}。`, address].filter((part) => part !== undefined).join(''),
}
