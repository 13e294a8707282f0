/** What d3's scales interpolate here are numbers: colours, dates and texts are left out. */

type Interpolator = (at: number) => number

/** From `a` at 0 to `b` at 1. */
export function interpolateNumber(a: number, b: number): Interpolator {
  return (at) => a * (1 - at) + b * at
}

/** The same to the nearest whole number. */
export function interpolateRound(a: number, b: number): Interpolator {
  return (at) => Math.round(a * (1 - at) + b * at)
}

export { interpolateNumber as interpolate }

/** Asked for by the diverging scales alone, which are left out. */
export function piecewise(): never {
  throw new Error('There are no diverging scales here: see scale-parts.ts')
}
