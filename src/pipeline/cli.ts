/** The command line of the dataset. Answers with exit code 0 if all is well, 1 if something is wrong, 2 for a wrong call. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { type ChangesFile, changesFile } from '@/domain/changes'
import { SCHEMA_VERSION } from '@/domain/contract'
import { addCallOf, addUsage, runAdd } from './add-command'
import { anchorRecords } from './anchor'
import { buildDataset } from './build-dataset'
import { changesCallOf, runChanges } from './changes-command'
import { behindOf, readEditions } from './changes-record'
import { extractCallOf, extractUsage, runExtract } from './extract-command'
import { type Fault, formatFaults } from './faults'
import { buildGazetteer, packagedCountries } from './gazetteer'
import { withOffer } from './offer/offer'
import { buildShapes } from './shapes'
import { verifyDocuments } from './verify'
import { filesOf, staleFiles, writeFiles } from './write'

const usage = `Usage: cli.ts build | check | verify DIR | anchor DIR (DIR holds the texts of the documents)
       cli.ts changes OLD.json [NEW.json] [--markdown FILE] (atlas.json of two versions; without NEW, what src/sources gives)
       cli.ts changes --markdown FILE (the page of all editions; "-" is the standard output)
       ${addUsage}
       ${extractUsage}`
const project = fileURLToPath(new URL('../..', import.meta.url))
const sources = path.join(project, 'src/sources')
const published = path.join(project, 'public/data')

interface Built {
  /** The files of `public/data`; undefined if faults stand in their way. */
  files?: Map<string, string>
  faults: string[]
  /** What to do if the newest edition does not lead to this very version. */
  behind?: string | undefined
}

/** The dataset does not hold its editions, so that an edition can name the version that it leads to. */
function build(): Built {
  const editionFaults: Fault[] = []
  const editions = readEditions(sources, editionFaults)
  const { dataset, faults } = buildDataset(sources)
  if (!dataset || editionFaults.length > 0) return { faults: formatFaults([...faults, ...editionFaults]) }
  const changes: ChangesFile = changesFile.parse({ schemaVersion: SCHEMA_VERSION, editions })
  const map = buildShapes()
  const own = filesOf(dataset, map)
    .set('changes.json', `${JSON.stringify(changes)}\n`)
    .set('gazetteer.json', `${JSON.stringify(buildGazetteer())}\n`)
  const files = withOffer(own, { atlas: dataset.atlas, map, editions })
  return { files, faults: [], behind: behindOf(editions, dataset.atlas.dataVersion) }
}

function fail(lines: readonly string[], summary: string): number {
  for (const line of lines) console.error(line)
  console.error(summary)
  return 1
}

function runBuild(): number {
  const { files, faults, behind } = build()
  if (!files) return fail(faults, `${faults.length} faults in src/sources; nothing was written.`)
  writeFiles(published, files)
  for (const [name, content] of files) {
    console.log(
      `public/data/${name}: ${kilobytes(Buffer.byteLength(content))}, ${kilobytes(brotliCompressSync(content).length)} brotli`,
    )
  }
  if (behind !== undefined) console.log(behind)
  return 0
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

function runCheck(): number {
  const { files, faults, behind } = build()
  if (!files) return fail(faults, `${faults.length} faults in src/sources.`)
  const stale = staleFiles(published, files).map((name) => `public/data/${name} is not what src/sources gives`)
  if (stale.length > 0) return fail(stale, 'Run "npm run dataset".')
  if (behind !== undefined) return fail([], behind)
  console.log('public/data is what src/sources gives.')
  return 0
}

function runVerify(folder: string): number {
  if (!existsSync(folder)) return fail([], `There is no folder ${folder}.`)
  const { passages, dates, faults } = verifyDocuments(sources, folder)
  if (faults.length > 0)
    return fail(formatFaults(faults), `${faults.length} of the records' locators, phrases, dates or texts fail.`)
  console.log(`${passages} passages and ${dates} dates stand in the texts as the records say.`)
  return 0
}

function runAnchor(folder: string): number {
  if (!existsSync(folder)) return fail([], `There is no folder ${folder}.`)
  const { filled, failures } = anchorRecords(sources, folder)
  console.log(`${filled} passages were given their place.`)
  return failures.length > 0 ? fail(failures, `${failures.length} were not.`) : 0
}

function runChangesCommand(args: readonly string[]): number {
  const call = changesCallOf(args)
  if (!call) {
    console.error(usage)
    return 2
  }
  const { lines, faults } = runChanges(sources, call, new Date().toISOString().slice(0, 10))
  if (faults.length > 0) return fail(faults, 'Nothing was written.')
  for (const line of lines) console.log(line)
  return 0
}

function runAddCommand(args: readonly string[]): number {
  const call = addCallOf(args)
  if (!call) {
    console.error(`Usage: ${addUsage}`)
    return 2
  }
  const { lines, faults } = runAdd(sources, call, packagedCountries())
  if (faults.length > 0) return fail(faults, `${faults.length} faults; nothing was written.`)
  const built = runBuild()
  for (const line of lines) console.log(line)
  return built
}

function runExtractCommand(args: readonly string[]): number {
  const call = extractCallOf(args)
  if (!call) {
    console.error(`Usage: ${extractUsage}`)
    return 2
  }
  const { documents, faults } = runExtract(call, path.join(published, 'gazetteer.json'))
  console.log(JSON.stringify({ documents }, undefined, 2))
  for (const fault of faults) console.error(fault)
  return faults.length > 0 ? 1 : 0
}

function run([command, folder, ...rest]: readonly string[]): number {
  if (command === 'changes') return runChangesCommand(folder === undefined ? [] : [folder, ...rest])
  if (command === 'add') return runAddCommand(folder === undefined ? [] : [folder, ...rest])
  if (command === 'extract') return runExtractCommand(folder === undefined ? [] : [folder, ...rest])
  if (rest.length === 0 && folder === undefined && command === 'build') return runBuild()
  if (rest.length === 0 && folder === undefined && command === 'check') return runCheck()
  if (rest.length === 0 && folder !== undefined && command === 'verify') return runVerify(folder)
  if (rest.length === 0 && folder !== undefined && command === 'anchor') return runAnchor(folder)
  console.error(usage)
  return 2
}

try {
  process.exitCode = run(process.argv.slice(2))
} catch (error) {
  // What the system refuses (rights, a full disk) is said in a line; anything else is a fault of the program and shows where.
  if (!(error instanceof Error && 'syscall' in error)) throw error
  process.exitCode = fail([], error.message)
}
