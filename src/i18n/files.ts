/** The words of whatever can be saved, loaded on demand, in the interface language. */
import { files } from './en/files'
import { inLanguage } from './language'

export const filesMessages = inLanguage('files', files)
