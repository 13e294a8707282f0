import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { programArguments } from '@/pipeline/program'
import { yamlFilesIn } from '@/pipeline/read-sources'
import { createSandbox } from './sandbox'

const root = fileURLToPath(new URL('../..', import.meta.url))

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    programArguments(root, 'tsx', ['src/pipeline/cli.ts', ...args]),
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  return { status, stdout, stderr }
}

describe('the command line', () => {
  it.each([
    [[]],
    [['bild']],
    [['verify']],
    [['build', 'here']],
    [['verify', 'a', 'b']],
    [['changes']],
    [['changes', 'a', 'b', 'c']],
  ])('explains itself if called with %j', (args) => {
    expect(run(...args)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^Usage: .*build \| check \| verify DIR/),
    })
  })

  it('names a folder that is missing', () => {
    expect(run('verify', 'no/such/folder')).toMatchObject({ status: 1, stderr: 'There is no folder no/such/folder.\n' })
  })

  it('names every text that is not in the folder', () => {
    const documents = yamlFilesIn(path.resolve('src/sources/documents')).length
    const { status, stderr } = run('verify', createSandbox().sources)
    expect(status).toBe(1)
    expect(stderr.match(/documents\/.*\.yaml:\d+: the text .* is not in the folder/g)).toHaveLength(documents)
    expect(stderr).toContain(`${documents} of the records' locators, phrases, dates or texts fail.`)
  })

  it('says in a line what the system refuses', () => {
    const folder = createSandbox().texts
    mkdirSync(path.join(folder, '000_a93272fabd59e8c9.txt'))
    expect(run('verify', folder)).toMatchObject({ status: 1, stderr: expect.stringMatching(/^EISDIR: .*\n$/) })
  })

  it.each([
    ['is missing', 'no/such/atlas.json', 'There is no file no/such/atlas.json.'],
    ['is no JSON', 'README.md', 'README.md is no dataset of the atlas: it is cut off or no JSON'],
    ['is no dataset', 'package.json', 'package.json is no dataset of the atlas: it has no "dataVersion"'],
    ['is a part', 'public/data/core.json', 'public/data/core.json is no dataset of the atlas: it has no list "trade"'],
  ])('refuses to compare with a file that %s', (_, old, words) => {
    const { status, stdout, stderr } = run('changes', old, 'public/data/atlas.json')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(words)
    expect(stderr).toMatch(/\nNothing was written\.\n$/)
  })

  it('finds nothing between a version and itself', () => {
    const { status, stdout } = run('changes', 'public/data/atlas.json', 'public/data/atlas.json')
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^Both are version [0-9a-f]{12}: nothing changed\.\n$/),
    })
  })

  it('writes the page of all editions', () => {
    const { status, stdout } = run('changes', '--markdown', '-')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^# What changed in the data\n\n## \d+ \w+ \d{4}: version [0-9a-f]{12}\n/)
  })

  it('finds the published files fresh', () => {
    expect(run('check')).toMatchObject({ status: 0, stdout: 'public/data is what src/sources gives.\n' })
  })
})
