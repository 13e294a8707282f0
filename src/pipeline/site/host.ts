/** A host of mere files, which serves the built site with the table of headers: for `npm start`, `vite preview` and the tests, on loopback. */
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { contentTypeOf, headersFor, isText } from './headers.ts'

interface Answer {
  status: number
  headers: Record<string, string | number>
  body?: Buffer
}

/** The endings of the compressed copies; the smallest first. */
const endings = { br: '.br', gzip: '.gz' }

/** Names as the build makes them: any other, escaped or not, is none of its files and so cannot lead out of the folder. */
const plainName = /^[a-z\d][\w.-]*$/i

/** Answers requests for what lies below the address `base` with the files of a folder, and with 404 for all else. */
export function siteHandler(folder: string, base = '/'): (request: IncomingMessage, response: ServerResponse) => void {
  return ({ method, url = '', headers: asked }, response) => {
    const isRead = method === 'GET' || method === 'HEAD'
    const { status, headers, body } = isRead ? answerTo(folder, base, url, asked['accept-encoding'] ?? '') : refusal()
    response.writeHead(status, headers).end(method === 'HEAD' ? undefined : body)
  }
}

function answerTo(folder: string, base: string, url: string, accepted: string): Answer {
  const address = url.replace(/[?#].*/, '')
  const file = fileAt(folder, pathBelow(base, address), accepted)
  if (file) return { status: 200, ...file }
  const isFolder = fileAt(folder, pathBelow(base, `${address}/`), accepted) !== undefined
  if (isFolder) return { status: 301, headers: { ...headersFor(''), Location: url.replace(address, `${address}/`) } }
  return { status: 404, ...(fileAt(folder, '404.html', accepted) ?? { headers: { ...headersFor('') } }) }
}

function refusal(): Answer {
  return { status: 405, headers: { ...headersFor(''), Allow: 'GET, HEAD' } }
}

/** The path within the site, for a folder that of its page; undefined for an address that cannot be one of its files. */
function pathBelow(base: string, address: string): string | undefined {
  if (!address.startsWith(base)) return undefined
  const parts = address.slice(base.length).split('/')
  const path = [...parts.slice(0, -1), parts.at(-1) || 'index.html']
  return path.every((part) => plainName.test(part)) ? path.join('/') : undefined
}

/** A file with its headers, as the smallest copy that is accepted. */
function fileAt(folder: string, path: string | undefined, accepted: string): Omit<Answer, 'status'> | undefined {
  if (path === undefined) return undefined
  const headers = {
    ...headersFor(path),
    'Content-Type': contentTypeOf(path) ?? 'application/octet-stream',
    ...(isText(path) && { Vary: 'Accept-Encoding' }),
  }
  const file = join(folder, path)
  for (const [encoding, ending] of Object.entries(endings)) {
    const copy = isAccepted(encoding, accepted) ? read(`${file}${ending}`) : undefined
    if (copy) return { headers: { ...headers, 'Content-Encoding': encoding, 'Content-Length': copy.length }, body: copy }
  }
  const body = read(file)
  return body && { headers: { ...headers, 'Content-Length': body.length }, body }
}

/** Whether an `Accept-Encoding` names the encoding, and not in order to refuse it. */
function isAccepted(encoding: string, accepted: string): boolean {
  const [, weight = '1'] = new RegExp(`(?:^|[ ,])${encoding}(?: *; *q=([\\d.]+))? *(?:,|$)`, 'i').exec(accepted) ?? [null, '0']
  return Number(weight) > 0
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** `vite preview` answers as this host does. */
export function previewHost(): Plugin {
  return {
    name: 'preview-host',
    // After the plugins that answer for some files themselves.
    enforce: 'post',
    // The table says who may read what.
    config: () => ({ preview: { cors: false } }),
    configurePreviewServer: ({ config, middlewares }) => {
      middlewares.use(siteHandler(resolve(config.root, config.build.outDir), config.base))
    },
  }
}
