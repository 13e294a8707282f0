/** The command line of the dataset. Answers with exit code 0 if all is well, 1 if something is wrong, 2 for a wrong call. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { anchorRecords } from './anchor'
import { buildDataset } from './build-dataset'
import { formatFaults } from './faults'
import { buildShapes } from './shapes'
import { verifyDocuments } from './verify'
import { filesOf, staleFiles, writeFiles } from './write'

const usage = 'Usage: cli.ts build | check | verify DIR | anchor DIR (DIR holds the texts of the documents)'
const project = fileURLToPath(new URL('../..', import.meta.url))
const sources = path.join(project, 'src/sources')
const published = path.join(project, 'public/data')

/** The files of `public/data`, or the faults that stand in their way. */
function build(): { files?: Map<string, string>; faults: string[] } {
  const { dataset, faults } = buildDataset(sources)
  return dataset ? { files: filesOf(dataset, buildShapes()), faults: [] } : { faults: formatFaults(faults) }
}

function fail(lines: readonly string[], summary: string): number {
  for (const line of lines) console.error(line)
  console.error(summary)
  return 1
}

function runBuild(): number {
  const { files, faults } = build()
  if (!files) return fail(faults, `${faults.length} faults in src/sources; nothing was written.`)
  writeFiles(published, files)
  for (const [name, content] of files) {
    console.log(
      `public/data/${name}: ${kilobytes(Buffer.byteLength(content))}, ${kilobytes(brotliCompressSync(content).length)} brotli`,
    )
  }
  return 0
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

function runCheck(): number {
  const { files, faults } = build()
  if (!files) return fail(faults, `${faults.length} faults in src/sources.`)
  const stale = staleFiles(published, files).map((name) => `public/data/${name} is not what src/sources gives`)
  if (stale.length > 0) return fail(stale, 'Run "npm run dataset".')
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

function run([command, folder, ...rest]: readonly string[]): number {
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
