/** The words of a chart that is loaded on demand, in the interface language. */
export { tradePartners as tradePartnersMessages } from './en/trade-partners'
