/** Where keys lead in the grid of countries and years. */

/** A place in the grid; the column -1 is that of the countries' names. */
export interface Spot {
  row: number
  column: number
}

/** Page keys go as many rows at once. */
const PAGE = 10

/**
 * The spot that a key leads to, within the grid; undefined for any other key. With Control, Home and End lead to the corners, as the pattern of
 * grids has it (WAI-ARIA).
 * @param size how many rows and how many years there are
 */
export function stepFrom(
  { row, column }: Spot,
  key: string,
  isControl: boolean,
  size: { rows: number; columns: number },
): Spot | undefined {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1]
  const at = (nextRow: number, nextColumn: number): Spot => ({
    row: Math.min(Math.max(nextRow, 0), lastRow),
    column: Math.min(Math.max(nextColumn, -1), lastColumn),
  })
  switch (key) {
    case 'ArrowLeft':
      return at(row, column - 1)
    case 'ArrowRight':
      return at(row, column + 1)
    case 'ArrowUp':
      return at(row - 1, column)
    case 'ArrowDown':
      return at(row + 1, column)
    case 'Home':
      return at(isControl ? 0 : row, -1)
    case 'End':
      return at(isControl ? lastRow : row, lastColumn)
    case 'PageUp':
      return at(row - PAGE, column)
    case 'PageDown':
      return at(row + PAGE, column)
    default:
      return undefined
  }
}
