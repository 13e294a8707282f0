import type { Measure } from '@/domain/contract'
import type { tradePartners as English } from '@/i18n/en/trade-partners'
import { formatList } from '@/i18n/format'

/** What is counted, seen from the country whose partners are ranked. */
const measure: Record<Measure, string> = { turnover: '贸易额', exports: '出口额', imports: '进口额' }

/** The words of the chart that ranks a country's partners. */
export const tradePartners: typeof English = {
  choose: '排名',
  title: (country: string, kind: Measure, period: string) => `${country}的贸易伙伴，按${measure[kind]}，${period}`,
  noTitle: '某国的贸易伙伴',
  unit: '美元',
  option: (period: string, kind: Measure, count: number) => `${period}，${measure[kind]}（${count}）`,
  optionBy: (option: string, reporter: string) => `${option}，${reporter}`,
  reportedBy: (reporter: string) => `美元，据${reporter}报告`,
  sentence: ({ reporter, leaders, count, country, measure: kind, most, period, last, least }) =>
    `据${reporter}报告，按${measure[kind]}计，在${country}的${count}个伙伴中，${formatList(leaders)}以${most}居首（${period}），${last}以${least}居末。`,
  figure: (partner: string, figure: string) => `${partner}：${figure}`,
  missing: (reporter: string, partners: readonly string[], period: string) =>
    `此处没有${reporter}给出的${formatList(partners)}的金额，而${partners.length === 1 ? '该国' : '这些国家'}在该时期（${period}）末是成员国：排名并不完整。`,
  partOfAll: '上合组织以外的伙伴不参加排名。',
  noneOf: (countries: readonly string[]) => `所选日期内没有报告方给出${formatList(countries)}三个伙伴的数据。`,
  signs: {
    stated: '载明',
    derived: '计算得出',
    inferred: '推断',
    hedged: '来源给出的是界限或约数',
  },
  columns: {
    partner: '伙伴',
    amount: '金额',
    change: '同比变动',
    what: '内容',
    reporter: '报告方',
    basis: '依据性质',
  },
  noChange: '–',
  noneInDocuments: '单凭文献无法为任何国家的伙伴排名：它们只给出一对国家的贸易。',
  noneInRange: '所选日期内，没有报告方给出某国三个伙伴同一时期的数据。',
  includeReference: '启用参考来源',
  showAll: '显示所有日期',
}
