import type { Status } from '@/domain/contract'
import type { Tick } from '@/domain/timeline-axis'
import type { LaneKind } from '@/domain/view-state'
import type { timeline as English } from '@/i18n/en/timeline'
import { countOf, formatDayAndMonth, formatList, formatNumber, formatShortMonth } from '@/i18n/format'
import { oneOf, statesOf } from './standing-words'
import { vocabulary } from './vocabulary'

/** The columns by which the list can be sorted. */
const columns = { date: '日期', title: '名称', type: '类型', place: '地点' }

const laneKinds: Record<LaneKind, string> = { type: '类型', country: '国家', place: '地点', series: '系列' }

/** The words of this room. */
export const timeline: typeof English = {
  title: '时间线',
  detail: (count: number, range: string) => `显示${formatNumber(count)}条 · ${range}`,
  range: (from: string, to: string) => (from === to ? from : `${from}—${to}`),
  filter: (active: number) => (active === 0 ? '筛选' : `筛选 · ${active}`),
  list: '列表',

  membership: '成员情况',
  unknownLane: { type: '其他', country: '无国家', place: '无地点', series: '无系列' },
  laneFilter: (label: string) => `筛选：${label}`,
  laneName: (label: string, count: number) => `${label}，${countOf(count, { other: '个标记' })}`,

  tick: ({ unit }: Pick<Tick, 'unit'>, date: Date) => {
    if (unit === 'year') return String(date.getUTCFullYear())
    return unit === 'month' ? formatShortMonth(date) : formatDayAndMonth(date)
  },

  numbers: (first: number, last: number) => (first === last ? String(first) : `${first}—${last}`),
  gapName: (first: number, last: number) =>
    first === last ? `系列第${first}次：此处没有来源给出` : `系列第${first}次至第${last}次：此处没有来源给出`,
  plannedTitle: (title: string) => `${title}（计划中）`,
  gathering: (
    count: number,
    forms: 'meetings' | 'changes',
    range: string,
    titles: readonly string[],
    more: number,
    doubts: { inferred: number; inexact: number; notHeld: number },
  ) => {
    const [measure, what] = forms === 'meetings' ? ['次', '次会议'] : ['条', '条成员情况']
    const unsure = [
      ...(doubts.inferred > 0 ? [`${formatNumber(doubts.inferred)}${measure}系推断`] : []),
      ...(doubts.inexact > 0 ? [`${formatNumber(doubts.inexact)}${measure}日期不确切`] : []),
      ...(doubts.notHeld > 0 ? [`${formatNumber(doubts.notHeld)}${measure}仅有计划或未举行`] : []),
    ]
    const ofThese = unsure.length === 0 ? '' : `，其中${unsure.join('、')}`
    return `${countOf(count, { other: what })}，${range}${ofThese}：${titles.join('；')}${more > 0 ? `；另有${formatNumber(more)}${measure}` : ''}`
  },

  step: {
    named: (names: readonly string[], what: string) => `${formatList(names)}：${what}`,
    counted: (count: number, what: string) => `${countOf(count, { other: '个国家' })}：${what}`,
    founded: (status: string) => `${status}（创始国）`,
    merged: (status: string) => `${status}（两类合并）`,
    dormant: (status: string) => `${status}，参与处于休眠`,
    ended: (status: string) => `不再是${status}`,
  },
  listIn: (sources: readonly string[], counts: readonly string[]) => `${formatList(sources)}列出${formatList(counts)}`,
  statusOf: (status: Status) => oneOf[status],
  statusCount: (status: Status, count: number) => countOf(count, statesOf[status]),
  document: (number: number) => `文献${number}`,
  reference: vocabulary.tier.reference,
  mine: (number: number) => `我的文献${number}`,
  changeType: '地位变动',
  listType: '国家名单',

  zoomIn: '放大',
  zoomOut: '缩小',
  wholePeriod: '全部时段',
  zoomGroup: '时间线缩放',
  signs: { zoomIn: '+', zoomOut: '−', wholePeriod: '↔', remove: '×' },
  windowFrom: '时段起点',
  windowTo: '时段终点',

  listing: {
    sortBy: '排序',
    columns,
    sorted: (column: keyof typeof columns, isDescending: boolean) => {
      const [up, down] = column === 'date' ? ['由早到晚', '由晚到早'] : ['升序', '降序']
      return `${columns[column]}，${isDescending ? down : up}`
    },
    groups: { change: '地位变动', list: '国家名单' },
    heading: (group: string, count: number) => `${group} · ${formatNumber(count)}`,
    remarks: (remarks: readonly string[]) => remarks.join('，'),
  },

  fields: {
    lanes: '分栏方式',
    type: '类型',
    country: '国家',
    place: '地点',
    series: '系列',
    state: '已举行或计划中',
    basis: '如何得知',
    org: '组织',
    person: '人物',
    q: '文字',
    from: '自',
    to: '至',
    when: '不确切的日期',
  },
  known: { stated: '由来源载明', inferred: '推断，附理由', derived: vocabulary.basis.derived },
  any: '不限',
  addAnother: '再加一项',
  choice: (name: string, count: number) => `${name} · ${formatNumber(count)}`,
  remove: (label: string) => `移除${label}`,
  laneKinds,
  certainty: { possible: '可能在其中', certain: '确定在其中' },
  clear: '清除筛选',

  nothing: '没有相符的内容。',
  drop: (limit: string, count: number) => `去掉${limit}：${formatNumber(count)}`,
  dropAll: (count: number) => `去掉一切限制：${formatNumber(count)}`,
  droppable: {
    type: (values: readonly string[]) => `类型“${formatList(values)}”`,
    country: (values: readonly string[]) => `国家“${formatList(values)}”`,
    place: (values: readonly string[]) => `地点“${formatList(values)}”`,
    series: (values: readonly string[]) => `系列“${formatList(values)}”`,
    state: (values: readonly string[]) => `状态“${formatList(values)}”`,
    basis: (values: readonly string[]) => `“${formatList(values)}”的限制`,
    org: (values: readonly string[]) => `组织“${formatList(values)}”`,
    person: (values: readonly string[]) => `人物“${formatList(values)}”`,
    q: (text: string) => `文字“${text}”`,
    range: '时间范围',
    when: '仅限确定日期的限制',
    tier: '仅限文献的限制',
  },
}
