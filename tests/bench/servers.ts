/** What the bench serves on loopback: the built page, and the page it is compared with. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { type InlineConfig, build, preview } from 'vite'

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

/** `dist`, as `npm run build` left it. */
export function serveAtlas(): Promise<Served> {
  return serve({})
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
