/** A logarithmic scale of dollars: the same way along it is the same number of times, from a million to a trillion in one line. */
export interface MoneyScale {
  /** Where an amount stands, in pixels. */
  at: (dollars: number) => number
  /** Powers of ten within the scale. */
  ticks: number[]
}

/** Room beyond the least and the greatest amount, in powers of ten. */
const MARGIN = 0.04

/** The scale over some amounts, at least one, all above zero: no less than from one power of ten to the next. */
export function moneyScale(amounts: readonly number[], from: number, to: number): MoneyScale {
  const [least, greatest] = [Math.log10(Math.min(...amounts)), Math.log10(Math.max(...amounts))]
  const isShort = greatest - least < 1
  const low = isShort ? Math.floor(least) : least - MARGIN
  const high = isShort ? Math.max(Math.ceil(greatest), low + 1) : greatest + MARGIN
  const first = Math.ceil(low)
  return {
    at: (dollars) => from + ((Math.log10(dollars) - low) / (high - low)) * (to - from),
    ticks: Array.from({ length: Math.floor(high) - first + 1 }, (_, index) => 10 ** (first + index)),
  }
}
