/** What the build leaves for hosts beside the site's own files. */
import { readdirSync, writeFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'
import { writeCompressed } from './compressed.ts'
import { headersFile } from './header-files.ts'

/** Writes the `_headers` file and the compressed copies, when all other plugins have written what is theirs. */
export function forHosts(): Plugin {
  let folder = ''
  return {
    name: 'for-hosts',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        const files = filesIn(folder)
        writeFileSync(join(folder, '_headers'), headersFile(files))
        await writeCompressed(folder, files)
      },
    },
  }
}

/** All files in a folder and below it, by their paths within it, in one order on every system. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .toSorted()
}
