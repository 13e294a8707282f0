/** Which texts are waiting to be read, and how far the one is that is being read: one after the other, in the order in which they were asked for. */
import type { Id } from '@/domain/contract'
import type { Finding, OwnDocument } from './model'

export interface Reading {
  /** `cancelled` and `failed` stay until the text is read again. */
  state: 'waiting' | 'reading' | 'cancelled' | 'failed'
  /** From 0 to 1. */
  share: number
  /** Why it has failed, in words of the machine. */
  detail?: string
}

export type Readings = ReadonlyMap<Id, Reading>

/** Reads one text; rejects if that fails or is stopped by the signal. */
export type ReadOne = (document: OwnDocument, onShare: (share: number) => void, signal: AbortSignal) => Promise<Finding>

interface ReadingsOptions {
  readOne: ReadOne
  /** The version of the rules by which it reads. */
  rules: string
  /** The document as it is now; undefined if it is gone. */
  documentOf: (id: Id) => OwnDocument | undefined
  onFound: (id: Id, found: Finding) => void
  onChange: (readings: Readings) => void
}

export interface ReadingQueue {
  /** Has each read that has not been read as it would be now. What fails or is cancelled is not begun again by itself. */
  follow: (documents: readonly OwnDocument[]) => void
  /** Reads the document, once more if need be. */
  ask: (id: Id) => void
  /** Stops the reading, or takes it out of the queue. */
  cancel: (id: Id) => void
  close: () => void
}

export function readingQueue({ readOne, rules, documentOf, onFound, onChange }: ReadingsOptions): ReadingQueue {
  let readings = new Map<Id, Reading>()
  /** What is not read as it would be now, with the day by which it was asked for. */
  const asked = new Map<Id, string | undefined>()
  let current: { id: Id; stop: AbortController } | undefined

  function set(id: Id, reading: Reading | undefined): void {
    readings = new Map(readings)
    if (reading) readings.set(id, reading)
    else readings.delete(id)
    onChange(readings)
  }

  async function readNext(): Promise<void> {
    const next = [...readings].find(([, { state }]) => state === 'waiting')
    if (current || !next) return
    const [id] = next
    const document = documentOf(id)
    if (!document) {
      set(id, undefined)
      return readNext()
    }
    const own = (current = { id, stop: new AbortController() })
    const { signal } = own.stop
    set(id, { state: 'reading', share: 0 })
    try {
      const reading = readOne(document, (share) => signal.aborted || set(id, { state: 'reading', share }), signal)
      const found = await Promise.race([reading, stopped(signal)])
      signal.throwIfAborted()
      set(id, undefined)
      onFound(id, found)
    } catch (error) {
      // Whoever stopped it has said what it is now.
      if (!signal.aborted) set(id, { state: 'failed', share: 0, detail: error instanceof Error ? error.message : String(error) })
    }
    current = undefined
    return readNext()
  }

  function stop(id: Id): void {
    if (current?.id === id) current.stop.abort()
  }

  function ask(id: Id): void {
    stop(id)
    set(id, { state: 'waiting', share: 0 })
    void readNext()
  }

  /** It is gone, or another tab has read it. */
  function forget(id: Id): void {
    asked.delete(id)
    stop(id)
    if (readings.has(id)) set(id, undefined)
  }

  return {
    ask,
    follow: (documents) => {
      const unread = new Map(documents.filter((one) => !isReadBy(rules, one)).map(({ id, published }) => [id, published]))
      for (const id of asked.keys()) if (!unread.has(id)) forget(id)
      for (const [id, published] of unread) {
        if (asked.has(id) && asked.get(id) === published) continue
        asked.set(id, published)
        ask(id)
      }
    },
    cancel: (id) => {
      stop(id)
      set(id, { state: 'cancelled', share: 0 })
    },
    close: () => {
      readings = new Map()
      current?.stop.abort()
    },
  }
}

/** Rejects as soon as it is stopped: what does not settle then keeps no other text waiting. */
export function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))))
}

function isReadBy(rules: string, { found, published }: OwnDocument): boolean {
  return found !== undefined && found.rules === rules && found.given === published
}
