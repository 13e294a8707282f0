import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { programArguments } from '@/pipeline/program'
import { nginxExample } from '@/pipeline/site/header-files'

function nginx(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    programArguments('.', 'tsx', ['src/pipeline/site/nginx.ts', ...args]),
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr: stderr.trim() }
}

it('prints the server for a folder and an address', () => {
  expect(nginx('/var/www/atlas/', '/some/folder')).toEqual({
    status: 0,
    stdout: nginxExample('/var/www/atlas', '/some/folder/'),
    stderr: '',
  })
})

it.each([[[]], [['/a; return 200', '/b/']]])('says how it is called instead of %j', (args) => {
  expect(nginx(...args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^Usage: /) })
})
