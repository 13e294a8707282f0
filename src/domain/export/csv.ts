/** Comma-separated values after RFC 4180. */

export type Cell = string | number | boolean | undefined

/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/

/**
 * One field. Text that a spreadsheet would run as a formula gets an apostrophe in front, which spreadsheets read as "this is
 * text": titles and names are other people's words. Numbers stay as they are, negative ones too; what is missing is empty.
 */
function field(cell: Cell): string {
  const text = String(cell ?? '')
  const safe = typeof cell === 'string' && FORMULA.test(cell) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A header row and the rows, each ended by CR and LF. Every row has a cell for each column. */
export function csvOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')
}
