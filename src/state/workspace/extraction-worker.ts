/**
 * Reads texts beside the page. It fetches the names itself, out of the browser's cache. To be stopped it is ended. The page imports it where no worker can be
 * had: so the rules are one file for both.
 */
import type { Extraction } from '@/extraction/claims'
import type { Gazetteer } from '@/extraction/gazetteer'
import { type Asked, loadGazetteer, readInSteps } from './read-steps'

export { loadGazetteer, readInSteps }

/** One text after the other: the next is asked for when the last has been answered. */
export interface WorkerAsked extends Asked {
  /** The address of the names. */
  gazetteer: string
}

export type WorkerAnswer = { share: number } | { found: Extraction } | { failure: string }

let gazetteer: Promise<Gazetteer> | undefined

async function read(asked: WorkerAsked): Promise<Extraction> {
  const steps = readInSteps(asked, await (gazetteer ??= loadGazetteer(asked.gazetteer)))
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    tell({ share: value })
  }
}

function tell(answer: WorkerAnswer): void {
  self.postMessage(answer, {})
}

function handleMessage({ data }: MessageEvent<WorkerAsked>): void {
  read(data).then(
    (found) => tell({ found }),
    (error: unknown) => tell({ failure: String(error) }),
  )
}

const isWorker = typeof document === 'undefined'
if (isWorker) self.addEventListener('message', handleMessage)
