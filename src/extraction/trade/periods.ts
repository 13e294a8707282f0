/** Periods as `TradeProposal` writes them. */

/** The same period of another year; undefined where no year is known. */
export function periodInYear(period: string, year: number): string | undefined {
  const shift = yearOf(period)
  return shift === undefined ? undefined : shifted(period, year - shift)
}

/** The same period so many years later; undefined where no year is known. */
export function shifted(period: string, years: number): string | undefined {
  if (period.startsWith('-')) return undefined
  if (period.startsWith('FY')) {
    const first = Number(period.slice(2, 6)) + years
    return `FY${first}-${String((first + 1) % 100).padStart(2, '0')}`
  }
  return period
    .split('/')
    .map((part) => `${Number(part.slice(0, 4)) + years}${part.slice(4)}`)
    .join('/')
}

/** The first year of a period. */
export function yearOf(period: string): number | undefined {
  const digits = /^(?:FY)?(\d{4})/.exec(period)?.[1]
  return digits === undefined ? undefined : Number(digits)
}
