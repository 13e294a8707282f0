import type { CountSubject, Status, When } from '@/domain/contract'
import type { compare as English } from '@/i18n/en/compare'
import { countOf, formatDay, formatList, formatShortDay, formatWhen } from '@/i18n/format'
import { map } from './map'
import { vocabulary } from './vocabulary'

const counted = (count: number, of: CountSubject) => `${vocabulary.countSubject[of]}${count}个`

/** The words of the date bar's menu, and of the difference between two days. */
export const compare: typeof English = {
  menu: {
    type: '输入日期',
    go: '显示这一天',
    range: (first: string, last: string) => `${formatDay(first)}至${formatDay(last)}`,
    compareWith: '对照日期',
    compare: '对照',
    suggestions: '可对照的日期',
    previous: (day: string) => `上一次变动，${formatShortDay(day)}`,
    first: (day: string) => `第一天，${formatShortDay(day)}`,
    stop: map.date.stop,
    speed: '速度',
    speeds: { slow: '每秒半年', usual: '每秒一年', fast: '每秒三年' },
    asThen: '以当日读者的视角',
    asThenHint: '仅限当时已发表的文本',
  },
  heading: (before: string, after: string) =>
    before === after ? formatDay(before) : `${formatDay(before)}与${formatDay(after)}`,
  sameDay: (day: string) => `两个日期都是${formatDay(day)}，无从对照。请移动日期条上的任一标记，或在日期菜单中选择“对照日期”。`,
  readThen: (day: string) => `两天均以较晚一天的读者视角来看：仅依据截至${formatDay(day)}已发表的文献。`,
  summary: (countries: number, counts: readonly string[]) =>
    `${countOf(countries, { other: '个国家' })}的地位有变化${counts.length === 0 ? '' : `：${counts.join('，')}`}。`,
  counted: (status: Status, before: number, after: number) => `${vocabulary.several[status]} ${before} → ${after}`,
  nothing: (butCounted: readonly string[]) =>
    butCounted.length > 0 ? `列名国家的地位均无不同；但${butCounted.join('，')}。` : '据当前启用的来源，列名国家的地位均无不同。',
  alsoCounted: (counted: readonly string[]) => `然而${counted.join('，')}。`,
  countedOtherwise: (count: number, of: CountSubject, when: Pick<When, 'edtf'>, named: number) =>
    `有文本对${formatWhen(when)}的计数为${counted(count, of)}，列名者${named}个`,
  countedLine: (count: number, of: CountSubject, when: Pick<When, 'edtf'>, sources: readonly string[], isInferred: boolean) =>
    `${formatWhen(when)}的计数：${counted(count, of)}（${formatList(sources)}${isInferred ? '；推断' : ''}）`,
  countedAndNamed: (line: string, named: number | undefined) =>
    named === undefined ? `${line}。` : `${line}；列名者${named}个。`,
  document: (number: number) => `文献${number}`,
  own: (number: number) => `我的文献${number}`,
  returnedToo: (count: number) => `另有${countOf(count, { other: '个国家' })}仅在其间地位有所不同。`,
  sections: {
    became: (status: Status) => (status === 'shanghai-five' ? '加入“上海五国”' : `成为${vocabulary.several[status]}`),
    named: (status: Status) => `被列为${vocabulary.several[status]}`,
    inferred: (status: Status) => `推断为${vocabulary.several[status]}`,
    counted: '两日中任一日的计数',
    left: '不再在列',
    dormancy: '参与情况',
    returned: '变动后又复原',
    guests: '客人',
  },
  sectionTitle: (title: string, count: number) => `${title} · ${count}`,
  sentence: (parts: readonly string[]) => parts.join('，其后'),
  since: (what: string, when: string) => `自${when}起为${what}`,
  named: (what: string, when: string, isFirst: boolean) => `${when}${isFirst ? '首次' : ''}被列为${what}`,
  inferred: (what: string, when: string, isFirst: boolean) => `${isFirst ? '首次' : ''}推断${when}为${what}`,
  namedToo: (inferred: string, when: string) => `${inferred}，并于${when}列名`,
  left: (when: string) => `自${when}起${vocabulary.noStatus}`,
  dormant: (when: string) => `自${when}起休眠`,
  active: (when: string) => `自${when}起恢复参与`,
  afterName: (what: string, isNew: boolean) => `${isNew ? '（新增）' : ''}：${what}。`,
  disagree: (standings: readonly string[]) =>
    standings.length > 1 ? `来源说法不一：${standings.join('，抑或')}。` : '来源说法不一。',
  between: (before: string, after: string, what: string, isNew: boolean) =>
    `${formatDay(before)}与${formatDay(after)}之间${isNew ? '新增' : ''}：${what}。`,
  unchanged: (before: string, after: string) => `${formatDay(before)}与${formatDay(after)}相同。`,
  evidence: (count: number) => `依据 · ${count}`,
  csv: 'CSV',
  csvTitle: '下载差异表（CSV）',
  copy: '复制为文本',
  copied: '已复制',
  notCopied: '无法复制',
}
