/** The words of charts of figures over time, which are loaded on demand, in the interface language. */
export { tradePair as pairMessages } from './en/trade-pair'
