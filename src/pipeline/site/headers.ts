/**
 * What every file of the built site is served with. It is the one table: the page's own meta element, the preview, the tests, the `_headers` file
 * and the nginx example are made of it.
 */
import { extname } from 'node:path'

export type HeaderSet = Readonly<Record<string, string>>

/** No inline script or style, nothing from another origin. `data:` images are for pictures drawn on a canvas. */
export const contentPolicy = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'"

/** What browsers could grant and the atlas never asks for. Who does not know one of these names warns of it, so they are those that all know. */
const unused = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

/** Sent with every answer. All files are public and the same for everybody, so anybody's page may read them; a sandboxed frame, which has no origin, must. */
export const everywhere: HeaderSet = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Permissions-Policy': [...unused.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', '),
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
}

const inNoFrame: HeaderSet = {
  'Content-Security-Policy': `${contentPolicy}; frame-ancestors 'none'`,
  'X-Frame-Options': 'DENY',
}
const inAnyFrame: HeaderSet = { 'Content-Security-Policy': `${contentPolicy}; frame-ancestors *` }

export interface HeaderRow {
  /** A folder of the site, with its last slash; the empty one stands for all that lies in no other. */
  folder: string
  headers: HeaderSet
}

/**
 * Sent beside those. A file belongs to one row alone, as Netlify and Cloudflare join what several rows say of it, and two policies on frames are
 * both in force.
 */
export const rows: readonly HeaderRow[] = [
  // Their names change with their content.
  { folder: 'assets/', headers: { ...inNoFrame, 'Cache-Control': 'public, max-age=31536000, immutable' } },
  // Their names stay, for calendar programs and links; the page asks for them with the hash of their content.
  { folder: 'data/', headers: { ...inNoFrame, 'Cache-Control': 'public, max-age=600' } },
  { folder: 'icons/', headers: { ...inNoFrame, 'Cache-Control': 'public, max-age=86400' } },
  { folder: 'embed/', headers: { ...inAnyFrame, 'Cache-Control': 'no-cache' } },
  { folder: '', headers: { ...inNoFrame, 'Cache-Control': 'no-cache' } },
]

/** The row of a file, by its path within the site. */
export function rowOf(path: string): HeaderRow {
  const row = rows.find(({ folder }) => path.startsWith(folder))
  if (row === undefined) throw new Error(`No row of headers is for ${path}`)
  return row
}

/** All headers of a file but those that tell of its content, by its path within the site. */
export function headersFor(path: string): HeaderSet {
  return { ...everywhere, ...rowOf(path).headers }
}

/** The types of all files that a build may hold, by their endings. */
export const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
}

/** The type of a file by its ending; undefined for one that no build holds. */
export function contentTypeOf(path: string): string | undefined {
  return contentTypes[extname(path).slice(1)]
}

/** Whether a file of this name is text, which compresses well. */
export function isText(path: string): boolean {
  return /^text\/|json|xml/.test(contentTypeOf(path) ?? '')
}
