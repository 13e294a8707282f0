/** The second half of `npm start`: dataset and app are built if they have changed, then the built app is served. */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { preview } from 'vite'
import { programArguments } from './program'
import { runIfChanged, type Step } from './step'

const HOST = '127.0.0.1'
const DEFAULT_PORT = '4173'

const dataset: Step = {
  name: 'dataset',
  inputs: ['src/sources', 'src/domain', 'src/pipeline', 'package-lock.json'],
  outputs: ['public/data'],
}
const app: Step = {
  name: 'app',
  inputs: ['src', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'],
  outputs: ['dist'],
}

/** Runs until it is interrupted; prints the address. A fault is one line, and exit code 1. */
export async function start(root: string, args: string[]): Promise<void> {
  try {
    const wanted = readPort(args)
    build(root, dataset, 'tsx', ['src/pipeline/cli.ts', 'build'])
    build(root, app, 'vite', ['build'])
    const port = await serve(root, wanted)
    if (port !== wanted) console.log(`Port ${wanted} is taken; the next free one is ${port}.`)
    console.log(`SCO Atlas is at http://${HOST}:${port}/ (Ctrl-C stops it)`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

/** The port asked for by `--port` or, failing that, by the environment's `PORT`. */
export function readPort(args: string[], fromEnvironment = process.env['PORT']): number {
  const { values } = parseArgs({ args, options: { port: { type: 'string' } } })
  const text = values.port ?? (fromEnvironment || DEFAULT_PORT)
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) throw new Error(`"${text}" is no port: a number from 1 to 65535 is.`)
  return port
}

function build(root: string, step: Step, packageName: string, args: string[]): void {
  runIfChanged(root, step, () => {
    console.log(`Building the ${step.name} ...`)
    const { status } = spawnSync(process.execPath, programArguments(root, packageName, args), { cwd: root, stdio: 'inherit' })
    if (status !== 0) throw new Error(`The ${step.name} could not be built; what is wrong stands above.`)
  })
}

/** Serves `dist` as a host of mere files does (`site/host.ts`); resolves to the port, which is the next free one from `port` on. */
async function serve(root: string, port: number): Promise<number> {
  endWhenAsked()
  const server = await preview({ root, logLevel: 'error', preview: { host: HOST, port, strictPort: false } })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no address.')
  return address.port
}

/** Must be called before the server sets its own handler, which would leave with the signal's number. */
function endWhenAsked(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0))
  // A signal to npm alone ends npm and its shell, never this program: it sees only that its parent has gone.
  const parent = process.ppid
  if (process.env['npm_lifecycle_event'] === undefined) return
  setInterval(() => process.ppid !== parent && process.exit(0), 500).unref()
}
