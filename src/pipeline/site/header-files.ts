/** The table of headers in the words of those who host the site. */
import { type HeaderSet, contentTypeOf, contentTypes, everywhere, headersFor, rowOf, rows } from './headers.ts'

/** Files whose type a host may not know, or tell without their character set. */
const seldomKnown = /\.(csv|geojson|ics|webmanifest)$/

/** The `_headers` file of Netlify, Cloudflare Pages and others, for a site of these files at the root of its host. */
export function headersFile(files: readonly string[]): string {
  const inNoRow = ['', ...files.filter((file) => rowOf(file).folder === '')]
  const blocks: [address: string, headers: HeaderSet][] = [
    ['*', everywhere],
    ...rows.filter(({ folder }) => folder !== '').map(({ folder, headers }): [string, HeaderSet] => [`${folder}*`, headers]),
    ...inNoRow.map((file): [string, HeaderSet] => [file, rowOf(file).headers]),
    ...files.flatMap((file): [string, HeaderSet][] =>
      seldomKnown.test(file) ? [[file, { 'Content-Type': contentTypeOf(file) ?? '' }]] : [],
    ),
  ]
  return blocks.map(([path, headers]) => `/${path}\n${lines(headers, (name, value) => `  ${name}: ${value}`)}\n`).join('')
}

/** A server of nginx for a site in the folder `root`, below the address `base`, which begins and ends with a slash. */
export function nginxExample(root: string, base: string): string {
  const varying = [...new Set(rows.flatMap(({ headers }) => Object.keys(headers)))]
  const withoutSlash = base.slice(0, -1)
  return `# For the folder conf.d of nginx. A name and a certificate are yours to add.
${varying.map((name) => nginxMap(name, base)).join('')}
server {
  listen 80;
  server_name localhost;
  absolute_redirect off;
${withoutSlash === '' ? '' : `\n  location = ${withoutSlash} { return 301 ${base}$is_args$args; }`}
  location ${base} {
    alias ${root}/;
    error_page 403 404 =404 ${base}404.html;
    gzip_static on;
    gzip_vary on;
    # With the module ngx_brotli:
    # brotli_static on;

    types {
${lines(contentTypes, (ending, type) => `      "${type}" ${ending};`)}
    }

${lines(everywhere, (name, value) => `    add_header ${name} "${value}" always;`)}
${varying.map((name) => `    add_header ${name} ${variable(name)} always;`).join('\n')}
  }
}
`
}

/** What a header says where; nginx does not send one that says nothing. */
function nginxMap(name: string, base: string): string {
  const elsewhere = headersFor('')[name] ?? ''
  const cases = rows
    .filter(({ headers }) => (headers[name] ?? '') !== elsewhere)
    .map(({ folder, headers }) => `  ~^${base}${folder} "${headers[name] ?? ''}";\n`)
  return `map $uri ${variable(name)} {\n${cases.join('')}  default "${elsewhere}";\n}\n`
}

function variable(header: string): string {
  return `$atlas_${header.toLowerCase().replaceAll('-', '_')}`
}

function lines(pairs: Readonly<Record<string, string>>, line: (name: string, value: string) => string): string {
  return Object.entries(pairs)
    .map(([name, value]) => line(name, value))
    .join('\n')
}
