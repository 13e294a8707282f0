import type { IsoDate } from '@/domain/contract'
import type { Voice } from '@/domain/export/imprint'
import type { Facet } from '@/domain/timeline-index'
import type { timelineFiles as English } from '@/i18n/en/timeline-files'
import { countOf, formatDay, formatList } from '@/i18n/format'
import { files } from './files'

const filters: Record<Facet, string> = {
  type: '类型',
  country: '国家',
  place: '地点',
  org: '组织',
  person: '人物',
  series: '系列',
  state: '状态',
  basis: '依据性质',
}

function voice(whose: Voice, knownBy: IsoDate | undefined): string {
  return knownBy === undefined ? files.voices[whose] : `五篇文献中截至${formatDay(knownBy)}已发表者`
}

/** The words within the timeline's files. */
export const timelineFiles: typeof English = {
  title: (from: IsoDate, to: IsoDate) => `上合组织图集：${formatDay(from)}至${formatDay(to)}`,
  shown: (meetings: number, membership: number) =>
    `${countOf(meetings, { other: '次会议' })}和${countOf(membership, { other: '条成员情况' })}`,
  sources: (count: number) => `${countOf(count, { other: '个来源' })}，列于同一时间线的CSV和JSON。`,
  about: (whose: Voice, knownBy: IsoDate | undefined, dataVersion: string) =>
    `上海合作组织的会议和成员变动，以上合组织图集所示为准。${voice(whose, knownBy)}。数据版本${dataVersion}。`,
  only: (conditions: readonly string[]) => `仅限：${conditions.join('；')}。`,
  condition: (facet: Facet, values: readonly string[]) => `${filters[facet]}：${formatList(values)}`,
  text: (query: string) => `文字“${query}”`,
  certain: '日期虽不确切但确定在两日之间者',
  rule: {
    calendar:
      '日程占满其日期可能所指的全部日子；日期未指明具体日子的，在标题前以文字说明。日期一端不定的，日程记在已知的那一天。凡系推断，均注明并说明理由。',
    picture: '标记置于其日期可能所指各日的中点；会相互碰到的标记合并计数。',
    json: '日期采用EDTF，并附其可能所指的最早和最晚一天（0001-01-01和9999-12-31表示不详）。推断的说法附有理由。出处按段落（自1起，只计非空行）和以UTF-16单位计的偏移量给出。',
  },

  openStart: (known: string) => `${known}或之前`,
  openEnd: (known: string) => `${known}或之后`,
  dated: (date: string, title: string) => `${date}：${title}`,
  remarked: (title: string, remarks: readonly string[]) => `${title}（${remarks.join('，')}）`,
  dateInferred: '日期系推断',
  inexactDate: '日期不确切',
  inferredDate: '推断的日期',
  inferredList: '推断的名单',

  date: (date: string, edtf: string) => `日期：${date}（EDTF ${edtf}）`,
  allDays: '日程占满日期可能所指的全部日子。',
  knownDay: '日程记在已知的那一天。',
  otherDates: (dates: readonly string[]) => `其他记述称：${dates.join('；')}`,
  basis: (basis: string, reasons: readonly string[]) => `依据性质：${[basis, ...reasons].join('。')}`,
  kind: (kind: string) => `类型：${kind}`,
  state: (state: string) => `状态：${state}`,
  participants: (participants: readonly string[]) => `列名的与会者：${participants.join('；')}`,
  participant: (name: string, role: string | undefined, person: string | undefined, office: string | undefined) => {
    const who = [person, office].filter((part) => part !== undefined).join('，')
    return `${name}${role === undefined ? '' : `（${role}）`}${who === '' ? '' : `：${who}`}`
  },
  outcome: (outcome: string) => `成果：${outcome}`,
  claim: (claim: string, basis: string | undefined) => `– ${claim}${basis === undefined ? '' : `（${basis}）`}`,
  evidence: '依据：',
  source: (title: string, publisher: string | undefined, passages: string | undefined, address: string | undefined) =>
    `– ${[`《${title}》`, publisher, passages, address].filter((part) => part !== undefined).join('，')}`,
  passages: (document: number, paragraphs: readonly number[]) =>
    paragraphs.length === 0 ? `文献${document}` : `文献${document}第${paragraphs.join('、')}段`,
  place: (name: string, country: string) => `${country}${name}`,
  placeAndHow: (place: string, how: string) => `${place}（${how}）`,
}
