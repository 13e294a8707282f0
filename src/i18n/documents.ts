/** The words of the documents and of reading them, in the interface language. */
import { documents } from './en/documents'
import { inLanguage } from './language'

export const documentsMessages = inLanguage('documents', documents)
