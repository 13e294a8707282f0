/** The words of a chart that is loaded on demand, in the interface language. */
export { matrix as matrixMessages } from './en/trade-matrix'
