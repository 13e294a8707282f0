import type { tradeTotal as English } from '@/i18n/en/trade-total'
import { formatList } from '@/i18n/format'

const currencies: Record<string, string> = { CNY: '人民币', EUR: '欧元', RUB: '卢布' }

/** The words of the chart of a country with the whole organisation. */
export const tradeTotal: typeof English = {
  chooseCountry: '国家',
  country: (name: string, count: number) => `${name}（${count}）`,
  ofCountry: (country: string, flow: string) => `${country}与上合组织：${flow}`,
  definition: (letter: string, definition: string) => `${letter}：${definition}`,
  inCurrency: (currency: string, amounts: readonly string[]) =>
    `仅以${currencies[currency] ?? currency}给出，且没有来源给出汇率，故未绘出：${formatList(amounts)}。`,
  amount: (amount: string, period: string, reporter: string) => `${amount}（${period}，${reporter}）`,
  silent: (country: string) => `文献没有谈及${country}与上合组织整体的贸易。`,
  noFigures: (country: string) => `未找到${country}与上合组织整体的贸易数据。`,
  noneInRange: (country: string) => `所选日期内没有${country}与上合组织整体的贸易数据。`,
}
