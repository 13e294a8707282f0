/** The words of a chart that is loaded on demand, in the interface language. */
export { coverage as coverageMessages } from './en/trade-coverage'
