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

/** "April 2022-March 2023" is the fiscal year of India, "July 2022-June 2023" that of Pakistan. */
export function fiscalOf(period: string | undefined, codes: readonly string[]): string | undefined {
  const [, year, month, next, last] = /^(\d{4})-(04|07)\/(\d{4})-(03|06)$/.exec(period ?? '') ?? []
  if (year === undefined || Number(next) !== Number(year) + 1 || Number(last) !== Number(month) - 1) return period
  return codes.includes(month === '04' ? 'IN' : 'PK') ? `FY${year}-${next?.slice(2)}` : period
}
