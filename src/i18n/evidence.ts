/** The words of a room that is loaded on demand, in the interface language. */
import { evidence } from './en/evidence'
import { inLanguage } from './language'

export const evidenceMessages = inLanguage('evidence', evidence)
