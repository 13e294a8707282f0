import type { ChangeAction, ChangedKind } from '@/domain/changes'
import type { Rounding } from '@/domain/contract'
import type { changes as English } from '@/i18n/en/changes'
import { type PluralForms, countOf, formatDay, formatList } from '@/i18n/format'

const kinds: Record<ChangedKind, PluralForms> = {
  sources: { other: '个来源' },
  countries: { other: '个国家' },
  places: { other: '个地点' },
  organisations: { other: '个组织' },
  people: { other: '位人物' },
  grounds: { other: '处争议地区' },
  meanings: { other: '条地位释义' },
  statuses: { other: '条地位说法' },
  counts: { other: '项计数' },
  offices: { other: '条职务说法' },
  mentions: { other: '处提及' },
  meetings: { other: '条会议记述' },
  trade: { other: '项贸易数据' },
  discrepancies: { other: '处矛盾' },
}

const kindCount = ([kind, count]: readonly [ChangedKind, number]) => countOf(count, kinds[kind])

const actions: Record<ChangeAction, string> = { added: '新增', corrected: '更正', withdrawn: '撤回' }

/** The fields that corrections touch most; any other bears its own name. */
const fields: { readonly [path: string]: string } = {
  id: '标识',
  name: '名称',
  title: '标题',
  url: '网址',
  lat: '纬度',
  lon: '经度',
  basis: '依据性质',
  reasoning: '推断理由',
  note: '备注',
  evidence: '依据',
  'correction.evidence': '更正的依据',
  'when.edtf': '日期',
  'published.edtf': '发表日期',
  'period.label': '时期',
  'amount.value': '金额',
  'amount.stated': '金额的限定语',
  'change.percent': '变动百分比',
  'reporter.name': '报告方',
  participants: '与会者',
  explanation: '解释',
  reference: '参考来源的补充',
  shown: '图集所示',
  claims: '所涉说法',
  settledBy: '据以解决的说法',
  says: '所述内容',
  paragraphs: '段落数',
  relation: '与上合组织的关系',
  sentBy: '派出方',
}

const hedges: Record<Rounding, string> = { 'more-than': '超过', 'less-than': '不到', rounded: '约' }

const fieldName = (path: string) => (Object.hasOwn(fields, path) ? (fields[path] ?? path) : path)

/** What was added, corrected and withdrawn from one version of the data to the next. */
export const changes: typeof English = {
  title: '变更记录',
  intro: '从一个已发布版本到下一个版本：新增、更正和撤回了什么，以及为什么。',
  none: '此前没有发布过版本。',
  failed: '变更记录无法显示，本页其余部分不受影响。',
  heading: (date: string, version: string) => `${formatDay(date)}：版本${version}`,
  before: (version: string) => `此前：版本${version}`,
  sum: (counts: readonly (readonly [ChangeAction, readonly (readonly [ChangedKind, number])[]])[]) =>
    counts
      .filter(([, ofKinds]) => ofKinds.length > 0)
      .map(([action, ofKinds]) => `${actions[action]}：${formatList(ofKinds.map(kindCount))}。`)
      .join('') || '来源所述内容没有变化。',
  what: (groups: number) => `具体内容及缘由（${countOf(groups, { other: '组' })}）`,
  earlier: (count: number) => countOf(count, { other: '个较早版本' }),
  group: (action: ChangeAction, kind: ChangedKind, count: number, paths: readonly string[]) =>
    `${actions[action]}：${kindCount([kind, count])}${paths.length > 0 ? `（${formatList(paths.map(fieldName))}）` : ''}`,
  formerly: (id: string) => `原为${id}`,
  gone: '数据中已不再有',
  isNow: (path: string, value: string) => `${fieldName(path)}：${value}`,
  was: (value: string) => `（此前：${value}）`,
  itemAdded: (path: string, value: string) => `${fieldName(path)}，新增：${value}`,
  hedges,
  removed: (path: string, value: string) => `${fieldName(path)}，删除：${value}`,
  more: (count: number, left: number) => (count < left ? `其余${left}条中再显示${count}条` : `再显示${count}条`),
}
