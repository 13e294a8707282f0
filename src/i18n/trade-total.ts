/** The words of the chart of a country with the whole organisation, which is loaded on demand, in the interface language. */
export { tradeTotal as totalMessages } from './en/trade-total'
