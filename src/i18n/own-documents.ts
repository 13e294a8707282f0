/** The words of the reader's own documents, in the interface language. */
export { ownDocuments as ownMessages } from './en/own-documents'
