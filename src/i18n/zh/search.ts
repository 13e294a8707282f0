import type { CommandWords } from '@/domain/search-commands'
import type { EntryKind } from '@/domain/search-types'
import { search as english } from '@/i18n/en/search'
import { countOf, formatDay, formatNumber } from '@/i18n/format'

const kinds: Record<EntryKind, string> = {
  country: '国家',
  organisation: '组织',
  person: '人物',
  place: '地点',
  series: '会议系列',
  meeting: '会议',
  document: '文献',
  figure: '贸易数据',
  discrepancy: '矛盾',
  ground: '争议地区',
  source: '参考来源',
}

const others = english.commands

/** `对照2017年与2025年` in words: 对照 2017 与 2025; a date with its year as numbers. What is no command stays as it is. */
function spaced(query: string): string {
  return query
    .replaceAll(/(\d{4})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号])?)?/g, (_, ...[year, month, day]: string[]) => {
      return ` ${[year, month, day].filter((part) => part !== undefined).join('-')} `
    })
    .replaceAll(/[、。]/g, ' ')
    .replace(/^\s*(对照|比较|对比|仅看|只看|[仅只](?!看)|贸易额|贸易(?!额))(?!文献)(?=\p{Script=Han})/u, '$1 ')
    .replace(/(?<=\p{Script=Han})的?(贸易额?)\s*$/u, ' $1')
    .replaceAll(/(?<=[\p{Script=Han}\d]\s*)(?:[与跟到至]|(?<!共)和(?![平国]))(?=\s*[\p{Script=Han}\d])/gu, ' $& ')
}

/** What a reader may type for a command, folded; the English words stand behind. */
const commands: CommandWords = {
  spaced,
  months: others.months,
  compare: ['对照', '比较', '对比', ...others.compare],
  between: ['与', '和', '跟', '到', '至', ...others.between],
  against: ['相比', ...others.against],
  only: ['仅', '只', '仅看', '只看', ...others.only],
  trade: ['贸易', '贸易额', ...others.trade],
  skipped: ['的', '在', '于', ...others.skipped],
  today: ['今天', '今日', '现在', ...others.today],
  rooms: {
    atlas: ['图集', '首页', '主页', ...others.rooms.atlas],
    map: ['地图', ...others.rooms.map],
    timeline: ['时间线', '时间轴', '会议', ...others.rooms.timeline],
    trade: ['贸易', ...others.rooms.trade],
    ledger: ['矛盾', '分歧', ...others.rooms.ledger],
    coverage: ['覆盖情况', '覆盖', ...others.rooms.coverage],
    documents: ['文献', '文本', ...others.rooms.documents],
    data: ['数据', '下载', '变更记录', ...others.rooms.data],
    about: ['关于', '帮助', ...others.rooms.about],
  },
  statuses: {
    'shanghai-five': ['上海五国', '创始国', ...others.statuses['shanghai-five']],
    member: ['成员国', '成员', ...others.statuses.member],
    observer: ['观察员国', '观察员', ...others.statuses.observer],
    'dialogue-partner': ['对话伙伴', '对话伙伴国', ...others.statuses['dialogue-partner']],
    'sco-partner': ['上合组织伙伴', '上合伙伴', '伙伴', ...others.statuses['sco-partner']],
    guest: ['客人', '主席国客人', '嘉宾', ...others.statuses.guest],
  },
  tiers: {
    documents: ['仅文献', '只看文献', ...others.tiers.documents],
    all: ['参考来源', '所有来源', '全部来源', ...others.tiers.all],
  },
  themes: {
    auto: ['跟随系统', '系统配色', ...others.themes.auto],
    light: ['浅色', '浅色模式', ...others.themes.light],
    dark: ['深色', '深色模式', '夜间模式', ...others.themes.dark],
  },
}

export const search: typeof english = {
  label: '搜索图集',
  close: '关闭搜索',
  results: '结果',
  none: (query: string) => `没有找到“${query}”`,
  examples: '名称、日期或指令：塔吉克斯坦 · 2024年7月4日 · 对照 2017 2025 · 仅看 印度 · 贸易 中国 哈萨克斯坦 · 矛盾',
  loading: '搜索准备中……',
  partial: '贸易数据和参考来源未能载入，未纳入搜索。',
  failed: '搜索无法启动。日期和指令仍可使用。',
  found: (count: number) => countOf(count, { other: '条结果' }),
  enter: (does: string) => `回车：${does}`,
  kinds,
  group: (name: string, shown: number, total: number) =>
    total > shown ? `${name}，${formatNumber(total)}条中的${formatNumber(shown)}条` : name,
  also: (name: string) => `又称${name}`,
  commandGroup: '指令',
  more: (count: number) => `还有${formatNumber(count)}条`,
  beyondGroup: '已关闭',
  beyond: (count: number) => `参考来源中还有${formatNumber(count)}条`,
  allMeetings: (what: string) => `与${what}有关的所有会议`,
  quoted: (text: string) => `“${text}”`,
  inYear: (what: string, year: string) => (what === '' ? `${year}年` : `${year}年的${what}`),
  says: {
    day: (day: string) => formatDay(day),
    window: (when: string) => `${when}的会议`,
    compare: (before: string, after: string) => `对照${formatDay(before)}与${formatDay(after)}`,
    only: (name: string) => `仅看${name}`,
    pair: (a: string, b: string) => `${a}与${b}的贸易`,
    status: (name: string, day: string) => `${formatDay(day)}的${name}`,
    room: (name: string) => name,
    tier: { documents: '仅文献', all: '加上参考来源' },
    theme: { auto: '配色跟随系统', light: '浅色', dark: '深色' },
  },
  does: {
    opens: (name: string) => `在详情中打开${name}`,
    day: (day: string) => `在地图上显示${formatDay(day)}`,
    nearest: (day: string) => `显示${formatDay(day)}，即图集中最接近的一天`,
    window: (from: string, to: string) => `显示${formatDay(from)}至${formatDay(to)}的时间线`,
    compare: (before: string, after: string) => `对照${formatDay(before)}与${formatDay(after)}`,
    compareNearest: (before: string, after: string) => `对照${formatDay(before)}与${formatDay(after)}，即图集中最接近的日期`,
    only: (name: string) => `在时间线上显示涉及${name}的内容，不加其他筛选`,
    more: '在此列出',
    pair: '按时间显示这一对',
    room: (name: string) => `显示“${name}”`,
    tier: { documents: '关闭参考来源', all: '启用参考来源' },
    theme: '更换配色',
    allMeetings: '在时间线上显示，不加其他筛选',
  },
  commands,
  entries: {
    documents: ['文献', ...english.entries.documents],
    own: ['我的', '我的文献', ...english.entries.own],
    parts: {
      H1: '上半年 first half H1',
      H2: '下半年 second half H2',
      Q1: '第一季度 first quarter 1 Q1',
      Q2: '第二季度 second quarter 2 Q2',
      Q3: '第三季度 third quarter 3 Q3',
      Q4: '第四季度 fourth quarter 4 Q4',
    },
  },
}
