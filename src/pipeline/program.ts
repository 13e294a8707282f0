/** Programs of `node_modules`, run by this Node without a shell, so that they start alike on every platform. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The arguments with which Node runs a package's program; a package has one program of its own name, or a single one. */
export function programArguments(root: string, packageName: string, args: readonly string[]): string[] {
  const folder = join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: string | Record<string, string> }
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0]
  if (file === undefined) throw new Error(`${packageName} has no program`)
  return [join(folder, file), ...args]
}
