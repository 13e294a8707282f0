/** What the bench serves on loopback: the built page, and the page it is compared with. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { type InlineConfig, type Plugin, build, preview } from 'vite'
import { dist } from './options'

export interface Served {
  address: string
  close: () => Promise<void>
}

/** The system chooses the port. */
async function serve(config: InlineConfig): Promise<Served> {
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 }, logLevel: 'silent' })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('The preview server has no address')
  return { address, close: () => server.close() }
}

/** Answers with this text where the page asks for the core of its dataset. */
function answeringCore(core: string): Plugin {
  return {
    name: 'core-of-the-bench',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        if (request.url?.startsWith('/data/core.json') !== true) return next()
        response.setHeader('Content-Type', 'application/json')
        response.end(core)
      })
    },
  }
}

/** The page as `npm run build` left it, with its own dataset or another core. */
export function serveAtlas(core?: string): Promise<Served> {
  return serve({ build: { outDir: dist }, plugins: core === undefined ? [] : [answeringCore(core)] })
}

/** The comparison, built for this run alone. */
export async function servePeer(): Promise<Served> {
  const outDir = mkdtempSync(join(tmpdir(), 'sco-atlas-bench-'))
  const config: InlineConfig = {
    configFile: false,
    root: fileURLToPath(new URL('peer', import.meta.url)),
    base: './',
    plugins: [react()],
    resolve: { tsconfigPaths: true },
    build: { outDir, emptyOutDir: true },
    logLevel: 'warn',
  }
  const remove = () => rmSync(outDir, { recursive: true, force: true })
  try {
    await build(config)
    const { address, close } = await serve(config)
    return {
      address,
      close: async () => {
        await close()
        remove()
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}
