import type { Proposal } from '@/extraction/claims'
import type { Lack } from '@/extraction/own/reviewed'
import { ownReview as english } from '@/i18n/en/own-review'
import { countOf, formatNumber } from '@/i18n/format'

const findings = (count: number) => countOf(count, { other: '条提取结果' })
const standings = { undecided: '未决定', accepted: '已接受', rejected: '已拒绝' }

const lacks: Record<Lack, string> = {
  'publication-date': '须先有文本的日期，才能显示。',
  date: '须先有日期，才能显示。',
  reach: '其日期距图集所涵盖的时间太远，无法显示。',
  period: '须先有时期，才能显示。',
  amount: '须先有金额或变动幅度，才能显示。',
  entity: '须为实际存在的国家或组织。',
  count: '须为整数。',
}

/** How sure, in a word. */
function sureness(percent: number): string {
  if (percent >= 95) return '很有把握'
  if (percent >= 85) return '有把握'
  return percent >= 65 ? '可能' : '存疑'
}

/** What the rules for each kind of finding look for. They are many and change; their names are told as they are. */
const sought: Record<Proposal['kind'], string> = {
  membership: '表示某国或某组织具有某种地位的字句',
  'membership-count': '地位名称旁的数字',
  meeting: '表示会议的词及其上下文',
  trade: '两国间的贸易金额、变动或排名',
}

/** The review of a document: deciding, correcting, adding, saving. */
export const ownReview: typeof english = {
  standings,
  review: {
    text: '文本',
    findings: '提取结果',
    progress: (decided: number, all: number) =>
      all === 1 && decided === 1
        ? '唯一一条提取结果已决定。'
        : decided === all
          ? `${formatNumber(all)}条均已决定。`
          : `${formatNumber(all)}条中已决定${formatNumber(decided)}条。`,
    finishedWhat: (accepted: number, rejected: number) => `接受${formatNumber(accepted)}条，拒绝${formatNumber(rejected)}条。`,
    waiting: (count: number) => `已接受的内容中有${formatNumber(count)}条尚无法显示。`,
    elsewhere: (title: string) => `那是在《${title}》中。`,
    nextText: '下一篇文本：',
    leftOut: (kept: number, count: number) =>
      `仅保留前${formatNumber(kept)}条提取结果；此外还找到${formatNumber(count)}条。请将文本的其余部分单独添加。`,
    seeAtlas: '查看图集',
    position: (index: number, of: number) => `第${formatNumber(index)}条，共${formatNumber(of)}条`,
    previous: '上一条提取结果（k）',
    next: '下一条提取结果（j）',
    nothing: '在此文本中未找到任何内容。',
    nothingWhy: '图集在英文文本中查找上合组织中的地位、成员数目、有日期或地点的会议，以及两国间的贸易。遗漏之处可由您自行添加。',
    notRead: '文本尚未读取；提取结果将在其中标出。',
    filteredOut: '没有提取结果符合筛选条件。',
    confidence: (percent: number) => `${sureness(percent)}，${percent}%：100条此类提取结果中约有${percent}条正确`,
    confidenceTerm: '把握程度',
    rule: '提取依据',
    ruleName: (kind: Proposal['kind'], rule: string) => `${sought[kind]}（规则“${rule}”）`,
    byHand: '您：手动标记',
    effect: '在图集中',
    isNew: '图集中尚无',
    isKnown: '图集也如此说',
    joins: '并入图集已知的一次会议',
    beside: '与他方所报并列',
    contradicts: '与图集矛盾',
    see: '图集的说法',
    seeOwn: '在图集中查看',
    lacks,
    giveDay: '给出文本的日期',
    was: '读取时',
    isGone: '新的规则已不再找出此条；因您已作决定而保留。',
    accept: '接受',
    reject: '拒绝',
    correct: '更正',
    undecide: '收回',
    passage: (count: number) => `此处文字有${findings(count)}`,
    quote: (phrase: string) => `“${phrase}”`,
    mark: (phrase: string, standing: readonly string[]) => `“${phrase}”：${standing.join('，')}`,
    markCount: (count: number, standing: keyof typeof standings) => `${formatNumber(count)}条${standings[standing]}`,
    decided: { accepted: '已接受', rejected: '已拒绝' },
    corrected: '经更正',
    takenBack: '已收回',
    nextIs: (what: string) => `下一条：${what}。`,
    said: (what: string, progress: string, next: string) => {
      const first = what === '' || /[。！？]$/.test(what) ? what : `${what}。`
      return `${first}${progress}${next}`
    },
    refused: '另一标签页已移除此文献；未作任何决定。',
    replaced: (count: number) =>
      count === 1
        ? '另一标签页刚刚对此作了不同的决定。您在此处的决定已取而代之；“撤销”可将其恢复。'
        : `另一标签页刚刚对其中${formatNumber(count)}条作了不同的决定。您在此处的决定已取而代之；“撤销”可将其恢复。`,
    readAgain: '重新读取',
    remove: '移除此文献',
    removeWhat: '连同就其所作的一切决定；可以撤销',
    menu: '此文献',
  },
  filter: {
    label: '筛选',
    active: '筛选 · 已启用',
    kind: '类型',
    anyKind: '所有类型',
    standing: '决定',
    anyStanding: '全部',
    confidence: '把握至少为',
    percent: (percent: number) => `${percent}%`,
    any: '不限',
    clear: '清除筛选',
    shown: (shown: number, all: number) => `显示${formatNumber(all)}条中的${formatNumber(shown)}条`,
  },
  batch: {
    label: '批量决定',
    threshold: '阈值（百分比）',
    what: '仅限筛选所示的未决定项。',
    accept: (percent: number, count: number) => `接受把握不低于${percent}%的未决定项（${formatNumber(count)}）`,
    reject: (percent: number, count: number) => `拒绝把握低于${percent}%的未决定项（${formatNumber(count)}）`,
    acceptThese: (count: number) => `接受这${formatNumber(count)}条`,
    accepted: (count: number) => `已接受${formatNumber(count)}条。`,
    rejected: (count: number) => `已拒绝${formatNumber(count)}条。`,
  },
  keys: {
    label: '审阅快捷键',
    sign: '?',
    switch: '审阅时启用单键操作',
    list: [
      ['a', '接受'],
      ['r', '拒绝'],
      ['c', '更正'],
      ['j →', '下一条'],
      ['k ←', '上一条'],
      ['n', '下一条未决定，包括下一篇文本中的'],
      ['u', '撤销'],
      ['U', '重做'],
      ['?', '显示这些快捷键'],
    ],
    signs: '在文本中，未决定的带底纹，已接受的带下划线，已拒绝的带删除线。',
    passages: '位于文本中某处标记时，方向键移至下一处，回车键前往其卡片。',
  },
  correct: {
    title: '更正提取结果',
    addTitle: '补充遗漏',
    kind: '类型',
    save: '接受更正',
    saveAdded: '添加并接受',
    cancel: '取消',
    choose: '–',
    entity: '国家',
    organisation: '或组织（用缩写）',
    status: '地位',
    count: '数目',
    type: '会议类型',
    number: '在系列中的届次',
    start: '起始日',
    end: '结束日（如不同）',
    dateHint: '2024-07-03、2024-07或2024',
    city: '城市',
    country: '国家',
    host: '东道主',
    state: '状态',
    participants: '与会者',
    addParticipant: '添加国家',
    removeParticipant: (name: string) => `移除${name}`,
    a: '国家',
    b: '另一国（与、对、自）',
    measure: '指标',
    measures: { turnover: '贸易额', exports: '出口额', imports: '进口额' },
    period: '时期',
    periodHint: '2024、2024-H1、2024-Q3、2024-09或2024-01/2024-10',
    value: '金额',
    valueHint: '20.4亿',
    sizes: { ...english.correct.sizes, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 },
    currency: '货币',
    change: '同比变动（百分比）',
    reporter: '报告方',
    errors: (count: number) => `${countOf(count, { other: '处' })}须重新填写。`,
    faults: {
      entity: '请选择国家或填写组织，二者择一。',
      organisation: '2至20个字母的缩写，例如ASEAN。',
      count: '1至300的整数。',
      number: '1至999的整数。',
      date: '实际存在的日、月或年，例如2024-07-03。',
      end: '不得早于起始日。',
      long: '最多100个字符。',
      pair: '须为两个不同的国家。',
      period: '时期，例如2024、2024-H1或2024-09。',
      value: '金额，例如20.4亿；也可留空而填写变动。',
      currency: '三个字母的代码，例如USD。',
      change: '数字，例如12.5或-3。',
      phrase: '本段中的字句，一至八个词。',
    },
  },
  hand: {
    open: '补充遗漏',
    openWhat: '在文本中标出字句，或在此填写',
    selection: '从所选内容添加',
    paragraph: '段落',
    paragraphName: (number: number, start: string) => `${number}. ${start}`,
    phrase: '其中字句，最多八个词',
    added: '已添加。',
  },
  files: {
    source: '来源记录',
    sourceWhat: '已接受内容的记录，供图集维护者使用（YAML）',
    noSource: '已接受的内容均尚无法显示：请看各条提取结果缺少什么。',
    csv: 'CSV',
    csvWhat: '每个决定一行',
    json: 'JSON',
    jsonWhat: '同上，附偏移量及读取时的内容',
  },
}
