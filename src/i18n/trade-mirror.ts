/** The words of a chart that is loaded on demand, in the interface language. */
import { tradeMirror } from './en/trade-mirror'
import { inLanguage } from './language'

export const tradeMirrorMessages = inLanguage('tradeMirror', tradeMirror)
