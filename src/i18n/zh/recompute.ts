import type { recompute as English } from '@/i18n/en/recompute'

/** The words with which a derived value is worked out again. */
export const recompute: typeof English = {
  title: '计算过程',
  intro: '据次年同期的载明数据算出。可试填其他数字。',
  amountStated: '载明的金额',
  growthStated: '载明的增幅',
  ofPeriod: (what: string, period: string) => `${what}，${period}`,
  amount: (unit: string) => `金额（${unit}）`,
  growth: '增幅（百分比）',
  unit: (currency: string, size: number) => {
    const name = { 1e12: '万亿', 1e9: '十亿', 1e6: '百万' }[size]
    return [name, currency === 'USD' ? '美元' : currency].filter((part) => part !== undefined).join('')
  },
  badAmount: '金额须为大于0的数，例如2.04。',
  badGrowth: '增幅须为大于−100的数，例如12.5或−3。',
  formula: (amount: string, factor: string, quotient: string, isExact: boolean) =>
    `${amount} ÷ ${factor} = ${quotient}${isExact ? '' : '…'}`,
  rounded: (amount: string) => `精确到两数中较不精确者的程度：${amount}。`,
  same: '这正是所显示的数值。',
  other: (shown: string) => `这不是所显示的数值${shown}。`,
  reset: '恢复载明的数字',
}
