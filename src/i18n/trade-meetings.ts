/** The words of a chart that is loaded on demand, in the interface language. */
export { meetingsChart as meetingsChartMessages } from './en/trade-meetings'
