/**
 * The scales of d3 that Recharts needs here: it looks them up by name among all of them, so that none could be left out. Whoever draws by
 * another scale (time, logarithm) names it here.
 */
export { scaleBand, scaleLinear, scalePoint } from 'd3-scale'
