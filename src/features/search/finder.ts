/** Where the search finds: in a worker, and where none can be had or it fails, in the page. */
import type { CorePart, TradePart } from '@/domain/contract'
import { type OwnPart, coreWithOwn, tradeWithOwn } from '@/domain/own'
import type { Found, Question } from '@/domain/search'
import type { EntryWords } from '@/domain/search-types'
import { addressInAtlas } from '@/state/atlas-root'
import type { Answer, Asked, SearchStart } from './search-worker'

/** What there is to be searched. */
export type Reach = 'whole' | 'without-trade' | 'nothing'

export interface Finder {
  /** Resolves once the index stands. */
  ready: Promise<Reach>
  /** Waits for the index. Rejects only if nothing can be searched. */
  find: (question: Question) => Promise<Found>
  /** It is asked no more. */
  end: () => void
}

type Search = (question: Question) => Promise<Found>

/** What is to be searched. */
export interface Searched {
  /** The version of the data that the page shows. */
  dataVersion: string
  words: EntryWords
  /** What the reader has accepted of documents of his own: it lies in the page alone. */
  own: OwnPart | undefined
  /** The dataset as it is published; asked only if the page has to search. */
  loadCore: () => Promise<CorePart>
  loadTrade: () => Promise<TradePart>
}

/** Begins to make the index. */
export function startFinder(searched: Searched): Finder {
  let worker: Worker | undefined
  const search = beside().catch(() => within(searched))
  return {
    ready: search.then(
      ({ reach }) => reach,
      () => 'nothing',
    ),
    find: async (question) => {
      const { find } = await search
      return find(question)
    },
    end: () => worker?.terminate(),
  }

  /** A worker that dies later is followed by the page too. */
  async function beside(): Promise<{ reach: Reach; find: Search }> {
    const { reach, ask } = await startWorker(searched, (made) => (worker = made))
    let instead: Promise<{ find: Search }> | undefined
    const find: Search = (question) => ask(question).catch(async () => (await (instead ??= within(searched))).find(question))
    return { reach, find }
  }
}

async function within({ dataVersion, words, own, loadCore, loadTrade }: Searched): Promise<{ reach: Reach; find: Search }> {
  const [{ searcherOf }, core, trade] = await Promise.all([
    import('@/domain/search'),
    loadCore(),
    loadTrade().then(
      (part) => (part.dataVersion === dataVersion ? part : undefined),
      () => undefined,
    ),
  ])
  const search = own
    ? searcherOf(coreWithOwn(core, own), trade && tradeWithOwn(trade, own), words)
    : searcherOf(core, trade, words)
  return { reach: trade ? 'whole' : 'without-trade', find: (question) => Promise.resolve(search(question)) }
}

/** Resolves when the worker is ready; rejects if there is none, or it fails before. */
function startWorker(
  { dataVersion, words, own }: Searched,
  onMade: (worker: Worker) => void,
): Promise<{ reach: Reach; ask: Search }> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
    onMade(worker)
    const waiting = new Map<number, { resolve: (found: Found) => void; reject: (error: Error) => void }>()
    let count = 0
    let failure: Error | undefined

    function ask(question: Question): Promise<Found> {
      return new Promise((resolve, reject) => {
        if (failure) return reject(failure)
        count += 1
        waiting.set(count, { resolve, reject })
        post({ number: count, question })
      })
    }
    function post(message: SearchStart | Asked): void {
      worker.postMessage(message, {})
    }
    function fail(message: string): void {
      failure = new Error(message)
      worker.terminate()
      reject(failure)
      for (const asked of waiting.values()) asked.reject(failure)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if ('failure' in data) fail(data.failure)
      else if ('ready' in data) resolve({ reach: data.ready.hasTrade ? 'whole' : 'without-trade', ask })
      else {
        waiting.get(data.number)?.resolve(data.found)
        waiting.delete(data.number)
      }
    })
    worker.addEventListener('error', (event) => {
      // It is dealt with here: nothing of it concerns the page.
      event.preventDefault()
      fail(event.message)
    })
    const { core, trade } = __DATA_ADDRESSES__
    const addresses = { core: addressInAtlas(core), trade: addressInAtlas(trade) }
    post({ addresses, dataVersion, words, own })
  })
}
