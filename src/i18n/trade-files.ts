/** The words of the files of the charts, loaded with their menu, in the interface language. */
import { tradeFiles } from './en/trade-files'
import { inLanguage } from './language'

export const tradeFilesMessages = inLanguage('tradeFiles', tradeFiles)
