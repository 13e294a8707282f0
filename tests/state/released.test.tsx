/**
 * Files of every version of the schema that was ever released, cut down to a few claims of each kind: `tests/fixtures/released/VERSION`. Who raises
 * the version adds a folder; who changes the contract without raising it must still read the folder of the version.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SCHEMA_VERSION } from '@/domain/contract'
import { DataFault, atlasQueries, createQueryClient } from '@/state/queries'
import { serveData } from './page'

const folder = 'tests/fixtures/released'
const released = readdirSync(folder).map(Number)
const parts = ['core', 'trade'] as const

const read = (version: number, part: (typeof parts)[number]) => readFileSync(`${folder}/${version}/${part}.json`, 'utf8')

async function load(part: (typeof parts)[number], text: string): Promise<unknown> {
  serveData({ [part]: () => Promise.resolve(new Response(text)) })
  const client = createQueryClient()
  return part === 'core' ? client.fetchQuery(atlasQueries.core()) : client.fetchQuery(atlasQueries.trade())
}

const cases = released.flatMap((version) => parts.map((part) => [version, part] as const))

describe('a released file', () => {
  it('is kept of this version of the schema', () => {
    expect(released).toContain(SCHEMA_VERSION)
    for (const [version, part] of cases) expect(JSON.parse(read(version, part))).toMatchObject({ schemaVersion: version })
  })

  it.each(cases.filter(([version]) => version === SCHEMA_VERSION))('of version %i is read as %s', async (version, part) => {
    const text = read(version, part)
    expect(await load(part, text)).toEqual(JSON.parse(text))
  })

  // A page that was opened before the data were published anew meets a version that is newer than itself.
  const newer = parts.map((part) => [SCHEMA_VERSION + 1, part, SCHEMA_VERSION] as const)
  const older = cases
    .filter(([version]) => version !== SCHEMA_VERSION)
    .map(([version, part]) => [version, part, version] as const)

  it.each([...newer, ...older])('of version %i (%s) is refused for its version', async (version, part, of) => {
    const text = JSON.stringify({ ...JSON.parse(read(of, part)), schemaVersion: version, added: true })
    const fault = await load(part, text).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(DataFault)
    expect(fault).toMatchObject({
      kind: 'version',
      address: expect.stringMatching(new RegExp(`${part}\\.json$`)),
      message: `schemaVersion ${version}, expected ${SCHEMA_VERSION}`,
    })
  })
})
