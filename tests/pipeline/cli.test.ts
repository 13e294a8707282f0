import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { programArguments } from '@/pipeline/program'
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

describe('the command line', { timeout: 30_000 }, () => {
  it.each([[[]], [['bild']], [['verify']], [['build', 'here']], [['verify', 'a', 'b']]])(
    'explains itself if called with %j',
    (args) => {
      expect(run(...args)).toMatchObject({
        status: 2,
        stdout: '',
        stderr: expect.stringMatching(/^Usage: .*build \| check \| verify DIR/),
      })
    },
  )

  it('names a folder that is missing', () => {
    expect(run('verify', 'no/such/folder')).toMatchObject({ status: 1, stderr: 'There is no folder no/such/folder.\n' })
  })

  it('names every text that is not in the folder', () => {
    const { status, stderr } = run('verify', createSandbox().sources)
    expect(status).toBe(1)
    expect(stderr.match(/documents\/.*\.yaml:\d+: the text .* is not in the folder/g)).toHaveLength(5)
    expect(stderr).toContain("5 of the records' locators, phrases, dates or texts fail.")
  })

  it('says in a line what the system refuses', () => {
    const folder = createSandbox().texts
    mkdirSync(path.join(folder, '000_a93272fabd59e8c9.txt'))
    expect(run('verify', folder)).toMatchObject({ status: 1, stderr: expect.stringMatching(/^EISDIR: .*\n$/) })
  })

  it('finds the published files fresh', () => {
    expect(run('check')).toMatchObject({ status: 0, stdout: 'public/data is what src/sources gives.\n' })
  })
})
