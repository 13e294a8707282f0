/**
 * What of d3's shapes Recharts needs here: it names every curve and every symbol, so that none could be left out. Marks are drawn by us, and lines
 * are straight; whoever wants a curve, a symbol or a stack names it here.
 */
import { curveLinear } from 'd3-shape'

function absent(): never {
  throw new Error('This shape is left out: see shape-parts.ts')
}

export { area, line } from 'd3-shape'
export {
  curveLinear,
  absent as curveBasis,
  absent as curveBasisClosed,
  absent as curveBasisOpen,
  absent as curveBumpX,
  absent as curveBumpY,
  absent as curveLinearClosed,
  absent as curveMonotoneX,
  absent as curveMonotoneY,
  absent as curveNatural,
  absent as curveStep,
  absent as curveStepAfter,
  absent as curveStepBefore,
  absent as stack,
  absent as stackOffsetExpand,
  absent as stackOffsetNone,
  absent as stackOffsetSilhouette,
  absent as stackOffsetWiggle,
  absent as stackOrderNone,
  absent as symbol,
  absent as symbolCircle,
  absent as symbolCross,
  absent as symbolDiamond,
  absent as symbolSquare,
  absent as symbolStar,
  absent as symbolTriangle,
  absent as symbolWye,
}
