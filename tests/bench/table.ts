/** How the bench tells its figures. */
import type { Frames } from './frames'

/** The time that a share of the times stays within. */
function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Median and 95th percentile in milliseconds: `9.6 / 15.6`. */
export function timesText(times: readonly number[]): string {
  return [0.5, 0.95].map((share) => percentile(times, share).toFixed(1)).join(' / ')
}

/** `4.0 % of 300, longest 33 ms`. */
export function framesText({ late, count, longest }: Frames): string {
  return `${(late * 100).toFixed(1)} % of ${count}, longest ${longest.toFixed(0)} ms`
}

/** Rows of equal length in columns, the first row being the head. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
