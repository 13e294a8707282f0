/** Reads a text in a worker; where none can be had or it fails, in the page, in slices that leave it responsive. */
import type { Extraction } from '@/extraction/claims'
import type { Gazetteer } from '@/extraction/gazetteer'
import type { WorkerAnswer, WorkerAsked } from './extraction-worker'
import { type Finding, type OwnDocument, limits } from './model'
import { type ReadOne, stopped } from './readings'
import { tidy } from './records'

/** How long the page is held in one go: well within a frame. */
const SLICE_MS = 10
/** A smaller step forward is not told. */
const LEAST_STEP = 0.01

interface ReaderOptions {
  /** Of the names, absolute. */
  gazetteer: string
  rules: string
  startWorker: () => Worker
  /** What the worker reads by, for the page. */
  importSteps: () => Promise<Pick<typeof import('./read-steps'), 'loadGazetteer' | 'readInSteps'>>
}

type OnShare = (share: number) => void

/** A way to read with one worker, kept from text to text. */
export function readerOf({ gazetteer, rules, startWorker, importSteps }: ReaderOptions): ReadOne {
  let worker: Worker | undefined
  let names: Promise<Gazetteer> | undefined

  /** Rejects if there is no worker, or it fails. */
  function readBeside(asked: WorkerAsked, onShare: OnShare, signal: AbortSignal): Promise<Extraction> {
    return new Promise((resolve, reject) => {
      const own = (worker ??= startWorker())
      const leave = new AbortController()
      const end = (error: Error) => {
        leave.abort()
        own.terminate()
        worker = undefined
        reject(error)
      }
      const listening = { signal: leave.signal }
      signal.addEventListener('abort', () => end(new Error('stopped')), listening)
      own.addEventListener(
        'message',
        ({ data }: MessageEvent<WorkerAnswer>) => {
          if ('share' in data) return onShare(data.share)
          if ('failure' in data) return end(new Error(data.failure))
          leave.abort()
          resolve(data.found)
        },
        listening,
      )
      own.addEventListener(
        'error',
        (event) => {
          // It is dealt with here: nothing of it concerns the page.
          event.preventDefault()
          end(new Error(event.message))
        },
        listening,
      )
      own.postMessage(asked, {})
    })
  }

  async function readHere(asked: WorkerAsked, onShare: OnShare, signal: AbortSignal): Promise<Extraction> {
    const { loadGazetteer, readInSteps } = await importSteps()
    names ??= loadGazetteer(asked.gazetteer)
    // Another text may have more luck.
    const known = await names.catch((error: unknown) => {
      names = undefined
      throw error
    })
    const steps = readInSteps(asked, known)
    for (let begun = performance.now(); ;) {
      const { done, value } = steps.next()
      if (done) return value
      if (performance.now() - begun < SLICE_MS) continue
      onShare(value)
      await new Promise((resolve) => setTimeout(resolve))
      signal.throwIfAborted()
      begun = performance.now()
    }
  }

  return async (document, onShare, signal) => {
    const asked: WorkerAsked = { text: document.text, published: document.published, gazetteer }
    let told = 0
    const tell = (share: number) => {
      if (share - told < LEAST_STEP) return
      told = share
      onShare(share)
    }
    const found = await readBeside(asked, tell, signal).catch((error: unknown) => {
      signal.throwIfAborted()
      told = 0
      return Promise.race([readHere(asked, tell, signal), stopped(signal)]).catch((second: unknown) => {
        throw signal.aborted || String(second) === String(error) ? second : new Error(`${String(second)} (${String(error)})`)
      })
    })
    return findingOf(found, document, rules)
  }
}

function findingOf(
  { publicationDate, publicationBasis, claims }: Extraction,
  { published }: OwnDocument,
  rules: string,
): Finding {
  const leftOut = claims.length - limits.proposals
  return {
    rules,
    ...(published !== undefined && { given: published }),
    publicationDate,
    ...(publicationBasis !== undefined && { publicationBasis }),
    proposals: claims.slice(0, limits.proposals).map(tidy),
    ...(leftOut > 0 && { leftOut }),
  }
}
