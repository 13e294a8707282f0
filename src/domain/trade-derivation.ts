/** What follows from a reported amount by arithmetic alone. */

/** The digits of a whole number that carry meaning: 2,040,000,000 has three. */
export function significantDigits(value: number): number {
  return String(value).replace(/0+$/, '').length
}

/** The value rounded to a number of significant digits. */
export function roundedTo(value: number, digits: number): number {
  return Number(value.toPrecision(digits))
}

/** The amount a year earlier, worked out: `value ÷ factor`. */
export interface YearEarlier {
  /** 1 + per cent/100, with the digits that the growth is given with: 12.5 % -> `1.125`. */
  factor: string
  /** Before it is rounded. */
  quotient: number
  /** As exact as the less exact of the two. */
  value: number
}

/** Growth is given with so many decimals at most; what lies beyond is the noise of binary numbers. */
const DECIMALS = 8

/**
 * The amount of the year before a stated amount with its growth, `amount ÷ (1 + percent/100)`, as exact as the less exact of the two: 2.04 (three
 * digits) ÷ 1.125 (four) gives three digits, 1.81. A growth of -100 per cent or less has no year before: undefined.
 */
export function yearEarlierAmount(value: number, percent: number): YearEarlier | undefined {
  const decimals = percent.toFixed(DECIMALS).replace(/0+$/, '').split('.')[1]?.length ?? 0
  const factor = (1 + percent / 100).toFixed(decimals + 2)
  if (Number(factor) <= 0) return undefined
  const factorDigits = factor.replace(/\D/g, '').replace(/^0+/, '').length
  const quotient = value / Number(factor)
  const digits = Math.min(significantDigits(value), factorDigits)
  return { factor, quotient, value: roundedTo(quotient, Math.max(1, digits)) }
}
