/** Where the search finds: in a worker, and where none can be had or it fails, in the page. */
import type { CorePart, TradePart } from '@/domain/contract'
import { type OwnPart, tradeWithOwn } from '@/domain/own'
import type { Found, Question } from '@/domain/search'
import { entryWords } from '@/i18n/search'
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
type LoadTrade = () => Promise<TradePart>

/**
 * Begins to make the index. `core` holds what the view reads, the reader's own part among it, which is given besides: the worker has the dataset
 * alone. `loadTrade` is asked only if the page has to do it.
 */
export function startFinder(core: CorePart, own: OwnPart | undefined, loadTrade: LoadTrade): Finder {
  let worker: Worker | undefined
  const loadAll = own ? async () => tradeWithOwn(await loadTrade(), own) : loadTrade
  const search = beside(core).catch(() => within(core, loadAll))
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
  async function beside(core: CorePart): Promise<{ reach: Reach; find: Search }> {
    const { reach, ask } = await startWorker(core, own, (made) => (worker = made))
    let instead: Promise<{ find: Search }> | undefined
    const find: Search = (question) => ask(question).catch(async () => (await (instead ??= within(core, loadAll))).find(question))
    return { reach, find }
  }
}

async function within(core: CorePart, loadTrade: LoadTrade): Promise<{ reach: Reach; find: Search }> {
  const [{ searcherOf }, trade] = await Promise.all([
    import('@/domain/search'),
    loadTrade().then(
      (part) => (part.dataVersion === core.dataVersion ? part : undefined),
      () => undefined,
    ),
  ])
  const search = searcherOf(core, trade, entryWords(core))
  return { reach: trade ? 'whole' : 'without-trade', find: (question) => Promise.resolve(search(question)) }
}

/** Resolves when the worker is ready; rejects if there is none, or it fails before. */
function startWorker(
  page: CorePart,
  own: OwnPart | undefined,
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
    post({ addresses, dataVersion: page.dataVersion, words: entryWords(page), own })
  })
}
