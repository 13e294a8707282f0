import type { DataFaultKind } from '@/domain/data-fault'
import type { Theme, View } from '@/domain/view-state'
import type { shell as English } from '@/i18n/en/shell'
import { countOf, formatDay, formatList } from '@/i18n/format'

const views: Record<View, string> = {
  atlas: '图集',
  map: '地图',
  timeline: '时间线',
  trade: '贸易',
  ledger: '矛盾',
  coverage: '覆盖情况',
  documents: '文献',
  data: '数据',
  about: '关于',
}

const themes: Record<Theme, string> = { auto: '跟随系统', light: '浅色', dark: '深色' }

const faults: Record<DataFaultKind, (file: string) => string> = {
  missing: (file) => `图集无法取得数据（${file}）。您可能已离线，或者该文件已被移走。`,
  unreadable: (file) => `图集收到了数据（${file}），但内容残缺或不是JSON。`,
  version: (file) => `数据（${file}）与本页面的版本不同。请重新载入页面，或将页面与数据一并更新。`,
  contract: (file) => `数据（${file}）不符合图集可以信赖的格式，因此未据以绘制任何内容。`,
}

/** The words of the frame around the rooms. */
export const shell: typeof English = {
  name: '上合组织图集',
  tagline: '谁在其中，谁与谁会晤，贸易额多少——又是谁说的',
  start: '上合组织图集：回到首页',
  skip: '跳到详情',
  loading: '正在载入……',
  retry: '重试',
  searchFailed: '搜索未能载入：重试',
  roomFailed: (room: string) => `“${room}”无法显示，其他部分不受影响。`,
  faults: { ...faults, program: '本页面出现故障。地址栏仍保留着当前视图，不妨重试。' },
  details: '详情',
  tier: '来源',
  tiers: { documents: '仅文献', all: '＋参考来源' },
  mine: '我的',
  mineLabel: (count: number) => `我的：您自有文献中的${countOf(count, { other: '条说法' })}`,
  andMine: '以及您的自有文献',
  asReadThen: '仅文献，以当日读者的视角',
  readThen: (what: string) => `${what}，按当日所能读到的`,
  menu: '菜单',
  views,
  rooms: '查看',
  theme: '配色',
  themes,
  language: '语言',
  languageMissing: (name: string) => `未能载入${name}的文字。`,
  share: '分享与嵌入',
  shareFailed: '分享功能未能载入：重试',
  keys: '快捷键',
  keysFailed: '快捷键列表未能载入：重试',
  maximise: (room: string) => `放大“${room}”`,
  restore: '回到整个图集',
  tabs: { map: '地图', timeline: '会议', trade: '贸易', ledger: '依据' },
  tabList: '各部分',
  lowerTabs: '时间线或贸易',
  close: '关闭',
  unread: (keys: readonly string[]) => `链接中有无法识别的值（${formatList(keys)}），已改用默认值。`,
  unknown: (id: string) => `链接要打开“${id}”，但本图集没有这一项。`,
  outside: (first: string, last: string) => `链接所指日期不在${formatDay(first)}至${formatDay(last)}之间，现显示最接近的一天。`,
  titleOf: (what: string) => `${what} – 上合组织图集`,
  dayTitle: (day: string) => `${formatDay(day)}的上合组织`,
  against: (before: string, after: string) => `${formatDay(before)}与${formatDay(after)}对照`,
  comparedTitle: (name: string | undefined, days: string) => `${name ?? '上合组织'}：${days}`,
  changed: (count: number) => (count === 0 ? '列名国家的地位均无不同' : `${countOf(count, { other: '个国家' })}有变化`),
  found: (meetings: number, membership: number, from: string, to: string) =>
    [
      countOf(meetings, { other: '次会议' }),
      countOf(membership, { other: '条成员情况' }),
      `${formatDay(from)}至${formatDay(to)}`,
    ].join('，'),
  subjectOnDay: (name: string, day: string) => `${formatDay(day)}的${name}`,
}
