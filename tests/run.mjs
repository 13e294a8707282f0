/** `npm test`: installs what is missing, then goes on in TypeScript (`suites.ts`). */
import { fileURLToPath } from 'node:url'
import { isReady } from '../src/pipeline/install.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

if (isReady(root)) {
  const { tsImport } = await import('tsx/esm/api')
  const { runSuites } = await tsImport('./suites.ts', import.meta.url)
  process.exitCode = await runSuites(root, process.argv.slice(2))
} else {
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
