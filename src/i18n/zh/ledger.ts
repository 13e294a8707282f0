import type { DiscrepancyKind, IsoDate, MeetingState, Rounding } from '@/domain/contract'
import type { MarkOfEntry, TiersOfEntry } from '@/domain/ledger'
import type { ledger as English } from '@/i18n/en/ledger'
import { countOf, formatDay, formatList, formatNumber } from '@/i18n/format'
import { tradeMirror } from './trade-mirror'

const contradictions = (count: number) => countOf(count, { other: '处矛盾' })

/** Where the contradictions of a kind lie, before their number. */
const ofKind: Record<DiscrepancyKind, string> = {
  'document-and-document': '文献之间',
  'count-and-list': '计数与名单之间',
  'document-and-reference': '文献与参考来源之间',
  'mirror-statistics': '贸易统计',
  'wrong-name': '名称有误',
  'wrong-scope': '范围有误',
  'planned-not-confirmed': '有计划而未证实举行',
  'same-day': '同日冲突',
  revision: '数据经修订',
  'own-and-atlas': '您的文献与图集之间',
}

const sides: Record<TiersOfEntry, string> = {
  documents: '文献之间',
  both: '文献与参考来源之间',
  reference: '参考来源之间',
  mine: '涉及您的自有文献',
}

const accounts: Record<MeetingState, string> = {
  held: '已举行',
  planned: '曾宣布',
  postponed: '已推迟',
  cancelled: '已取消',
}

/** The words of the ledger and of a contradiction's details. */
export const ledger: typeof English = {
  title: '矛盾',
  count: (shown: number, all: number) => (shown === all ? String(all) : `${all}处中的${shown}处`),
  summary: (counts: readonly (readonly [DiscrepancyKind, number])[]) => {
    const all = counts.reduce((sum, [, count]) => sum + count, 0)
    const kinds = counts.map(([kind, count]) => `${ofKind[kind]}${countOf(count, { other: '处' })}`).join('，')
    return `当前启用的来源中有${contradictions(all)}：${kinds}。在图集其他地方，这些矛盾均未被掩饰。`
  },
  rules: {
    'document-and-document':
      '各篇文献保留各自的说法。对同一事物记述不一时，载明者先于推断者，其次取日期较确切者，再次取可信度较高者。就会议的日期、地点、状态和届次，以及同一时间的地位、计数或职务而言，五篇文本中没有任何两篇相互矛盾；每次生成数据时都会对此核查。如果您添加的文献有此情形，会列在这里。',
    'count-and-list': '地图显示被列名者，从不显示仅被计数者。',
    'document-and-reference':
      '对同一事物记述不一时，载明者先于推断者，其次取日期较确切者，再次取可信度较高者，最后取文献。名单绝不推翻已生效的决定。',
    'mirror-statistics': '每个报告方自成一个系列；不作任何平均或合并。相差超过5%的金额视为不一致。',
    'wrong-name': '印出的名称与正确的名称并列保留，事物以后者显示。',
    'wrong-scope': '一项陈述只对其所涉之事有效，不由此推出其他。',
    'planned-not-confirmed': '只有当来源称会议已举行时，计划才成为已举行的会议，绝不因日期已过而如此。',
    'same-day': '同一天有数项决定时，先计终止，再计新的地位，后计类别合并；以其中最后一项为准。',
    revision: '同一报告方给出数个数据时，绘出载明者，其次为日期较确切者，再次为可信度较高者；所有数据均列出。',
    'own-and-atlas':
      '您所接受的内容是又一种记述：记述不一时，载明者先于推断者，其次取日期较确切者，再次取可信度较高者，最后取您的。名单绝不推翻已生效的决定。',
  } satisfies Record<DiscrepancyKind, string>,
  rule: '规则',
  shown: '图集所示',
  subject: '涉及',
  when: '时间',
  facets: { country: '国家', kind: '类型', sides: '双方' },
  every: { country: '所有国家', kind: '所有类型', sides: '所有各方' },
  sides,
  choice: (name: string, count: number) => `${name}（${count}）`,
  filters: '筛选矛盾',
  clear: '清除筛选',
  group: (kind: string, count: number) => `${kind} · ${count}`,
  more: (count: number, rest: number) => (count === rest ? `再显示${count}处` : `其余${formatNumber(rest)}处中再显示${count}处`),
  open: '双方及其依据',
  claims: (count: number) => `各条说法 · ${count}`,
  answers: (count: number) => `作出解答的说法 · ${count}`,
  answered: '此矛盾只在单看文献时存在：参考来源已作解答。',
  hidden: '其中一方不在当前启用的来源之列。',
  alsoAnswered: (count: number) => `另有${contradictions(count)}只在单看文献时存在；参考来源已作解答。`,
  showDocuments: '仅显示文献',
  includeReference: (count: number) => `启用参考来源（${count}）`,
  noneAtAll: (knownBy: IsoDate | undefined) =>
    knownBy === undefined ? '当前启用的来源之间没有矛盾。' : `截至${formatDay(knownBy)}已发表的文献之间没有矛盾。`,
  none: (all: number, conditions: readonly string[]) =>
    `当前启用的来源中有${contradictions(all)}，但均不符合：${conditions.join('；')}。`,
  named: (statuses: string, names: readonly string[]) => `列名的${statuses}：${formatList(names)}`,
  printed: (printed: string) => `原文作：“${printed}”`,
  meant: (meant: string) => `所指为：${meant}`,
  account: (state: MeetingState, when: string, place: string | undefined) =>
    [`${accounts[state]}：${when}`, place].filter((part) => part !== undefined).join('，'),
  silence: '当前启用的来源中，没有较晚的来源说明它是否举行。',
  gap: (dollars: number, share: number, hedge: Rounding | undefined) =>
    `双方相差${tradeMirror.gapAlone(dollars, hedge)}，为较小金额的${tradeMirror.percentAlone(share, undefined)}。`,
  marks: {
    map: '在地图上显示',
    timeline: '在时间线上显示',
    mirror: '在图表中比较双方',
    pair: '按时间显示',
    total: '在图表中显示',
  } satisfies Record<MarkOfEntry['mark'], string>,
  inLedger: (of: string) => `所有矛盾：${of}`,
  options: '矛盾选项',
  saves: (count: number) => `${contradictions(count)}，每一方各占一行。`,
  formats: { csv: { name: 'CSV', what: '列出的矛盾及其来源' } },
}
