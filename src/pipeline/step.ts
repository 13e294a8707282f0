/**
 * Steps that are done again only if something changed. What counts is content, never the time of a file, so a fresh clone,
 * a copy and a change of branch are all judged rightly.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Files and folders, relative to the project's folder. */
export interface Step {
  name: string
  inputs: readonly string[]
  outputs: readonly string[]
}

/**
 * Runs the step unless its inputs and its outputs are those of its last success. A failure (`run` throws) passes through and
 * leaves no mark of success. Returns whether the step was run.
 */
export function runIfChanged(root: string, step: Step, run: () => void): boolean {
  const stampFile = join(root, 'node_modules/.cache/sco-atlas', `${step.name}.stamp`)
  const inputs = contentHash(root, step.inputs)
  if (readStamp(stampFile) === `${inputs} ${contentHash(root, step.outputs)}`) return false
  rmSync(stampFile, { force: true })
  run()
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, `${inputs} ${contentHash(root, step.outputs)}`)
  return true
}

function readStamp(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** SHA-256 over the names and contents of all files in the given places; what does not exist counts as nothing. */
function contentHash(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of filesIn(root, path)) {
      const content = readFileSync(join(root, file))
      hash.update(`${file}\0${content.length}\0`).update(content)
    }
  }
  return hash.digest('hex')
}

function filesIn(root: string, path: string): string[] {
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  if (!found) return []
  if (!found.isDirectory()) return [path]
  return readdirSync(join(root, path))
    .toSorted()
    .flatMap((name) => filesIn(root, `${path}/${name}`))
}
