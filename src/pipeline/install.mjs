/**
 * What both commands need before any package can be loaded: a Node that is new enough, and the packages of the lock file.
 * Plain JavaScript without dependencies, as nothing may be installed yet.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const OLDEST_NODE = [20, 19]

/**
 * Makes sure that `node_modules` holds what `package-lock.json` asks for; runs `npm ci` only if it does not.
 * @param {string} root the project's folder
 * @returns {boolean} false if the program cannot go on; the reason has then been printed
 */
export function isReady(root) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    console.error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`)
    return false
  }
  if (isInstalled(root)) return true
  console.log('Installing the packages of package-lock.json (npm ci) ...')
  if (runNpmCi(root) && isInstalled(root)) return true
  console.error('npm ci did not succeed: the packages are not installed. Run the command again to repeat it.')
  return false
}

/**
 * Whether the packages in `node_modules` are those of `package-lock.json`. npm writes the list of what it installed last of
 * all, so an interrupted install counts as none; a folder deleted since shows by itself. Optional packages are for other
 * platforms and may be absent.
 * @param {string} root
 */
function isInstalled(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'))
  const present = packagesIn(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !present) return false
  const isSame = ([path, { version, integrity }]) => wanted[path]?.version === version && wanted[path].integrity === integrity
  const isThere = ([path, { optional }]) => path === '' || optional === true || path in present
  const hasFolder = (path) => existsSync(join(root, path, 'package.json'))
  return Object.entries(present).every(isSame) && Object.entries(wanted).every(isThere) && Object.keys(present).every(hasFolder)
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | undefined} undefined if it cannot be read
 */
function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * Asks for the development packages too, which NODE_ENV=production would leave out, and for errors, which `--silent` would hide.
 * @param {string} root
 */
function runNpmCi(root) {
  const args = ['ci', '--include=dev', '--loglevel=error']
  const npm = process.env.npm_execpath ?? ''
  const options = { cwd: root, stdio: 'inherit' }
  // Started by npm: the same npm again. Else the shell finds it, as Windows starts `npm.cmd` in no other way.
  const { status } = basename(npm).startsWith('npm')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync(`npm ${args.join(' ')}`, { ...options, shell: true })
  return status === 0
}
