/** The words of the reader's own documents, in the interface language. */
import { ownDocuments } from './en/own-documents'
import { inLanguage } from './language'

export const ownMessages = inLanguage('ownDocuments', ownDocuments)
