/** The words of a room that is loaded on demand, in the interface language. */
export { trade as tradeMessages } from './en/trade'
