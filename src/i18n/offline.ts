/** The words about use without a network, loaded on demand, in the interface language. */
import { offline } from './en/offline'
import { inLanguage } from './language'

export const offlineMessages = inLanguage('offline', offline)
