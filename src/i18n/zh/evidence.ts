import type { Basis, Confidence, Status, Tier } from '@/domain/contract'
import type { evidence as English } from '@/i18n/en/evidence'
import { countOf, formatDay, formatList } from '@/i18n/format'
import { statesOf } from './standing-words'

const tier: Record<Tier, string> = {
  document: '五篇文献之一',
  reference: '参考来源',
  mine: '您的自有文献',
}

const basis: Record<Basis, string> = {
  stated: '载明：来源如此说',
  inferred: '推断：来源本身并未如此说',
  derived: '计算得出：据载明的数据算出',
}

const confidence: Record<Confidence, string> = { high: '高', medium: '中等', low: '低' }

/** The words of the evidence of a claim, and of who has a status on a day. */
export const evidence: typeof English = {
  terms: {
    tier: '来源层级',
    basis: '依据性质',
    confidence: '可信度',
    reasoning: '推断理由',
    formula: '算式',
    note: '备注',
    correction: '更正',
    against: '与之相左',
  },
  tier,
  basis,
  confidence,
  undated: '日期不详',
  inferredDate: (date: string) => `${date}（推断）`,
  summary: '我们的摘要',
  readParagraph: (paragraph: number) => `文献中第${paragraph}段`,
  who: '都有谁，谁说的',
  rowByRow: '逐行列出，各附来源',
  changed: '这一天的变动',
  which: (counts: readonly string[]) => `即${formatList(counts)}。`,
  states: (count: number) => countOf(count, { other: '个国家' }),
  guests: (count: number) => countOf(count, statesOf.guest),
  standings: (count: number) => countOf(count, { other: '项地位' }),
  ofStatus: (count, status) => countOf(count, statesOf[status]),
  status: {
    has: (day: string, status: Status, countries: number, organisations: number) => {
      const counted = countOf(countries, statesOf[status])
      const also = countOf(organisations, { other: '个组织' })
      return `${formatDay(day)}：${organisations === 0 ? counted : `${counted}和${also}`}。`
    },
    nobody: (day: string) => `${formatDay(day)}，此处没有任何一方具有这一地位。`,
    before: (day: string, count: number) => `${formatDay(day)}为${count}个。`,
    more: (names: string) => `至较晚一天新增：${names}。`,
    fewer: (names: string) => `不再在列：${names}。`,
    means: '含义',
    who: (count: number) => `都有谁，谁说的 · ${count}`,
    dormant: (count: number) => `休眠 · ${count}`,
    counted: (count: number) => `来源的计数 · ${count}`,
    documents: '我们对文献的概述',
  },
}
