import type {
  Basis,
  Confidence,
  CountSubject,
  DiscrepancyKind,
  MeetingState,
  MeetingType,
  Stage,
  Status,
  Tier,
} from '@/domain/contract'
import type { Mark } from '@/domain/status'
import type { vocabulary as English } from '@/i18n/en/vocabulary'

/** One, several and a heading are the same word in Chinese. */
const status: Record<Status, string> = {
  'shanghai-five': '“上海五国”',
  member: '成员国',
  observer: '观察员国',
  'dialogue-partner': '对话伙伴',
  'sco-partner': '上合组织伙伴',
  guest: '客人',
}

const mark: Record<Mark, string> = {
  stated: '载明',
  inferred: '推断',
  carried: '沿用，未再确认',
}

const dayInferred = '日期系推断'

const stage: Record<Stage, string> = {
  founded: '创立组织',
  applied: '申请成为',
  agreed: '原则上获准成为',
  started: '启动加入程序，拟成为',
  decided: '成为',
  signed: '签署备忘录',
  approved: '在国内核准备忘录',
  merged: '并入',
  dormant: '参与进入休眠，身份为',
  ended: '不再是',
}

const meetingType: Record<MeetingType, string> = {
  summit: '峰会',
  'heads-of-government': '政府首脑（总理）会议',
  'security-council': '安全会议秘书会议',
  ministerial: '部长级会议',
  bilateral: '双边会晤',
  conference: '国际会议',
  forum: '论坛',
  exercise: '演习',
  signing: '签署',
  other: '其他会议',
}

const meetingTypes: Record<MeetingType, string> = {
  summit: '峰会',
  'heads-of-government': '政府首脑',
  'security-council': '安全会议秘书',
  ministerial: '部长级会议',
  bilateral: '双边会晤',
  conference: '国际会议',
  forum: '论坛',
  exercise: '演习',
  signing: '签署',
  other: '其他',
}

const meetingState: Record<MeetingState, string> = {
  held: '已举行',
  planned: '计划中',
  postponed: '已推迟',
  cancelled: '已取消',
}

const basis: Record<Basis, string> = { stated: '载明', inferred: '推断', derived: '计算得出' }

const tier: Record<Tier, string> = { document: '文献', reference: '参考来源', mine: '我的文献' }

const confidence: Record<Confidence, string> = { high: '可信度高', medium: '可信度中等', low: '可信度低' }

const countSubject: Record<CountSubject, string> = {
  ...status,
  founder: '创始国',
  'members-and-partners': '成员国和伙伴',
  'forum-countries': '论坛与会国',
}

const discrepancyKind: Record<DiscrepancyKind, string> = {
  'count-and-list': '计数与名单不符',
  'document-and-document': '文献与文献不符',
  'document-and-reference': '文献与参考来源不符',
  'mirror-statistics': '镜像统计不符',
  'wrong-name': '名称有误',
  'wrong-scope': '范围有误',
  'planned-not-confirmed': '曾有计划，未证实举行',
  'same-day': '同日冲突',
  revision: '数据经修订',
  'own-and-atlas': '我的文献与图集不符',
}

/** The words for the closed sets of the contract. */
export const vocabulary: typeof English = {
  status,
  statuses: status,
  several: status,
  noStatus: '无地位',
  dormantAs: (status: string) => `休眠中的${status}`,
  partOfFive: '“上海五国”之一',
  sureness: (how: Mark, from: Basis) =>
    how === 'carried' && from === 'inferred' ? `${basis.inferred}，${mark.carried}` : mark[how],
  dayInferred,
  onInferredDay: (what: string) => `${what}（${dayInferred}）`,
  stage,
  meetingType,
  meetingTypes,
  meetingState,
  basis,
  tier,
  confidence,
  countSubject,
  discrepancyKind,
}
