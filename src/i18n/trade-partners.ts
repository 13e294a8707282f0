/** The words of a chart that is loaded on demand, in the interface language. */
import { tradePartners } from './en/trade-partners'
import { inLanguage } from './language'

export const tradePartnersMessages = inLanguage('tradePartners', tradePartners)
