import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { measureBudgets } from '@tests/budgets'
import { findBrowser, type Machine } from '@tests/find-browser'
import { countBrowserTests, lastLine, table } from '@tests/report'

describe('findBrowser', () => {
  function machine(platform: NodeJS.Platform, environment: Machine['environment'], ...files: string[]): Machine {
    return { platform, environment, exists: (path) => files.includes(path) }
  }
  const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
  const windows = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }
  const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

  it.each<[string, Machine, string | undefined]>([
    [
      'what CHROME_PATH names, before all else',
      machine('linux', { CHROME_PATH: '/my/chrome', PATH: '/usr/bin' }, '/my/chrome', '/usr/bin/chromium'),
      '/my/chrome',
    ],
    ['Chromium on the path', machine('linux', { PATH: '/bin:/usr/bin' }, '/usr/bin/chromium'), '/usr/bin/chromium'],
    ['Chrome before Chromium', machine('linux', { PATH: '/a:/b' }, '/a/chromium', '/b/google-chrome'), '/b/google-chrome'],
    ['Chrome beside the path', machine('linux', {}, '/opt/google/chrome/chrome'), '/opt/google/chrome/chrome'],
    ['Chrome on macOS', machine('darwin', { HOME: '/Users/a' }, macChrome), macChrome],
    ['Chrome of one user on macOS', machine('darwin', { HOME: '/Users/a' }, `/Users/a${macChrome}`), `/Users/a${macChrome}`],
    ['Chrome before Edge on Windows', machine('win32', windows, edge, chrome), chrome],
    ['Edge on Windows', machine('win32', windows, edge), edge],
    ['none where there is none', machine('linux', { PATH: '/usr/bin' }, '/usr/bin/firefox'), undefined],
  ])('finds %s', (_, where, expected) => {
    expect(findBrowser(where)).toBe(expected)
  })

  it('does not look elsewhere when CHROME_PATH is wrong', () => {
    expect(() => findBrowser(machine('linux', { CHROME_PATH: '/gone', PATH: '/usr/bin' }, '/usr/bin/chromium'))).toThrow('/gone')
  })
})

describe('measureBudgets', () => {
  let dist = ''

  function write(file: string, text: string): void {
    mkdirSync(join(dist, file, '..'), { recursive: true })
    writeFileSync(join(dist, file), text)
  }

  /** A script of about `bytes` that do not compress. */
  function script(bytes: number, head = ''): string {
    return `${head}export const noise = '${randomBytes(bytes).toString('base64')}'`
  }

  function kilobytes(name: string): number {
    return measureBudgets(dist).find((measured) => measured.name === name)?.kilobytes ?? Number.NaN
  }

  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'dist-'))
    write('index.html', '<script type="module" src="./assets/main.js"></script><link rel="stylesheet" href="./assets/main.css">')
    write('assets/main.css', 'a{}')
    write('assets/main.js', 'import{noise as n}from"./shared.js";console.log(n);import("./lazy.js")')
    write('assets/shared.js', script(21_000))
    write('assets/lazy.js', script(60_000, 'import"./shared.js";'))
    write('data/core.json', '{}')
    write('data/map.json', '{}')
    write('sw.js', 'store([{url:`index.html`},{url:`data/core.json?v=1`}])')
  })

  afterEach(() => rmSync(dist, { recursive: true }))

  it("counts what the first scripts import, leaves what comes later to the atlas, and what texts of one's own need to these", () => {
    write('assets/own-review.js', script(50_000))
    write('assets/extraction-worker-1.js', script(40_000))
    expect(kilobytes('scripts of the first load')).toBeGreaterThan(20)
    expect(kilobytes('scripts of the first load')).toBeLessThan(40)
    expect(kilobytes('scripts of the atlas')).toBeGreaterThan(80)
    expect(kilobytes('scripts of the atlas')).toBeLessThan(100)
    expect(kilobytes("scripts for documents of one's own")).toBeGreaterThan(90)
    expect(kilobytes("scripts for documents of one's own")).toBeLessThan(110)
  })

  it('counts what is stored for use without a network, and a language apart', () => {
    write('assets/ru-1.js', script(30_000))
    write('sw.js', 'store([{url:`assets/ru-1.js`},{url:`data/core.json?v=1`}])')
    expect(kilobytes('stored for offline use')).toBeGreaterThan(29)
    expect(kilobytes('stored for offline use')).toBeLessThan(50)
    expect(kilobytes('Russian')).toBeGreaterThan(29)
    expect(kilobytes('scripts of the atlas')).toBeLessThan(100)
    write('sw.js', '')
    expect(() => measureBudgets(dist)).toThrow('no file')
  })

  it('counts what the page preloads', () => {
    write(
      'index.html',
      '<script type="module" src="./assets/main.js"></script><link rel="modulepreload" href="./assets/lazy.js">',
    )
    expect(kilobytes('scripts of the first load')).toBeGreaterThan(80)
  })

  it('measures nothing where something is missing', () => {
    write('index.html', '<p>')
    expect(() => measureBudgets(dist)).toThrow('no script')
    write('index.html', '<script src="./assets/main.js"></script>')
    rmSync(join(dist, 'data'), { recursive: true })
    expect(() => measureBudgets(dist)).toThrow('map.json')
  })
})

describe('the end of the report', () => {
  const results = [
    { name: 'types', passed: 2, failed: 0, seconds: 1.24, output: '' },
    { name: 'unit', passed: 120, failed: 3, seconds: 10, output: '' },
  ]

  it('adds up all suites and says where the time went', () => {
    expect(lastLine(results)).toBe('122 passed, 3 failed')
    expect(table(results)).toMatch(/^types\s+2\s+0\s+1\.2$/m)
  })

  it('counts a browser test that passed at its second try as passed, and names it', () => {
    const spec = (title: string, status: string) => ({ title, file: 'map.spec.ts', line: 7, tests: [{ status }] })
    const suites = [
      { suites: [{ specs: [spec('steady', 'expected'), spec('shaky', 'flaky')] }], specs: [spec('broken', 'unexpected')] },
    ]
    const stats = { expected: 1, flaky: 1, unexpected: 1, skipped: 1 }
    expect(countBrowserTests({ stats, suites })).toEqual({
      total: 4,
      passed: 2,
      remark: '  passed at the second try: map.spec.ts:7 shaky',
    })
  })
})
