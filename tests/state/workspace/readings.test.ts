import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Finding, OwnDocument } from '@/state/workspace/model'
import { readerOf } from '@/state/workspace/read-one'
import { reviewOf, reviewedOf } from '@/state/workspace/review'
import { RULES, choose, closeTabs, findingIn, freshBrowser, meeting, openTab, paste, quiet, trade, until } from './tabs'

beforeEach(freshBrowser)
afterEach(() => {
  closeTabs()
  vi.unstubAllGlobals()
})

/** Reads when it is told to. */
function byHand() {
  const begun: {
    document: OwnDocument
    onShare: (share: number) => void
    signal: AbortSignal
    end: (failure?: Error) => void
  }[] = []
  const readOne = (document: OwnDocument, onShare: (share: number) => void, signal: AbortSignal) =>
    new Promise<Finding>((resolve, reject) => {
      const end = (failure?: Error) => (failure ? reject(failure) : resolve(findingIn(document)))
      signal.addEventListener('abort', () => reject(new Error('stopped')))
      begun.push({ document, onShare, signal, end })
    })
  return { begun, readOne }
}

const tick = () => new Promise((resolve) => setTimeout(resolve))

describe('several texts', () => {
  it('are read one after the other, with progress', async () => {
    const { begun, readOne } = byHand()
    const tab = openTab({ readOne })
    const ids = [await paste(tab, 'CN'), await paste(tab, 'RU')] as const
    expect([...tab.state().readings]).toEqual([
      [ids[0], { state: 'reading', share: 0 }],
      [ids[1], { state: 'waiting', share: 0 }],
    ])
    begun[0]!.onShare(0.5)
    expect(tab.state().readings.get(ids[0])).toEqual({ state: 'reading', share: 0.5 })
    expect(begun).toHaveLength(1)
    begun[0]!.end()
    await until(() => begun.length === 2)
    expect(tab.state().documents[0]?.found?.proposals).toHaveLength(1)
    begun[1]!.end(new Error('out of memory'))
    await until(() => tab.state().readings.get(ids[1])?.state === 'failed')
    expect(tab.state().readings.get(ids[1])?.detail).toBe('out of memory')
    tab.read(ids[1])
    await until(() => begun.length === 3)
    begun[2]!.end()
    await quiet(tab)
    expect(tab.state().documents[1]?.found?.proposals).toHaveLength(1)
  })

  it('can be stopped, each on its own, and begun again', async () => {
    const { begun, readOne } = byHand()
    const tab = openTab({ readOne })
    const ids = [await paste(tab, 'CN'), await paste(tab, 'RU'), await paste(tab, 'KZ')] as const
    tab.cancelReading(ids[0])
    tab.cancelReading(ids[1])
    await until(() => begun.length === 2)
    expect(begun[0]!.signal.aborted).toBe(true)
    expect(begun[1]!.document.id).toBe(ids[2])
    begun[0]!.onShare(0.9)
    expect(tab.state().readings.get(ids[0])).toEqual({ state: 'cancelled', share: 0 })
    await tab.remove([ids[2]])
    expect(begun[1]!.signal.aborted).toBe(true)
    expect(tab.state().readings.has(ids[2])).toBe(false)
    await tick()
    expect(begun).toHaveLength(2)
    tab.read(ids[1])
    await until(() => begun.length === 3)
    expect(begun[2]!.document.id).toBe(ids[1])
  })

  it('do not wait for one that was stopped and does not end', async () => {
    const begun: string[] = []
    const tab = openTab({ readOne: ({ text }) => new Promise(() => begun.push(text)) })
    const first = await paste(tab, 'CN')
    await paste(tab, 'RU')
    tab.cancelReading(first)
    await until(() => begun.length === 2)
    expect(begun).toEqual(['CN', 'RU'])
  })

  it.each([
    ['no date', { start: null }],
    ['a date without its year', { start: '--09-01' }],
    ['a reckoned date', { start: '2024-09-01', isDateInferred: true }],
  ])('keep what was decided when the day of the text is given: a meeting with %s', async (_name, before) => {
    const readOne = ({ published }: OwnDocument): Promise<Finding> => {
      const given = published === undefined ? {} : { given: published }
      const known = published === undefined ? before : { start: '2025-09-01', isDateInferred: true }
      const proposals = [meeting(known), meeting({ ...known, type: 'bilateral' })]
      return Promise.resolve({ rules: RULES, ...given, publicationDate: published ?? null, proposals })
    }
    const tab = openTab({ readOne })
    const id = await paste(tab, 'met')
    await quiet(tab)
    const [summit, talks] = reviewOf(tab.state().documents[0]!, undefined)
    await tab.decide(id, [
      { key: summit!.key, found: summit!.found, verdict: 'accepted' },
      {
        key: talks!.key,
        found: talks!.found,
        verdict: 'accepted',
        corrected: meeting({ ...before, type: 'bilateral', host: 'CN' }),
      },
    ])
    await tab.editCard(id, { published: '2025-09-05' })
    await quiet(tab)
    const { documents, decisions } = tab.state()
    expect(reviewOf(documents[0]!, decisions.get(id)).map(({ isGone, proposal }) => [isGone, proposal])).toEqual([
      [false, meeting({ start: '2025-09-01', isDateInferred: true })],
      [false, meeting({ start: '2025-09-01', isDateInferred: true, type: 'bilateral', host: 'CN' })],
    ])
  })

  it('are read again by newer rules and for another day, and decisions stay', async () => {
    const readings: (string | undefined)[] = []
    const summit = (day: string | undefined) =>
      meeting({ start: day ?? null, isDateInferred: true, phrase: 'met', offset: [3, 6] })
    const readOne = ({ published }: OwnDocument): Promise<Finding> => {
      readings.push(published)
      const given = published === undefined ? {} : { given: published }
      return Promise.resolve({ rules: RULES, ...given, publicationDate: published ?? null, proposals: [summit(published)] })
    }
    const tab = openTab({ readOne })
    const id = await paste(tab, 'We met.')
    await quiet(tab)
    const [item] = reviewOf(tab.state().documents[0]!, undefined)
    await tab.decide(id, [{ key: item!.key, found: item!.found, verdict: 'accepted' }])
    await tab.editCard(id, { published: '2025-09-01' })
    await quiet(tab)
    expect(readings).toEqual([undefined, '2025-09-01'])
    const { documents, decisions } = tab.state()
    expect(reviewedOf(documents[0]!, decisions.get(id))).toMatchObject({
      publicationDate: '2025-09-01',
      publicationBasis: 'given',
      accepted: [{ proposal: { start: '2025-09-01' }, isCorrected: false }],
    })
    await tab.undo()
    await quiet(tab)
    expect(readings).toEqual([undefined, '2025-09-01', undefined])
    tab.close()

    const newer = openTab({
      rules: 'newer',
      readOne: () =>
        Promise.resolve({ rules: 'newer', publicationDate: null, proposals: [trade({ offset: [0, 2], phrase: 'We' })] }),
    })
    await until(() => newer.state().documents[0]?.found?.rules === 'newer')
    const state = newer.state()
    const review = reviewOf(state.documents[0]!, state.decisions.get(id))
    expect(review.map(({ found, isGone, decision }) => [found.kind, isGone, decision?.verdict])).toEqual([
      ['trade', false, undefined],
      ['meeting', true, 'accepted'],
    ])
  })

  it('are read by one tab: the other takes what was found', async () => {
    const tab = openTab()
    const id = await paste(tab, 'CN')
    await quiet(tab)
    const { begun, readOne } = byHand()
    const other = openTab({ readOne })
    await until(() => other.state().storage === 'stored')
    expect(begun).toEqual([])
    await choose(other, id, 'CN')
    expect(other.state().documents[0]?.found?.proposals).toHaveLength(1)
  })
})

/** A worker that answers, or fails, as it is told. */
class FakeWorker extends EventTarget {
  static answers: unknown[][] = []
  isEnded = false

  postMessage(): void {
    for (const data of FakeWorker.answers.shift() ?? []) {
      setTimeout(() => {
        const event =
          data === 'crash' ? Object.assign(new Event('error'), { message: 'crash' }) : new MessageEvent('message', { data })
        if (!this.isEnded) this.dispatchEvent(event)
      })
    }
  }

  terminate(): void {
    this.isEnded = true
  }
}

describe('the worker', () => {
  const document: OwnDocument = {
    id: 'mine-000000000000',
    title: 'Title',
    language: 'en',
    form: 'text',
    text: 'Russia is a member state of the Shanghai Cooperation Organisation.',
    sha256: '',
    added: '',
    published: '2025-01-01',
  }
  const empty = { publicationDate: '2025-01-01', publicationBasis: 'given' as const, claims: [] }
  const workers: FakeWorker[] = []
  const reader = () =>
    readerOf({
      gazetteer: 'https://atlas.example/data/gazetteer.json',
      rules: RULES,
      importSteps: () => import('@/state/workspace/read-steps'),
      startWorker: () => {
        workers.push(new FakeWorker())
        return workers.at(-1) as unknown as Worker
      },
    })
  const signal = new AbortController().signal
  const finding = { rules: RULES, given: '2025-01-01', publicationDate: '2025-01-01', publicationBasis: 'given', proposals: [] }

  beforeEach(() => {
    workers.length = 0
    FakeWorker.answers = []
  })

  it('reads one text after the other and tells how far it is', async () => {
    FakeWorker.answers = [[{ share: 0.3 }, { share: 0.301 }, { share: 0.6 }, { found: empty }], [{ found: empty }]]
    const read = reader()
    const shares: number[] = []
    expect(await read(document, (share) => shares.push(share), signal)).toEqual(finding)
    expect(await read(document, () => undefined, signal)).toEqual(finding)
    expect(shares).toEqual([0.3, 0.6])
    expect(workers).toHaveLength(1)
  })

  it('is ended when it is to stop, and another is started for the next', async () => {
    FakeWorker.answers = [[], [{ found: empty }]]
    const read = reader()
    const stop = new AbortController()
    const reading = read(document, () => undefined, stop.signal)
    stop.abort()
    await expect(reading).rejects.toThrow('aborted')
    expect(workers[0]!.isEnded).toBe(true)
    expect(await read(document, () => undefined, signal)).toEqual(finding)
    expect(workers).toHaveLength(2)
  })

  it.each([['crash'], [{ failure: 'Error: none' }]])('that fails is followed by the page: %j', async (answer) => {
    FakeWorker.answers = [[{ share: 0.2 }, answer]]
    vi.stubGlobal('fetch', async () => new Response(await readGazetteer()))
    const found = await reader()(document, () => undefined, signal)
    expect(found.proposals).toContainEqual(expect.objectContaining({ kind: 'membership', entity: 'RU', status: 'member' }))
  })

  it('that cannot be started, and a page that cannot read either, are told', async () => {
    const read = readerOf({
      gazetteer: 'https://atlas.example/data/gazetteer.json',
      rules: RULES,
      importSteps: () => import('@/state/workspace/read-steps'),
      startWorker: () => {
        throw new Error('no workers here')
      },
    })
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))
    await expect(read(document, () => undefined, signal)).rejects.toThrow('data/gazetteer.json: HTTP 404')
  })

  it('keeps the first of very many proposals, and says how many more there are', async () => {
    const claims = Array.from({ length: 5003 }, () => trade())
    FakeWorker.answers = [[{ found: { ...empty, claims } }]]
    const found = await reader()(document, () => undefined, signal)
    expect([found.proposals.length, found.leftOut]).toEqual([5000, 3])
  })
})

async function readGazetteer(): Promise<string> {
  const { readFile } = await import('node:fs/promises')
  return readFile('public/data/gazetteer.json', 'utf8')
}
