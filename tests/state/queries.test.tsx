import { describe, expect, it, vi } from 'vitest'
import { SCHEMA_VERSION } from '@/domain/contract'
import { DataFault, atlasQueries, createQueryClient } from '@/state/queries'
import { serveData } from './page'
import { type DataFile, publishedText } from './published'

const text = (body: string, status = 200) => Promise.resolve(new Response(body, { status }))
const changed = (file: DataFile, change: object) => JSON.stringify({ ...JSON.parse(publishedText(file)), ...change })
const load = () => createQueryClient().fetchQuery(atlasQueries.core())

it('loads each part as it is published', async () => {
  serveData()
  const client = createQueryClient()
  expect(await client.fetchQuery(atlasQueries.core())).toEqual(JSON.parse(publishedText('core')))
  expect(await client.fetchQuery(atlasQueries.trade())).toEqual(JSON.parse(publishedText('trade')))
  expect(await client.fetchQuery(atlasQueries.map())).toEqual(JSON.parse(publishedText('map')))
})

it('asks for each file once', async () => {
  const asked = serveData()
  const client = createQueryClient()
  await Promise.all([client.fetchQuery(atlasQueries.core()), client.fetchQuery(atlasQueries.core())])
  await client.fetchQuery(atlasQueries.core())
  expect(asked).toEqual(['core'])
})

it('asks at the address that bears the hash of the content', async () => {
  const ask = vi.fn<(address: URL) => Promise<Response>>(() => text(publishedText('core')))
  vi.stubGlobal('fetch', ask)
  await load()
  expect(ask.mock.calls.map(([{ href }]) => href)).toEqual([expect.stringMatching(/\/data\/core\.json\?v=[0-9a-f]{12}$/)])
})

describe('a fault of the data', () => {
  it.each([
    ['missing', 'absent', () => text('Not found', 404), 'HTTP 404'],
    ['missing', 'on a server in trouble', () => text('', 503), 'HTTP 503'],
    ['missing', 'out of reach', () => Promise.reject(new TypeError('Failed to fetch')), 'Failed to fetch'],
    ['unreadable', 'cut off', () => text(publishedText('core').slice(0, 5000)), /JSON/],
    ['unreadable', 'a page of HTML', () => text('<!doctype html><title>Home</title>'), /JSON/],
    ['unreadable', 'empty', () => text(''), /JSON/],
    [
      'version',
      'of another version',
      () => text(changed('core', { schemaVersion: SCHEMA_VERSION + 1 })),
      `schemaVersion ${SCHEMA_VERSION + 1}, expected ${SCHEMA_VERSION}`,
    ],
    ['version', 'of no version', () => text('[]'), /^schemaVersion absent/],
    ['version', 'null', () => text('null'), /^schemaVersion absent/],
    ['contract', 'without a table', () => text(changed('core', { countries: undefined })), 'countries: invalid type'],
    [
      'contract',
      'with a claim without evidence',
      () => {
        const [first] = JSON.parse(publishedText('core')).statuses
        return text(changed('core', { statuses: [{ ...first, evidence: [] }] }))
      },
      'statuses.0.evidence: too small',
    ],
    [
      'contract',
      'with a field that the contract does not know',
      () => text(changed('core', { more: 1 })),
      'file: unrecognized keys',
    ],
  ] as const)('%s: the file is %s', async (kind, _, answer, detail) => {
    serveData({ core: answer })
    const fault = await load().then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(fault).toBeInstanceOf(DataFault)
    expect(fault).toMatchObject({ kind, address: 'data/core.json', message: expect.stringMatching(detail) })
  })

  it('is not asked about again by itself', async () => {
    const asked = serveData({ core: () => text('', 500) })
    await expect(load()).rejects.toThrow('HTTP 500')
    expect(asked).toEqual(['core'])
  })
})
