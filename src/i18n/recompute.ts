/** The words with which a derived value is worked out again, in the interface language. */
import { recompute } from './en/recompute'
import { inLanguage } from './language'

export const recomputeMessages = inLanguage('recompute', recompute)
