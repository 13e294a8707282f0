/** The words with which a derived value is worked out again. */
export const recompute = {
  title: 'Worked out',
  intro: 'From what is stated for the same period a year later. Other numbers can be tried.',
  amountStated: 'Amount stated',
  growthStated: 'Growth stated',
  ofPeriod: (what: string, period: string) => `${what}, ${period}`,
  /** The name of a field, with the unit in which it is typed. */
  amount: (unit: string) => `Amount, ${unit}`,
  growth: 'Growth, per cent',
  unit: (currency: string, size: number) => {
    const name = { 1e12: 'trillion', 1e9: 'billion', 1e6: 'million' }[size]
    return [currency === 'USD' ? 'US$' : currency, name].filter((part) => part !== undefined).join(' ')
  },
  badAmount: 'The amount must be a number above 0, such as 2.04.',
  badGrowth: 'The growth must be a number above −100, such as 12.5 or −3.',
  /** `2.04 ÷ 1.125 = 1.8133…` */
  formula: (amount: string, factor: string, quotient: string, isExact: boolean) =>
    `${amount} ÷ ${factor} = ${quotient}${isExact ? '' : '…'}`,
  rounded: (amount: string) => `As exact as the less exact of the two: ${amount}.`,
  same: 'That is the value shown.',
  other: (shown: string) => `That is not the value shown, ${shown}.`,
  reset: 'Put the stated numbers back',
}
