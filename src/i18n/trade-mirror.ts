/** The words of a chart that is loaded on demand, in the interface language. */
export { tradeMirror as tradeMirrorMessages } from './en/trade-mirror'
