/** The words of the contradictions, loaded on demand, in the interface language. */
import { ledger } from './en/ledger'
import { inLanguage } from './language'

export const ledgerMessages = inLanguage('ledger', ledger)
