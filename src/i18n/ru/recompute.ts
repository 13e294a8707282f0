import type { recompute as English } from '@/i18n/en/recompute'

/** The words with which a derived value is worked out again. */
export const recompute: typeof English = {
  title: 'Расчёт',
  intro: 'Исходные числа прямо указаны для того же периода годом позже. Можно подставить другие.',
  amountStated: 'Указанная сумма',
  growthStated: 'Указанный прирост',
  ofPeriod: (what, period) => `${what}, ${period}`,
  amount: (unit) => `Сумма, ${unit}`,
  growth: 'Прирост, проценты',
  unit: (currency, size) => {
    const name = { 1e12: 'трлн', 1e9: 'млрд', 1e6: 'млн' }[size]
    return [name, currency === 'USD' ? 'долларов' : currency].filter((part) => part !== undefined).join('\u00A0')
  },
  badAmount: 'Сумма должна быть числом больше 0, например 2,04.',
  badGrowth: 'Прирост должен быть числом больше −100, например 12,5 или −3.',
  formula: (amount, factor, quotient, isExact) => `${amount} ÷ ${factor} = ${quotient}${isExact ? '' : '…'}`,
  rounded: (amount) => `С точностью менее точного из двух чисел: ${amount}.`,
  same: 'Это показанное значение.',
  other: (shown) => `Это не показанное значение: показано ${shown}.`,
  reset: 'Вернуть указанные числа',
}
