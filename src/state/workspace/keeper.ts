/**
 * Keeps what is done: shows it at once, stores it behind that in the order in which it was done, and takes in what other tabs do. What cannot be stored
 * waits in memory, shown all the same, until it can.
 */
import type { Id } from '@/domain/contract'
import { type Applied, type Bundle, type Change, apply, bundleOf, withBundle } from './changes'
import { type Contents, nothing } from './model'
import { type Batch, type Fresh, type SetAside, type Storage, StorageFault, type StorageTrouble, type Touched } from './storage'

/** Something that was done. What it truly did is known once it is stored: until then it is what it did to what is shown. */
export interface Deed extends Batch, Pick<Applied, 'done' | 'refused'> {
  isStored: boolean
}

export interface Keeping {
  contents: Contents
  storage: 'opening' | 'stored' | StorageTrouble
  trouble: string | undefined
  unsaved: number
  setAside: readonly SetAside[]
}

/** What tabs tell each other. */
export interface Announcement {
  revision: number
  touched: readonly Touched[]
}

export interface KeeperPorts {
  /** Rejects with a StorageFault; `onLost` is called if the storage goes away later. */
  openStorage: (onLost: (fault: StorageFault) => void) => Promise<Storage>
  announce: (announcement: Announcement) => void
  onChange: (keeping: Keeping) => void
}

export interface Keeper {
  keeping: () => Keeping
  /** Does it, and resolves once it is stored or known to stay in memory; `onBegun` is called at once, before anybody is told. */
  submit: (batch: Batch, onBegun?: (deed: Deed) => void) => Promise<Deed>
  /** Resolves once nothing is under way. */
  settled: () => Promise<void>
  hear: (announcement: Announcement) => void
  /** Looks whether something was missed. */
  catchUp: () => Promise<void>
  retry: () => Promise<void>
  dropSetAside: () => Promise<void>
  close: () => void
}

export function startKeeper({ openStorage, announce, onChange }: KeeperPorts): Keeper {
  let stored: Contents = nothing
  let keeping: Keeping = { contents: nothing, storage: 'opening', trouble: undefined, unsaved: 0, setAside: [] }
  let storage: Storage | undefined
  let pending: Deed[] = []
  let isClosed = false
  /** Of all commits up to this one nothing is missed; later ones of which it is known already are kept beside. */
  let revision = 0
  const laterOnes = new Set<number>()
  let last: Promise<void> = Promise.resolve()

  function change(next: Partial<Keeping>): void {
    keeping = { ...keeping, unsaved: pending.length, ...next }
    if (!isClosed) onChange(keeping)
  }

  /** What is stored, with what waits to be. */
  function showAnew(next: Partial<Keeping> = {}): void {
    const contents = pending.reduce((so, deed) => apply(so, deed.changes, deed.manner).contents, stored)
    change({ ...next, contents })
  }

  /** One after the other; a fault of the storage is told, and stops none of those that follow. */
  function inTurn(task: () => Promise<void>): Promise<void> {
    last = last.then(task).catch((error: unknown) => {
      const fault = error instanceof StorageFault ? error : new StorageFault('failed', String(error))
      if (!isClosed) change({ storage: fault.trouble, trouble: fault.message })
    })
    return last
  }

  function learnRevision(next: number): void {
    laterOnes.add(next)
    while (laterOnes.delete(revision + 1)) revision += 1
  }

  async function open(): Promise<void> {
    const opened = await openStorage((fault) => {
      storage = undefined
      change({ storage: fault.trouble, trouble: fault.message })
    })
    const loaded = await opened.load()
    if (isClosed) return opened.close()
    storage = opened
    // A storage that is new again was deleted: what the page still has is put back.
    const kept = loaded.isNew ? stored.documents.map(({ id }) => putBack(stored, id)) : []
    pending = [...kept, ...pending]
    stored = loaded.contents
    revision = loaded.revision
    laterOnes.clear()
    showAnew({ storage: 'stored', trouble: undefined, setAside: loaded.setAside })
    await flush()
  }

  async function flush(): Promise<void> {
    if (!storage || pending.length === 0) return
    const deeds = pending
    const { results, revision: own } = await storage.commit(deeds)
    learnRevision(own)
    for (const [index, deed] of deeds.entries()) {
      Object.assign(deed, results[index], { isStored: true })
      stored = apply(stored, deed.done, 'known').contents
    }
    pending = pending.slice(deeds.length)
    const touched = touchedBy(deeds.flatMap(({ done }) => done))
    if (touched.length > 0) announce({ revision: own, touched })
    // What it was refused for is not what is shown here.
    const stale = touchedBy(deeds.flatMap(({ refused }) => refused))
    if (stale.length > 0) stored = (await storage.reread(stale)).reduce(withFresh, stored)
    showAnew({ storage: 'stored', trouble: undefined })
  }

  async function reload(): Promise<void> {
    if (!storage || (await storage.revision()) === revision) return
    const loaded = await storage.load()
    stored = loaded.contents
    revision = loaded.revision
    laterOnes.clear()
    showAnew({ setAside: loaded.setAside })
  }

  void inTurn(open)

  return {
    keeping: () => keeping,
    submit: async (batch, onBegun) => {
      const { contents, done, refused } = apply(keeping.contents, batch.changes, batch.manner)
      const deed: Deed = { ...batch, done, refused, isStored: false }
      pending = [...pending, deed]
      onBegun?.(deed)
      change({ contents })
      if (storage || keeping.storage === 'opening') await inTurn(() => (deed.isStored ? Promise.resolve() : flush()))
      return deed
    },
    settled: () => inTurn(() => Promise.resolve()),
    hear: ({ revision: theirs, touched }) =>
      void inTurn(async () => {
        if (!storage) return
        stored = (await storage.reread(touched)).reduce(withFresh, stored)
        learnRevision(theirs)
        showAnew()
      }),
    catchUp: () => inTurn(reload),
    retry: () => inTurn(() => (storage ? flush() : open())),
    dropSetAside: () =>
      inTurn(async () => {
        await storage?.drop(keeping.setAside)
        change({ setAside: [] })
      }),
    close: () => {
      isClosed = true
      storage?.close()
      storage = undefined
    },
  }
}

function putBack(contents: Contents, id: Id): Deed {
  const after: Bundle | undefined = bundleOf(contents, id)
  return {
    changes: [{ kind: 'document', document: id, before: undefined, after }],
    manner: 'plain',
    done: [],
    refused: [],
    isStored: false,
  }
}

function withFresh(contents: Contents, fresh: Fresh): Contents {
  if ('bundle' in fresh) return withBundle(contents, fresh.document, fresh.bundle)
  const { document, proposal, decision } = fresh
  return apply(contents, [{ kind: 'decision', document, proposal, before: undefined, after: decision }], 'known').contents
}

/** Each document once if it is touched as a whole, else each of its decisions. */
function touchedBy(changes: readonly Change[]): Touched[] {
  const whole = new Set(changes.filter(({ kind }) => kind !== 'decision').map(({ document }) => document))
  const decided = changes.flatMap((change) =>
    change.kind === 'decision' && !whole.has(change.document) ? [{ document: change.document, proposal: change.proposal }] : [],
  )
  return [...[...whole].map((document) => ({ document })), ...decided]
}
