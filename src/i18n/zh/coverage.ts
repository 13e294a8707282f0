import type { Status, StatusClaim } from '@/domain/contract'
import type { CoverageKind } from '@/domain/coverage'
import type { SupportKind, Thing } from '@/domain/support'
import type { CoverageChoice } from '@/domain/view-state'
import type { coverageRoom as English } from '@/i18n/en/coverage'
import { type PluralForms, countOf, formatDay, formatNumber, formatWhen } from '@/i18n/format'
import { oneOf } from './standing-words'
import { vocabulary } from './vocabulary'

const claims = (count: number) => countOf(count, { other: '条说法' })
const kinds: Record<CoverageKind, string> = {
  stated: '载明',
  inferred: '推断',
  carried: '沿用',
  reference: '仅参考来源',
  mine: '仅我的文献',
  silent: '无记载',
}
const choices: Record<CoverageChoice, string> = {
  all: '全部',
  standing: '仅地位',
  meetings: '仅会议',
  trade: '仅贸易',
  offices: '仅职务',
}
const supported: Record<SupportKind, PluralForms> = {
  status: { other: '项地位' },
  meeting: { other: '次会议' },
  figure: { other: '项数据' },
  office: { other: '项职务' },
  count: { other: '项计数' },
  mention: { other: '处提及' },
  meaning: { other: '条地位释义' },
  ground: { other: '条争议地区说明' },
  correction: { other: '处更正' },
}
const things: Record<Thing['kind'], { measure: string; name: string }> = {
  standing: { measure: '项', name: '地位' },
  meeting: { measure: '次', name: '会议' },
  figure: { measure: '项', name: '贸易数据' },
  office: { measure: '位', name: '任职者' },
}
/** `27项地位中，有3项`, `27项地位中，没有一项` */
const ofAll = (count: number, all: number, kind: Thing['kind']) => {
  const { measure, name } = things[kind]
  return `${formatNumber(all)}${measure}${name}中，${count === 0 ? `没有一${measure}` : `有${formatNumber(count)}${measure}`}`
}
const percents = new Intl.NumberFormat('zh-Hans-CN', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })

export const coverageRoom: typeof English = {
  detail: (countries: number, first: number, last: number) => `${countOf(countries, { other: '个国家' })}，${first}至${last}年`,
  counts: '计入内容',
  choices,
  options: '覆盖情况选项',
  intro:
    '关于每个国家的每一年有何说法，由谁所说。一条说法计入其自身日期所及的每一年，不论文本写于何时；一次会议计入与会各方，并计入其举行地所在国。',
  grid: (choice: CoverageChoice) => `按国家和年份的覆盖情况，${choices[choice]}`,
  kinds,
  definitions: {
    stated: '有文献载明日期在当年的内容。',
    inferred: '文献只是暗示，或由计算得出，或其日期可能指另一年。',
    carried: '文献没有记载；沿用较早文本所述的地位。',
    reference: '文献既无记载也无可沿用；参考来源有记载。',
    also: (count: number) => `其中${formatNumber(count)}格：参考来源谈及当年`,
    faint: (count: number) => `其中${formatNumber(count)}格：只是早先生效而延续，或可能属于另一年`,
    mine: '只有您的自有文献谈及。',
    alsoOwn: (count: number) => `另有${formatNumber(count)}格：您的文献也谈及`,
    silent: '当前启用的来源均未谈及。',
  },
  country: '国家',
  shortYear: (year: number) => String(year).slice(-2),
  saidYears: '年数',
  saidCountries: '国家数',
  sums: (years: number) => `合计数表示${years}年中有多少年、有多少国家有所记载；由此前承接而来的不计。`,
  undated: (count: number) => `${claims(count)}没有自身的日期，不计入任何一年。`,
  noStanding: (day: string) => `${formatDay(day)}无地位`,
  cell: (name: string, year: number, what: string) => `${name}，${year}年：${what}`,
  said: (kind: CoverageKind, count: number) => `${kinds[kind]}，${claims(count)}`,
  someStated: (count: number) => `其中${count}条载明`,
  mayBe: (count: number) => `${kinds.reference}，${claims(count)}，可能属于另一年`,
  carriedFrom: (status: string, when: string, isStated: boolean) =>
    `${kinds.carried}自${when}，${status}${isStated ? '' : `，${vocabulary.basis.inferred}`}`,
  inForceSince: (status: string, when: string, isEvent: boolean) =>
    `${kinds.reference}，未谈及当年，${status}${isEvent ? `，生效始于${when}` : `，${when}列名`}`,
  andReference: (what: string, count: number) => `${what}；参考来源，${claims(count)}`,
  andOwn: (what: string, count: number) => `${what}；我的文献，${claims(count)}`,
  files: {
    grid: { name: 'CSV：表格', what: '每个国家每一年一行' },
    support: { name: 'CSV：来源', what: '每个来源一行' },
  },
  support: {
    title: '各来源对图集的支撑',
    intro: (all: number, sources: number, alone: number) =>
      `${claims(all)}以${countOf(sources, { other: '个来源' })}为据；其中${formatNumber(alone)}条只举出一个来源。一条说法举出多个来源的，在每个来源下各计一次，故各项占比之和超过总数。`,
    documents: '文献',
    mine: (count: number) => `我的文献（${count}）`,
    reference: (count: number) => `参考来源 · ${formatNumber(count)}`,
    filter: '筛选来源',
    found: (count: number, all: number) => `${formatNumber(all)}个中的${formatNumber(count)}个`,
    unused: (count: number) => `${countOf(count, { other: '个来源' })}未支撑任何所示内容。`,
    more: (count: number, rest: number) => `其余${formatNumber(rest)}个中再显示${count}个`,
    columns: {
      source: '来源',
      publisher: '发布者',
      published: '发表日期',
      claims: '说法',
      alone: '仅凭此源',
      share: '占比',
      kinds: '以此为据的内容',
    },
    weak: '较弱：论坛、博客或零散副本',
    kind: (kind: SupportKind, count: number) => countOf(count, supported[kind]),
    share: (part: number) => percents.format(part),
    none: '没有相符的来源。',
  },
  thin: {
    title: '仅凭单一来源的内容',
    intro: (day: string) =>
      `按事物计数，而非按说法：一次会议或一项数据无论有多少来源记述都只算一项。地位以${formatDay(day)}为准，含组织和客人；会议、数据和职务则涵盖所有日子。`,
    oneSource: (count: number, all: number, kind: Thing['kind']) => `${ofAll(count, all, kind)}仅凭单一来源。`,
    weak: (count: number, all: number, kind: Thing['kind']) => `${ofAll(count, all, kind)}仅凭较弱的来源。`,
    low: (count: number, all: number, kind: Thing['kind']) => `${ofAll(count, all, kind)}可信度低。`,
    nothing: '没有显示任何内容。',
  },
  year: {
    verdict: {
      stated: (year: number, count: number, stated: number) =>
        `文献谈及${year}年：${claims(count)}，${stated === count ? '均为载明' : `其中${stated}条载明`}。`,
      inferred: (year: number, count: number) =>
        `文献关于${year}年所说的并非载明：${claims(count)}，系推断、计算得出，或日期可能指另一年。`,
      carried: (year: number, status: Status, when: string, isInferred: boolean) =>
        `文献未谈及${year}年。现沿用它们就${when}所${isInferred ? '暗示' : '说'}的地位，未再确认：${oneOf[status]}。`,
      reference: (year: number, count: number) =>
        `只有参考来源谈及${year}年：${claims(count)}。文献既未谈及，也没有可供沿用的地位。`,
      mayBe: (year: number, count: number) => `只有参考来源可能谈及${year}年：${claims(count)}，其日期可能指另一年。`,
      inForce: (year: number) => `没有来源谈及${year}年本身。`,
      mine: (year: number, count: number) => `只有您的自有文献谈及${year}年：${claims(count)}。`,
      silent: (name: string, year: number) => `当前启用的来源均未谈及${year}年的${name}。`,
    },
    andReference: (count: number) => `参考来源有所谈及：${claims(count)}。`,
    andOwn: (count: number) => `您的自有文献有所谈及：${claims(count)}。`,
    inForce: (status: Status, when: string, isEvent: boolean) =>
      isEvent ? `据参考来源，该国为${oneOf[status]}，始于${when}。` : `参考来源将该国列为${oneOf[status]}（${when}）。`,
    lastWord: (year: number) => `此前最近一次谈及的是${year}年。`,
    noLast: '此前各年均未谈及。',
    nextWord: (year: number) => `其后下一次是${year}年。`,
    noNext: '其后各年均未谈及。',
    around: '年份',
    before: (year: number) => `← ${year}`,
    after: (year: number) => `${year} →`,
    grid: '所有国家和年份',
    documents: (count: number) => `文献关于当年的说法 · ${count}`,
    undated: (count: number) => `见于当年文本，但无自身日期 · ${count}`,
    carried: (count: number) => `沿用自较早文本 · ${count}`,
    inForceFrom: (count: number) => `据参考来源，早先已生效 · ${count}`,
    namedBefore: (count: number) => `据参考来源，早先已列名 · ${count}`,
    reference: (count: number) => `参考来源关于当年的说法 · ${count}`,
    meetings: (count: number) => `参加或主办的会议 · ${count}`,
    contradictions: (count: number) => `矛盾 · ${count}`,
  },
  dayOf: ({ kind, basis, when }: StatusClaim) =>
    kind === 'event' && basis === 'inferred' ? vocabulary.onInferredDay(formatWhen(when)) : formatWhen(when),
  status: (status: Status) => vocabulary.status[status],
}
