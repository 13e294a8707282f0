/** The words of the documents and of reading them, in the interface language. */
export { documents as documentsMessages } from './en/documents'
