/** The workspace in IndexedDB: a store for each kind of record, every commit one transaction. */
import { openDB } from 'idb'
import { DATABASE } from './database-name'
import { type Database, type Schema, type Store, type Upgrading, commitIn, loadAll, rereadFrom, stores } from './indexed-records'
import { VERSION, migrated } from './migrations'
import type { Decision, OwnDocument } from './model'
import { type Storage, StorageFault } from './storage'

function faultFrom(error: unknown, isOpening: boolean): StorageFault {
  const { name, message } = error instanceof Error || error instanceof DOMException ? error : new Error(String(error))
  const told = `${name}: ${message}`
  if (name === 'QuotaExceededError') return new StorageFault('full', told)
  if (name === 'VersionError') return new StorageFault('newer', told)
  // A null origin, a private window, or no such thing at all.
  const isRefused =
    isOpening && ['SecurityError', 'InvalidStateError', 'NotAllowedError', 'ReferenceError', 'TypeError'].includes(name)
  return new StorageFault(isRefused ? 'refused' : 'failed', told)
}

async function guarded<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task()
  } catch (error) {
    throw error instanceof StorageFault ? error : faultFrom(error, false)
  }
}

/** Opens the database, made or brought to this version. Rejects with a StorageFault; `onLost` is called if it goes away later. */
export async function openIndexedStorage(onLost: (fault: StorageFault) => void): Promise<Storage> {
  let isNew = false
  const database = await new Promise<Database>((resolve, reject) => {
    const opening = openDB<Schema>(DATABASE, VERSION, {
      upgrade: (database, from, _to, tx) => {
        isNew = from === 0
        // A fault leaves the database as it was.
        upgrade(database, from, tx).catch(() => tx.abort())
      },
      blocked: () => {
        // Should it open all the same, it is opened anew when the reader asks for it.
        void opening.then((database) => database.close())
        reject(new StorageFault('blocked', 'open in another tab'))
      },
      blocking: (_current, next) => {
        void opening.then((database) => database.close())
        onLost(next === null ? new StorageFault('failed', 'deleted') : new StorageFault('newer', `version ${next}`))
      },
      terminated: () => onLost(new StorageFault('failed', 'closed by the browser')),
    })
    opening.then(resolve, (error: unknown) => reject(faultFrom(error, true)))
  }).catch((error: unknown) => {
    throw error instanceof StorageFault ? error : faultFrom(error, true)
  })
  return {
    load: () => guarded(async () => ({ ...(await loadAll(database)), isNew })),
    commit: (batches) =>
      guarded(async () => {
        const tx = database.transaction(stores, 'readwrite', { durability: 'strict' })
        const ended = tx.done.then(
          () => undefined,
          (fault: unknown) => fault,
        )
        try {
          const committed = await commitIn(tx, batches)
          await tx.done
          return committed
        } catch (error) {
          // All or nothing; and what is to be told is why it failed, not that it was ended.
          try {
            tx.abort()
          } catch {
            // It has ended by itself.
          }
          const fault = await ended
          throw fault instanceof DOMException && fault.name === 'QuotaExceededError' ? fault : error
        }
      }),
    reread: (touched) => guarded(() => rereadFrom(database, touched)),
    revision: () => guarded(async () => (await database.get('meta', 'revision')) ?? 0),
    drop: (setAside) =>
      guarded(async () => {
        const tx = database.transaction(stores, 'readwrite', { durability: 'strict' })
        // What was set aside came from these stores, under these keys.
        for (const { store, key } of setAside) void tx.objectStore(store as Store).delete(key as string)
        await tx.done
      }),
    close: () => database.close(),
  }
}

function makeStores(database: Database): void {
  database.createObjectStore('documents', { keyPath: 'id' }).createIndex('added', 'added')
  database.createObjectStore('texts', { keyPath: 'id' })
  database.createObjectStore('findings', { keyPath: 'id' })
  database.createObjectStore('decisions', { keyPath: ['document', 'proposal'] }).createIndex('document', 'document')
  database.createObjectStore('meta')
}

/** An earlier version is read whole, brought to the form of this one, and written anew, all in one transaction. */
async function upgrade(database: Database, from: number, tx: Upgrading): Promise<void> {
  if (from === 0) return makeStores(database)
  const [documents, decisions] = await Promise.all([tx.objectStore('documents').getAll(), tx.objectStore('decisions').getAll()])
  const plain = migrated({ documents, decisions }, from)
  for (const store of database.objectStoreNames) database.deleteObjectStore(store)
  makeStores(database)
  const writes: Promise<unknown>[] = []
  for (const document of plain.documents) {
    const { text, ...record } = document as OwnDocument
    writes.push(tx.objectStore('documents').put(record), tx.objectStore('texts').put({ id: record.id, text }))
  }
  for (const decision of plain.decisions) writes.push(tx.objectStore('decisions').put(decision as Decision))
  await Promise.all(writes)
}
