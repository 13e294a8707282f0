/** The words of a chart that is loaded on demand, in the interface language. */
import { meetingsChart } from './en/trade-meetings'
import { inLanguage } from './language'

export const meetingsChartMessages = inLanguage('meetingsChart', meetingsChart)
