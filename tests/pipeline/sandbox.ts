import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))

/** The small record of our own, and the files that the tests change most. */
export const recordFile = 'sources/documents/river-post-2012-08-03.yaml'
export const tablesFile = 'sources/reference/tables.yaml'
export const shapesFile = 'sources/shapes.yaml'
export const textFile = 'texts/river-post.txt'

export interface Sandbox {
  sources: string
  texts: string
  read: (name: string) => string
  write: (name: string, content: string) => void
  /** Replaces a text that has to be there. */
  edit: (name: string, from: string, to: string) => void
}

/** A copy of the fixtures that a test may change; it is removed afterwards. */
export function createSandbox(): Sandbox {
  const root = mkdtempSync(path.join(tmpdir(), 'atlas-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  cpSync(fixtures, root, { recursive: true })
  const read = (name: string) => readFileSync(path.join(root, name), 'utf8')
  const write = (name: string, content: string) => writeFileSync(path.join(root, name), content)
  return {
    sources: path.join(root, 'sources'),
    texts: path.join(root, 'texts'),
    read,
    write,
    edit: (name, from, to) => {
      const content = read(name)
      if (!content.includes(from)) throw new Error(`${name} does not hold ${from}`)
      write(name, content.replace(from, to))
    },
  }
}
