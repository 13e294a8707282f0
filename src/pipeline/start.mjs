/** `npm start`: installs what is missing, then goes on in TypeScript (`serve.ts`). */
import { fileURLToPath } from 'node:url'
import { isReady } from './install.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

if (isReady(root)) {
  const { tsImport } = await import('tsx/esm/api')
  const { start } = await tsImport('./serve.ts', import.meta.url)
  await start(root, process.argv.slice(2))
} else {
  process.exitCode = 1
}
