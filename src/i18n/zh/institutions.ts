import type { Relation } from '@/domain/contract'
import type { Hold } from '@/domain/offices'
import type { institutions as English } from '@/i18n/en/institutions'
import { countOf, formatDay } from '@/i18n/format'

/** Of one organisation, at the beginning of a line. */
const relation: Record<Relation, string> = {
  body: '上合组织机构',
  'planned-body': '上合组织拟设机构',
  affiliated: '上合组织附属机构',
  partner: '与上合组织签有备忘录的伙伴',
  guest: '上合组织客人',
}

const hold: Record<Hold, string> = {
  stated: '',
  inferred: '，推断',
  perhaps: '，或许：任期起止不确切',
}

/** The words of people, organisations and places. */
export const institutions: typeof English = {
  relation,
  relations: {
    body: '机构',
    'planned-body': '拟设机构',
    affiliated: '附属机构',
    partner: '备忘录伙伴',
    guest: '客人',
  } satisfies Record<Relation, string>,
  place: {
    heading: '与上合组织的关系',
    since: (label: string, day: string) => `${label}，自${formatDay(day)}起`,
    told: (label: string, when: string) => `${label}（${when}有记述）`,
    undated: (label: string) => `${label}，未给出日期`,
    none: (day: string) => `${formatDay(day)}与上合组织的关系不详`,
  },
  office: {
    heading: '职务',
    body: (name: string) => name,
    of: (office: string) => `${office}，`,
    on: (office: string, body: string, day: string, how: Hold) => `${formatDay(day)}任${body}${office}${hold[how]}`,
    none: (day: string) => `${formatDay(day)}的职务不详`,
    before: '此前',
    after: '此后',
    sentBy: '来自',
    from: ' · 来自',
    gap: (from: string, to: string) => `${formatDay(from)}至${formatDay(to)}之间，此处没有来源记述。`,
    overlap: (from: string, to: string) =>
      from === to ? `据各来源，${formatDay(from)}两人同任此职。` : `据各来源，${formatDay(from)}至${formatDay(to)}两人同任此职。`,
    holders: (office: string, count: number) => `${office} · ${count}`,
    evidence: (count: number) => `依据与备注 · ${countOf(count, { other: '条说法' })}`,
    isOn: (day: string, how: Hold) => `${formatDay(day)}在任${hold[how]}`,
  },
  head: {
    term: '负责人',
    on: (day: string, how: Hold) => `，${formatDay(day)}${hold[how]}`,
    none: (day: string) => `${formatDay(day)}不详`,
  },
  person: {
    printed: '另印作',
    onlyMeetings: '仅看此人的会议',
    says: '来源的其他说法',
  },
  organisation: {
    seat: '驻地',
    plannedSeat: '拟定驻地',
    alsoCalled: '又称',
    onlyMeetings: '仅看此组织的会议',
    says: '来源的说法',
    documents: (count: number) => `文献中提及 · ${count}`,
    claims: (count: number) => countOf(count, { other: '条说法' }),
    figures: (count: number) => `其报告的数据 · ${count}`,
    silent: '当前启用的来源对此没有记载。',
  },
  meetings: {
    heading: (count: number) => `会议 · ${count}`,
    byKind: '按类型',
    counts: (parts: readonly (readonly [kind: string, count: number])[]) =>
      parts.map(([kind, count]) => `${kind}：${count}`).join('，'),
    first: '首次',
    last: '末次',
    announced: '已宣布',
    announcedCount: (count: number) => `仅${count}次：称会议已举行的记述中，无一列出该与会者。`,
    as: (office: string, body: string) => `以${body}${office}身份`,
    for: (body: string) => `代表${body}`,
    onlyAnnounced: '曾宣布，未见到会的记述',
    evidence: '依据',
  },
  register: {
    heading: '机构',
    people: (count: number) => `人物 · ${count}`,
    seat: (place: string) => `驻${place}`,
    others: '来源提到的其他组织',
    series: '理事会和会议系列',
    inSeries: (count: number) => countOf(count, { other: '次会议' }),
    link: '人物与机构',
  },
  placeDetails: {
    country: '国家',
    capital: '何国首都',
    seats: (count: number) => `驻此机构 · ${count}`,
    plannedSeats: (count: number) => `拟驻此机构 · ${count}`,
    changes: (count: number) => `在此发生的地位变动 · ${count}`,
    byYear: '按年份',
    inYear: (count: number, name: string, year: string) =>
      `${year}年：${name}的${countOf(count, { other: '次会议' })}，在时间线上查看`,
    onlyMeetings: (name: string) => `仅看在${name}举行的会议`,
  },
}
