/** The words of the files of the charts, loaded with their menu, in the interface language. */
export { tradeFiles as tradeFilesMessages } from './en/trade-files'
