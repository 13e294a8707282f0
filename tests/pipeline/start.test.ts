import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPort } from '@/pipeline/serve'

describe('readPort', () => {
  it.each([
    [[], undefined, 4173],
    [[], '', 4173],
    [[], '5000', 5000],
    [['--port', '6000'], '5000', 6000],
  ])('%j with PORT=%s is %i', (args, fromEnvironment, port) => {
    expect(readPort(args, fromEnvironment ?? '')).toBe(port)
  })

  it.each(['0', '65536', 'abc', '80.5', '-1'])('refuses %s', (port) => {
    expect(() => readPort([`--port=${port}`])).toThrow('is no port')
  })
})

/** `install.mjs` alone in a folder, with an npm of our own that counts its runs and does what the test wants. */
describe('isReady', () => {
  const wanted = {
    '': {},
    'node_modules/a': { version: '1.0.0', integrity: 'x' },
    'node_modules/other-platform': { version: '1.0.0', optional: true },
  }
  let root = ''

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'install-'))
    cpSync('src/pipeline/install.mjs', join(root, 'install.mjs'))
    writeFileSync(
      join(root, 'main.mjs'),
      "import { isReady } from './install.mjs'\nprocess.exitCode = isReady(import.meta.dirname) ? 0 : 1\n",
    )
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }))
  })

  afterEach(() => rmSync(root, { recursive: true }))

  function installed(packages: object): void {
    for (const path of ['node_modules', ...Object.keys(packages)]) {
      mkdirSync(join(root, path), { recursive: true })
      writeFileSync(join(root, path, 'package.json'), '{}')
    }
    writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }))
  }

  /** Runs it with an npm that leaves `packages` behind, or fails; tells how it ended and with what npm was called. */
  function ready(packages?: object): { isReady: boolean; calls: string[] } {
    const npm = join(root, 'npm-cli.mjs')
    const list = JSON.stringify(JSON.stringify({ packages }))
    const folders = JSON.stringify(Object.keys(packages ?? {}))
    const leave = packages
      ? `for (const path of ['node_modules', ...${folders}]) {
           mkdirSync(path || '.', { recursive: true })
           writeFileSync((path || '.') + '/package.json', '{}')
         }
         writeFileSync('node_modules/.package-lock.json', ${list})`
      : 'process.exitCode = 1'
    const record = "appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n')"
    writeFileSync(npm, `import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'\n${record}\n${leave}\n`)
    const { status } = spawnSync(process.execPath, ['main.mjs'], { cwd: root, env: { ...process.env, npm_execpath: npm } })
    const calls = join(root, 'calls')
    return { isReady: status === 0, calls: existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [] }
  }

  it('installs what is missing, once', () => {
    const present = { 'node_modules/a': wanted['node_modules/a'] }
    const once = ['ci --include=dev --loglevel=error']
    expect(ready(present)).toEqual({ isReady: true, calls: once })
    expect(ready(present)).toEqual({ isReady: true, calls: once })
  })

  it.each([
    ['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'x' } }],
    ['another content', { 'node_modules/a': { version: '1.0.0', integrity: 'y' } }],
    ['a package too many', { ...wanted, 'node_modules/b': { version: '1.0.0' } }],
    ['a package too few', {}],
  ])('installs again over %s', (_, packages) => {
    installed(packages)
    expect(ready(wanted).calls).toHaveLength(1)
  })

  it('installs again if the folder of a package is gone', () => {
    installed({ 'node_modules/a': wanted['node_modules/a'] })
    rmSync(join(root, 'node_modules/a'), { recursive: true })
    expect(ready({ 'node_modules/a': wanted['node_modules/a'] }).calls).toHaveLength(1)
  })

  it('takes what an interrupted install left for nothing', () => {
    mkdirSync(join(root, 'node_modules/a'), { recursive: true })
    expect(ready()).toMatchObject({ isReady: false })
    expect(ready(wanted)).toMatchObject({ isReady: true, calls: { length: 2 } })
  })
})
