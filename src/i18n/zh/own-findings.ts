import type { Measure, MeetingState } from '@/domain/contract'
import type { MeetingProposal, Proposal } from '@/extraction/claims'
import type { ownFindings as English } from '@/i18n/en/own-findings'
import { type PluralForms, countOf, formatList } from '@/i18n/format'
import { vocabulary } from './vocabulary'

const isHan = (name: string) => /^\p{Script=Han}/u.test(name)

const kinds: Record<Proposal['kind'], string> = {
  membership: '地位',
  'membership-count': '计数',
  meeting: '会议',
  trade: '贸易',
}

const meetings: Record<MeetingProposal['type'], string> = {
  summit: '峰会',
  'heads-of-government': '政府首脑（总理）会议',
  'security-council': '安全会议秘书会议',
  ministerial: '部长级会议',
  bilateral: '双边会晤',
  conference: '国际会议',
  forum: '论坛',
  exercise: '演习',
  other: '会议',
}

const measures: Record<Measure, (a: string, b: string) => string> = {
  turnover: (a, b) => `${a}与${b}的贸易额`,
  exports: (a, b) => `${a}对${b}的出口额`,
  imports: (a, b) => `${a}自${b}的进口额`,
}

const statuses = {
  member: '成员国',
  observer: '观察员国',
  'dialogue-partner': '对话伙伴',
  guest: '客人',
  partner: '上合组织伙伴',
}
const counted: Record<'member' | 'observer' | 'dialogue-partner' | 'founder', PluralForms> = {
  member: { other: '个成员国' },
  observer: { other: '个观察员国' },
  'dialogue-partner': { other: '个对话伙伴' },
  founder: { other: '个创始国' },
}
const states: Record<MeetingState, string> = vocabulary.meetingState

/** What findings say, in words. */
export const ownFindings: typeof English = {
  kinds,
  statuses,
  counted: { member: '成员国', observer: '观察员国', 'dialogue-partner': '对话伙伴', founder: '创始国' },
  states,
  meetings,
  says: {
    membership: (name: string, status: keyof typeof statuses) => `${name}是${statuses[status]}`,
    count: (count: number, of: keyof typeof counted) => `上合组织有${countOf(count, counted[of])}`,
    meeting: (type: MeetingProposal['type'], where: string | undefined, number: string | undefined) =>
      `${number ?? ''}${meetings[type]}${where === undefined ? '' : `（${where}）`}`,
    place: (city: string | undefined, country: string | undefined) =>
      city === undefined
        ? country
        : country === undefined || country === city
          ? city
          : `${country}${isHan(city) ? '' : ' '}${city}`,
    noDate: '未给出日期',
    noYear: (day: string) => `${day}，未给出年份`,
    inferred: '日期系推断',
    host: (name: string) => `东道主：${name}`,
    tookPart: (names: readonly string[]) => `与会者：${formatList(names)}`,
    beside: (type: MeetingProposal['type']) => `于另一会议期间举行：${meetings[type]}`,
    trade: (measure: Measure, a: string, b: string) => measures[measure](a, b),
    noPeriod: '未给出时期',
    fiscal: (label: string) => `${label.slice(2).replace('-', '—')}财年`,
    up: (percent: string) => `增长${percent}%`,
    down: (percent: string) => `下降${percent}%`,
    flat: '持平',
    noAmount: '未给出金额',
    reporter: (name: string) => `报告方：${name}`,
  },
}
