import { mkdtempSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runIfChanged } from '@/pipeline/step'

let root = ''
const step = { name: 'copy', inputs: ['in', 'settings.json'], outputs: ['out'] }

function write(file: string, text: string): void {
  writeFileSync(join(root, file), text)
}

function isRun(): boolean {
  return runIfChanged(root, step, () => {
    mkdirSync(join(root, 'out'), { recursive: true })
    write('out/result', 'made')
  })
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'step-'))
  mkdirSync(join(root, 'in/deep'), { recursive: true })
  write('in/a', 'one')
  write('in/deep/b', 'two')
  isRun()
})

afterEach(() => rmSync(root, { recursive: true }))

describe('runIfChanged', () => {
  it('does not run again while nothing changes, even if the files are touched', () => {
    utimesSync(join(root, 'in/a'), new Date(0), new Date(0))
    expect(isRun()).toBe(false)
  })

  it.each([
    ['an input changes', () => write('in/deep/b', 'three')],
    ['an input appears', () => write('settings.json', '{}')],
    ['an input goes', () => rmSync(join(root, 'in/a'))],
    ['text moves from one file to the next', () => [write('in/a', 'onetwo'), write('in/deep/b', '')]],
    ['an output is damaged', () => write('out/result', 'ma')],
    ['the output is missing', () => rmSync(join(root, 'out'), { recursive: true })],
  ])('runs again when %s, then rests', (_, change) => {
    change()
    expect(isRun()).toBe(true)
    expect(isRun()).toBe(false)
  })

  it('takes a failed run for none, also when the input is what it was before', () => {
    write('in/a', 'broken')
    const fail = () => {
      throw new Error('no')
    }
    expect(() => runIfChanged(root, step, fail)).toThrow('no')
    write('in/a', 'one')
    expect(isRun()).toBe(true)
  })
})
