/** The words of the contradictions, loaded on demand, in the interface language. */
export { ledger as ledgerMessages } from './en/ledger'
