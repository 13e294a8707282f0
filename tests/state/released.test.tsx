/**
 * Files of every version of the schema that was ever released, in `tests/fixtures/released/VERSION`: `atlas.json.br` as it was published, and its two parts cut
 * down to a few claims of each kind. Who raises the version adds a folder; who changes the contract without raising it must still read the folder of
 * the version.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SCHEMA_VERSION, atlas } from '@/domain/contract'
import { inParts } from '@/pipeline/build-dataset'
import { DataFault, atlasQueries, createQueryClient, loadPart } from '@/state/queries'
import { serveData } from './page'

const folder = 'tests/fixtures/released'
const released = readdirSync(folder).map(Number)
const parts = ['core', 'trade'] as const
const files = ['atlas', ...parts] as const
type File = (typeof files)[number]

function read(version: number, file: File): string {
  if (file === 'atlas') return brotliDecompressSync(readFileSync(`${folder}/${version}/atlas.json.br`)).toString()
  return readFileSync(`${folder}/${version}/${file}.json`, 'utf8')
}

/** What the page makes of the text. The whole is for others, and comes by the same way as the parts. */
async function load(file: File, text: string): Promise<unknown> {
  if (file === 'atlas') {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(text)))
    return loadPart('data/atlas.json', atlas, new AbortController().signal)
  }
  serveData({ [file]: () => Promise.resolve(new Response(text)) })
  const client = createQueryClient()
  return file === 'core' ? client.fetchQuery(atlasQueries.core()) : client.fetchQuery(atlasQueries.trade())
}

const cases = released.flatMap((version) => files.map((file) => [version, file] as const))
const ofNow = cases.filter(([version]) => version === SCHEMA_VERSION)

afterEach(() => vi.unstubAllGlobals())

describe('a released file', () => {
  it('is kept of every version of the schema up to this one', () => {
    expect(released.toSorted((left, right) => left - right)).toEqual(
      Array.from({ length: SCHEMA_VERSION }, (_, before) => before + 1),
    )
    for (const [version, file] of cases) expect(JSON.parse(read(version, file))).toMatchObject({ schemaVersion: version })
  })

  it('is kept of the version that is published', () => {
    const { schemaVersion } = JSON.parse(readFileSync('public/data/atlas.json', 'utf8')) as { schemaVersion: number }
    expect(released).toContain(schemaVersion)
  })

  it.each(ofNow)('of version %i is read as %s', async (version, file) => {
    const text = read(version, file)
    expect(await load(file, text)).toEqual(JSON.parse(text))
  })

  it('is read whole by the page in the two parts that are made of it', async () => {
    const whole = atlas.parse(JSON.parse(read(SCHEMA_VERSION, 'atlas')))
    const { core, trade } = inParts(whole)
    expect(await load('core', JSON.stringify(core))).toEqual(core)
    expect(await load('trade', JSON.stringify(trade))).toEqual(trade)
    expect(core.sources.length + trade.sources.length).toBe(whole.sources.length)
    expect(trade.trade).toEqual(whole.trade)
  })

  // A page that was opened before the data were published anew meets a version that is newer than itself.
  const newer = files.map((file) => [SCHEMA_VERSION + 1, file, SCHEMA_VERSION] as const)
  const older = cases
    .filter(([version]) => version !== SCHEMA_VERSION)
    .map(([version, file]) => [version, file, version] as const)

  it.each([...newer, ...older])('of version %i (%s) is refused for its version', async (version, file, of) => {
    const text = JSON.stringify({ ...JSON.parse(read(of, file)), schemaVersion: version, added: true })
    const fault = await load(file, text).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(DataFault)
    expect(fault).toMatchObject({
      kind: 'version',
      address: expect.stringMatching(new RegExp(`${file}\\.json$`)),
      message: `schemaVersion ${version}, expected ${SCHEMA_VERSION}`,
    })
  })
})
