/** The words of the chart of states by status, which is loaded on demand. */
export { type Since, tradeMembership as tradeMembershipMessages } from './en/trade-membership'
