import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type ChangesFile, changesFile } from '@/domain/changes'
import { atlas as atlasSchema } from '@/domain/contract'
import { distributions } from '@/domain/export/distributions'
import { offeredFiles } from '@/domain/export/offered-files'
import { mapFile } from '@/domain/shapes'
import { withOffer } from '@/pipeline/offer/offer'
import { staleFiles } from '@/pipeline/write'

const folder = fileURLToPath(new URL('../../../public/data', import.meta.url))
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8')
const json = (file: string): unknown => JSON.parse(read(file))
const list = offeredFiles.parse(json('files.json'))
const inFolder = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folder.length + 1).replaceAll('\\', '/'))

describe('the files for others', () => {
  it('are what the dataset gives, byte for byte, and no others lie beside them', () => {
    const own = ['atlas.json', 'core.json', 'trade.json', 'atlas.schema.json', 'map.json', 'changes.json', 'gazetteer.json']
    const { editions }: ChangesFile = changesFile.parse(json('changes.json'))
    const offer = { atlas: atlasSchema.parse(json('atlas.json')), map: mapFile.parse(json('map.json')), editions }
    const files = withOffer(new Map(own.map((name) => [name, read(name)])), offer)
    expect(staleFiles(folder, files)).toEqual([])
    expect(inFolder.toSorted()).toEqual([...files.keys()].toSorted())
  })

  it('are listed with their true size and checksum, all but the list itself', () => {
    expect(list.files.map(({ path }) => path).toSorted()).toEqual(inFolder.filter((file) => file !== 'files.json').toSorted())
    for (const { path, bytes, sha256 } of list.files) {
      const content = readFileSync(`${folder}/${path}`)
      expect({ path, bytes, sha256 }).toEqual({
        path,
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      })
    }
  })

  it('are of one version, which every file for others says', () => {
    const { dataVersion } = list
    expect(json('atlas.json')).toMatchObject({ dataVersion })
    expect(json('datapackage.json')).toMatchObject({ version: dataVersion })
    for (const file of ['states.geojson', 'meetings.geojson']) expect(json(file)).toMatchObject({ data_version: dataVersion })
  })

  it('are those that are told of, each of the kind that is told', () => {
    for (const { path, mediaType } of distributions) {
      expect(list.files.find((file) => file.path === path)?.mediaType).toBe(mediaType)
    }
    const others = list.files.filter(({ path }) => !distributions.some((one) => one.path === path))
    expect(others.filter(({ path, mediaType }) => !/^tables\/\w+\.csv$/.test(path) || mediaType !== 'text/csv')).toEqual([])
  })
})
