import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Step {
  id?: string
  uses?: string
  run?: string
  with?: Record<string, unknown>
  env?: Record<string, string>
}
interface Job {
  needs?: string
  permissions: Record<string, string>
  environment?: { name: string; url: string }
  steps: Step[]
}
interface Workflow {
  on: { push: { branches: string[] } }
  permissions: Record<string, string>
  jobs: Record<string, Job>
}

const { on, permissions, jobs } = parse(readFileSync('.github/workflows/pages.yml', 'utf8')) as Workflow
const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
  engines: { node: string }
}
const steps = Object.values(jobs).flatMap((job) => job.steps)

describe('the workflow for GitHub Pages', () => {
  it('publishes the main branch', () => {
    expect(on.push.branches).toEqual(['main'])
  })

  it('takes each action in one full version', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? [])
    expect(actions).toHaveLength(5)
    for (const action of actions) expect(action).toMatch(/^actions\/[a-z-]+@v\d+\.\d+\.\d+$/)
  })

  it('lets each job do no more than it must', () => {
    expect(permissions).toEqual({})
    expect(jobs['build']?.permissions).toEqual({ contents: 'read', pages: 'read' })
    expect(jobs['deploy']?.permissions).toEqual({ pages: 'write', 'id-token': 'write' })
    expect(steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with).toEqual({ 'persist-credentials': false })
  })

  it('runs commands that the project has, the tests before anything is put up', () => {
    const commands = jobs['build']?.steps.flatMap(({ run }) => run ?? [])
    expect(commands).toEqual(['npm ci', 'npm test', 'npm run build'])
    expect(scripts).toMatchObject({ test: expect.any(String), build: 'vite build' })
    expect(jobs['deploy']?.needs).toBe('build')
  })

  it('uses a version of Node.js that the project allows', () => {
    const version = steps.find(({ uses }) => uses?.startsWith('actions/setup-node@'))?.with?.['node-version']
    expect(version).toBe(22)
    expect(engines.node).toBe('>=20.19.0')
  })

  it('puts up the built folder, built with the address that it will have', () => {
    const build = jobs['build']?.steps ?? []
    const configured = build.find(({ uses }) => uses?.startsWith('actions/configure-pages@'))
    expect(build.find(({ run }) => run === 'npm run build')?.env).toEqual({
      SCO_ATLAS_ADDRESS: `\${{ steps.${configured?.id}.outputs.base_url }}`,
    })
    expect(build.at(-1)).toMatchObject({
      uses: expect.stringContaining('actions/upload-pages-artifact@'),
      with: { path: 'dist' },
    })
    const [deployment, ...further] = jobs['deploy']?.steps ?? []
    expect(further).toEqual([])
    expect(deployment?.uses).toContain('actions/deploy-pages@')
    expect(jobs['deploy']?.environment).toEqual({
      name: 'github-pages',
      url: `\${{ steps.${deployment?.id}.outputs.page_url }}`,
    })
  })
})
