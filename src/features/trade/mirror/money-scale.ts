/** A logarithmic scale of dollars: the same way along it is the same number of times, from a million to a trillion in one line. */
export interface MoneyScale {
  /** Where an amount stands, in pixels. */
  at: (dollars: number) => number
  /** Powers of ten within the scale. */
  ticks: number[]
}

/** Room beyond the greatest amount, in powers of ten. */
const MARGIN = 0.04

/** The scale over some amounts, at least one, all above zero: from a power of ten to the next at least, so that two lines say what a step is. */
export function moneyScale(amounts: readonly number[], from: number, to: number): MoneyScale {
  const low = Math.floor(Math.log10(Math.min(...amounts)))
  const high = Math.max(low + 1, Math.log10(Math.max(...amounts)) + MARGIN)
  return {
    at: (dollars) => from + ((Math.log10(dollars) - low) / (high - low)) * (to - from),
    ticks: Array.from({ length: Math.floor(high) - low + 1 }, (_, index) => 10 ** (low + index)),
  }
}
