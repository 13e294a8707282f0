/**
 * The search beside the page: it fetches the dataset itself, out of the browser's cache, so that the page never has to hand over a hundred thousand
 * meetings, and answers questions. What it cannot do it says, and the page does it.
 */
import type { CorePart, TradePart } from '@/domain/contract'
import { type OwnPart, coreWithOwn, tradeWithOwn } from '@/domain/own'
import { type Found, type Question, searcherOf } from '@/domain/search'
import type { EntryWords } from '@/domain/search-types'

/** The first message to the worker. */
export interface SearchStart {
  addresses: { core: string; trade: string }
  /** The version of the data that the page shows. */
  dataVersion: string
  words: EntryWords
  /** What the reader has accepted of documents of his own: it lies in the page alone. */
  own?: OwnPart | undefined
}

/** Every further one. */
export interface Asked {
  number: number
  question: Question
}

/** `ready` comes once, then an answer to each question; after a failure nothing more. */
export type Answer = { ready: { hasTrade: boolean } } | { number: number; found: Found } | { failure: string }

/** The part of this very version; the page has checked it against the contract. */
async function loadPart<T extends Pick<CorePart, 'dataVersion'>>(address: string, dataVersion: string): Promise<T> {
  const response = await fetch(address, { credentials: 'same-origin' })
  const part = (await response.json()) as T
  if (part.dataVersion !== dataVersion) throw new Error(`${address} is not of version ${dataVersion}`)
  return part
}

async function start({ addresses, dataVersion, words, own }: SearchStart): Promise<(question: Question) => Found> {
  const [core, trade] = await Promise.all([
    loadPart<CorePart>(addresses.core, dataVersion),
    loadPart<TradePart>(addresses.trade, dataVersion).catch(() => undefined),
  ])
  const answer = own
    ? searcherOf(coreWithOwn(core, own), trade && tradeWithOwn(trade, own), words)
    : searcherOf(core, trade, words)
  tell({ ready: { hasTrade: trade !== undefined } })
  return answer
}

function tell(answer: Answer): void {
  self.postMessage(answer, {})
}

let searcher: Promise<(question: Question) => Found> | undefined

async function handleMessage({ data }: MessageEvent<SearchStart | Asked>): Promise<void> {
  if ('words' in data) searcher = start(data)
  else tell({ number: data.number, found: (await searcher!)(data.question) })
}

self.addEventListener('message', (event: MessageEvent<SearchStart | Asked>) => {
  handleMessage(event).catch((error: unknown) => tell({ failure: String(error) }))
})
