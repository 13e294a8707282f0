/** How the bench tells its figures. */
import type { Frames } from './frames'
import type { Nodes } from './probe'

/** The time that a share of the times stays within. */
function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export function median(times: readonly number[]): number {
  return percentile(times, 0.5)
}

/** Milliseconds: tenths where they count. */
export function timeText(time: number): string {
  return time.toFixed(time < 100 ? 1 : 0)
}

/** Median and 95th percentile in milliseconds: `9.6 / 15.6`. */
export function timesText(times: readonly number[]): string {
  return [0.5, 0.95].map((share) => timeText(percentile(times, share))).join(' / ')
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

/** The same as Markdown. */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** Megabytes, and kilobytes for each thing beyond the page without any: `61.2 (0.41)`. Takes bytes. */
export function memoryText(memory: number, base: number, count: number): string {
  return `${(memory / 1e6).toFixed(1)} (${((memory - base) / count / 1e3).toFixed(2)})`
}

/** Elements of the page / within the timeline. */
export function nodesText({ page, region }: Nodes): string {
  return `${page} / ${region}`
}
