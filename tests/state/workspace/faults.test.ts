import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { choose, closeTabs, findingIn, freshBrowser, openTab, paste, quiet, shownBy, until } from './tabs'

beforeEach(freshBrowser)
afterEach(() => {
  closeTabs()
  vi.restoreAllMocks()
})

const text = 'The members are CN and RU.'

function refuseStorage() {
  return vi.spyOn(globalThis, 'indexedDB', 'get').mockImplementation(() => {
    throw new DOMException('denied in this context', 'SecurityError')
  })
}

/** As it was before it is put out of order. */
function methodOf(name: 'put' | 'get') {
  return Reflect.get(IDBObjectStore.prototype, name) as (...values: unknown[]) => IDBRequest<IDBValidKey>
}

function fillDisk() {
  const put = methodOf('put')
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...record) {
    // What is small finds room still.
    if (this.name === 'texts') throw new DOMException('no room', 'QuotaExceededError')
    return put.apply(this, record)
  })
}

describe('storage that is refused', () => {
  it('is told, work goes on in memory, and is stored once it can be', async () => {
    const refused = refuseStorage()
    const tab = openTab()
    const id = await paste(tab, text)
    await until(() => tab.state().documents[0]?.found !== undefined)
    expect(await choose(tab, id, 'CN')).toEqual({ isStored: false, refused: [], replaced: 0 })
    expect(tab.state()).toMatchObject({ storage: 'refused', unsaved: 3, undo: 'decide' })
    expect(tab.state().trouble).toContain('SecurityError')
    await tab.undo()
    await tab.redo()
    expect(tab.state().decisions.get(id)?.size).toBe(1)
    await tab.retry()
    expect(tab.state().storage).toBe('refused')
    refused.mockRestore()
    await tab.retry()
    expect(tab.state()).toMatchObject({ storage: 'stored', unsaved: 0 })
    const later = openTab()
    await quiet(later)
    expect(shownBy(later)).toEqual(shownBy(tab))
    expect(later.state().decisions.get(id)?.size).toBe(1)
  })
})

describe('storage that is full', () => {
  it('keeps all in memory, stores nothing by half, and stores it once something was taken away', async () => {
    const tab = openTab()
    const first = await paste(tab, text)
    await quiet(tab)
    const full = fillDisk()
    const second = await paste(tab, 'KZ and UZ spoke.')
    await until(() => tab.state().documents[1]?.found !== undefined)
    expect(tab.state().storage).toBe('full')
    expect(await choose(tab, second, 'KZ')).toMatchObject({ isStored: false })
    expect(tab.state().documents).toHaveLength(2)
    const other = openTab()
    await until(() => other.state().storage === 'stored')
    expect(other.state()).toMatchObject({ documents: [{ id: first }], setAside: [] })
    full.mockRestore()
    expect(await tab.remove([first])).toMatchObject({ isStored: true })
    expect(tab.state()).toMatchObject({ storage: 'stored', unsaved: 0 })
    await quiet(tab, other)
    expect(other.state().documents.map(({ id }) => id)).toEqual([second])
    expect(other.state().decisions.get(second)?.size).toBe(1)
  })
})

describe('a storage of a newer version', () => {
  it('is left alone', async () => {
    const newer = await openDB('sco-atlas', 99, { upgrade: (database) => void database.createObjectStore('other') })
    newer.close()
    const tab = openTab()
    await paste(tab, text)
    expect(tab.state()).toMatchObject({ storage: 'newer', documents: [{ text }] })
    const again = await openDB('sco-atlas')
    expect([again.version, ...again.objectStoreNames]).toEqual([99, 'other'])
    again.close()
  })

  it('is made way for by a tab that is open, which keeps in memory what it has', async () => {
    const tab = openTab()
    const id = await paste(tab, text)
    await quiet(tab)
    const newer = await openDB('sco-atlas', 99)
    expect(tab.state()).toMatchObject({ storage: 'newer', documents: [{ id }] })
    expect(await choose(tab, id, 'RU')).toMatchObject({ isStored: false })
    expect(tab.state().decisions.get(id)?.size).toBe(1)
    newer.close()
  })
})

describe('a storage that another tab holds open in an older version', () => {
  it('is told to be blocked, and opened once it is not', async () => {
    const older = await openDB('sco-atlas', 1, {
      upgrade: (database) => {
        database.createObjectStore('documents', { keyPath: 'id' })
        database.createObjectStore('decisions', { keyPath: ['document', 'proposal'] })
      },
    })
    const tab = openTab()
    await paste(tab, text)
    expect(tab.state().storage).toBe('blocked')
    older.close()
    await tab.retry()
    expect(tab.state()).toMatchObject({ storage: 'stored', unsaved: 0, documents: [{ text }] })
  })
})

describe('a storage that is deleted while it is in use', () => {
  it('takes nothing from the page, which puts back what it has', async () => {
    const tab = openTab()
    const id = await paste(tab, text)
    await quiet(tab)
    await choose(tab, id, 'CN')
    const before = shownBy(tab)
    indexedDB.deleteDatabase('sco-atlas')
    await until(() => tab.state().storage === 'failed')
    expect(shownBy(tab)).toEqual(before)
    await tab.retry()
    expect(tab.state()).toMatchObject({ storage: 'stored', unsaved: 0 })
    const later = openTab()
    await quiet(later)
    expect(shownBy(later)).toEqual(before)
  })
})

describe('records that are not what they should be', () => {
  it('are set aside one by one, told, exported, and removed when the reader says so', async () => {
    const tab = openTab()
    const id = await paste(tab, text)
    await quiet(tab)
    await choose(tab, id, 'CN')
    await choose(tab, id, 'RU')
    tab.close()
    const database = await openDB('sco-atlas')
    const [decision] = await database.getAll('decisions')
    await database.put('decisions', { ...decision, verdict: 'perhaps' })
    const cyclic: Record<string, unknown> = { id: 'mine-000000000000', size: 10n }
    cyclic['self'] = cyclic
    await database.put('documents', cyclic)
    await database.put('documents', { ...(await database.get('documents', id)), id: 'mine-111111111111' })
    await database.put('findings', { id, proposals: 'none' })
    database.close()

    const later = openTab()
    await quiet(later)
    expect(later.state().documents.map((document) => document.id)).toEqual([id])
    expect(later.state().decisions.get(id)?.size).toBe(1)
    // What was found was found again, and is no loss.
    expect(later.state().documents[0]?.found).toEqual(findingIn(later.state().documents[0]!))
    expect(later.state().setAside.map(({ store, fault }) => [store, fault])).toEqual([
      ['documents', 'title: invalid type'],
      ['decisions', 'verdict: invalid value'],
      ['documents', 'text: missing'],
    ])
    const { name, content } = later.exportSetAside()
    expect(name).toBe('sco-atlas-unreadable.json')
    expect(JSON.parse(await content.text())).toMatchObject([
      { key: 'mine-000000000000', value: { size: '10' } },
      { value: { verdict: 'perhaps' } },
      { key: 'mine-111111111111' },
    ])
    await later.dropSetAside()
    expect(later.state().setAside).toEqual([])
    later.close()
    const last = openTab()
    await quiet(last)
    expect(last.state()).toMatchObject({ setAside: [], documents: [{ id }] })
  })
})

describe('a storage that is damaged', () => {
  it('gives what of it can be read, record by record', async () => {
    const tab = openTab()
    const good = await paste(tab, text)
    const bad = await paste(tab, 'KZ and UZ spoke.')
    await quiet(tab)
    tab.close()
    const damaged = () => {
      throw new DOMException('value cannot be read', 'DataError')
    }
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(damaged)
    const get = methodOf('get')
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      return this.name === 'texts' && key === bad ? damaged() : get.call(this, key)
    })
    const later = openTab()
    await until(() => later.state().storage === 'stored')
    expect(later.state().documents.map(({ id }) => id)).toEqual([good])
    expect(later.state().setAside.map(({ store, key, fault }) => [store, key, fault])).toEqual([
      ['texts', bad, 'unreadable'],
      ['documents', bad, 'text: missing'],
    ])
  })

  it('that cannot be opened at all is told, and what is done is kept in memory', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError')
    })
    const tab = openTab()
    await paste(tab, text)
    expect(tab.state()).toMatchObject({ storage: 'failed', documents: [{ text }] })
    expect(tab.state().trouble).toContain('backing store')
    expect(JSON.parse(await tab.exportFile().content.text())).toMatchObject({ documents: [{ text }] })
  })
})

describe('tabs that cannot tell each other', () => {
  it('look for what they missed when they are seen again', async () => {
    const silent = { connect: () => ({ announce: () => undefined, close: () => undefined }) }
    const [here, there] = [openTab(silent), openTab(silent)]
    const id = await paste(here, text)
    await quiet(here, there)
    expect(there.state().documents).toEqual([])
    await there.catchUp()
    expect(shownBy(there)).toEqual(shownBy(here))
    await Promise.all([there.remove([id]), choose(here, id, 'CN')])
    await here.catchUp()
    expect(shownBy(here)).toEqual(shownBy(there))
  })
})
