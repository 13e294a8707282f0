/** The words of the chart of states by status, which is loaded on demand. */
import { tradeMembership } from './en/trade-membership'
import { inLanguage } from './language'

export type { Since } from './en/trade-membership'
export const tradeMembershipMessages = inLanguage('tradeMembership', tradeMembership)
