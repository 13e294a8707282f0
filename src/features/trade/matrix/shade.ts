/** How dark a cell is: even steps of tenfold amounts, because the largest pair trades thousands of times what the smallest does. */

/** Whole dollars from which the next step begins. */
const bounds = [1e8, 1e9, 1e10, 1e11]

/** The step of an amount in whole dollars, from 0. */
export function shadeOf(dollars: number): number {
  return bounds.filter((bound) => dollars >= bound).length
}
