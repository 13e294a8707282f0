import type { Status } from '@/domain/contract'
import type { Voice } from '@/domain/export/imprint'
import { CENTRE } from '@/domain/shapes'
import type { mapTable as English } from '@/i18n/en/map-table'
import { countOf, formatDay, formatList, formatShortDay, formatWhen } from '@/i18n/format'
import { files } from './files'
import { statesOf } from './standing-words'
import { vocabulary } from './vocabulary'

const counted = (status: Status, count: number) => countOf(count, statesOf[status])
const guests = (count: number) => countOf(count, statesOf.guest)
const organisations = (count: number) => countOf(count, { other: '个组织' })

const marks = {
  inferred: '推断',
  carried: '沿用自较早日期',
  dormant: '参与处于休眠',
}

/** The words of the map's table, its options and its exports. */
export const mapTable: typeof English = {
  asTable: '以表格显示',
  asMap: '以地图显示',
  formats: {
    svg: { name: 'SVG', what: '图片，可缩放、可编辑' },
    png: { name: 'PNG', what: '图片，宽2400像素' },
    geojson: { name: 'GeoJSON', what: '图形及其地位' },
    csv: { name: 'CSV', what: '表格，附来源' },
  },
  saveAs: files.saveAs,
  columns: {
    name: '国家',
    status: '地位',
    since: '起始日期',
    certainty: '确定程度',
    evidence: '依据',
    memorandum: '备忘录',
  },
  onDay: (day: string) => formatShortDay(day),
  caption: (day: string, compared: string | undefined, family: number, count: number, voice: Voice) =>
    `${formatDay(day)}${compared === undefined ? '' : `，对照${formatDay(compared)}`}：大家庭${countOf(family, { other: '国' })}${count > 0 ? `，另有${guests(count)}` : ''}。${files.voices[voice]}。`,
  onlyStatuses: (names: readonly string[]) => `仅突出显示：${formatList(names)}。`,
  guests: '客人，不计入大家庭',
  noRows: '这一天没有任何国家在此具有地位。',
  namedOn: (edtf: string, isInferred: boolean) =>
    isInferred ? `推断${formatWhen({ edtf })}如此` : `列名于${formatWhen({ edtf })}`,
  noMemorandum: '未见记载',
  dormant: (edtf: string) => `参与处于休眠，始于${formatWhen({ edtf })}`,
  passages: (document: number, paragraphs: readonly number[]) =>
    paragraphs.length === 0 ? `文献${document}` : `文献${document}，第${paragraphs.join('、')}段`,
  sourceOnItsWay: '来源载入中……',
  sheet: {
    title: (day: string, isFive: boolean) => `${formatDay(day)}的${isFive ? '“上海五国”' : '上海合作组织'}`,
    counts: (family: readonly (readonly [Status, number])[], count: number) => {
      const said =
        family.length === 0
          ? '谁在其中，未见记载'
          : formatList(family.map(([status, own]) => (status === 'shanghai-five' ? `${own}个国家` : counted(status, own))))
      return count === 0 ? said : `${said}；${guests(count)}不计在内`
    },
    subtitle: (counts: string, voice: Voice) => `${counts}。${files.voices[voice]}。`,
    legendRow: (status: Status, countries: string, count: number) =>
      `${vocabulary.statuses[status]}：${countries}${count > 0 ? `，另有${organisations(count)}` : ''}`,
    all: (row: string, mark: keyof typeof marks) => `${row}，${marks[mark]}`,
    some: (mark: keyof typeof marks, count: number) => `其中${marks[mark]}：${count}`,
    contested: '单独绘出的争议地区',
    numbered: '争议地区，见下文',
    grounds: (numbered: readonly { number: number; name: string }[]) =>
      `争议地区：${numbered.map(({ number, name }) => `${number}\u00a0${name}`).join(' · ')}。`,
    sources: (documents: readonly string[], others: number) => {
      const more = `${countOf(others, { other: '个参考来源' })}（列于同一地图的CSV和GeoJSON）`
      return `来源：${(others === 0 ? documents : [...documents, more]).join('；')}。`
    },
    document: (number: number, title: string, publisher: string | undefined, published: string | undefined) => {
      const where = [publisher, published === undefined ? undefined : formatWhen({ edtf: published })]
      return `文献${number}《${title}》（${where.filter((part) => part !== undefined).join('，')}）`
    },
    shapes: (title: string, licence: string, from: string, fromLicence: string) =>
      `图形：${title}（${licence}），据${from}（${fromLicence}）制成。兰勃特等积方位投影，中心为东经${CENTRE.lon}°、北纬${CENTRE.lat}°。`,
    imprint: (version: string, address: string | undefined) =>
      `上合组织图集，数据版本${version}${address === undefined ? '' : `。${address}`}`,
  },
}
