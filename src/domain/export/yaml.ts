/** Writes plain values as YAML 1.2 that reads back exactly as they were. */

export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain | undefined }

/** Words that would be read as something else than text. */
const RESERVED = /^(true|false|null|yes|no|on|off|y|n)$/i
/** Letters first, and nothing that has a meaning in YAML. */
const SAFE = /^[A-Za-z](?:[A-Za-z0-9 ./_+-]*[A-Za-z0-9./_+-])?$/

/** Text as it stands where that is safe; else in double quotes with the escapes of JSON, which YAML shares, and one for each sign that cannot be printed. */
function scalarOf(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value)
  if (SAFE.test(value) && !RESERVED.test(value)) return value
  const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(value).replaceAll(/[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/g, escaped)
}

function isScalar(value: Plain): value is string | number | boolean {
  return typeof value !== 'object'
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value)
}

function entriesOf(value: Exclude<Plain, string | number | boolean | readonly Plain[]>): [string, Plain][] {
  return Object.entries(value).flatMap(([key, own]): [string, Plain][] => (own === undefined ? [] : [[key, own]]))
}

/** All on one line. */
export function yamlLine(value: Plain): string {
  if (isScalar(value)) return scalarOf(value)
  if (isList(value)) return `[${value.map(yamlLine).join(', ')}]`
  const own = entriesOf(value).map(([key, one]) => `${scalarOf(key)}: ${yamlLine(one)}`)
  return own.length === 0 ? '{}' : `{ ${own.join(', ')} }`
}

/** What stands behind a key or a hyphen: on its line, or on lines of its own. */
function below(value: Plain, indent: string): string {
  if (isScalar(value) || (isList(value) && value.every(isScalar))) return ` ${yamlLine(value)}\n`
  if (!isList(value) && entriesOf(value).length === 0) return ' {}\n'
  return `\n${yamlBlock(value, indent)}`
}

function yamlBlock(value: readonly Plain[] | { readonly [key: string]: Plain | undefined }, indent: string): string {
  const deeper = `${indent}  `
  if (isList(value)) {
    // The first line of an entry stands behind its hyphen.
    return value
      .map(
        (one) =>
          `${indent}- ${isScalar(one) || (isList(one) && one.every(isScalar)) ? `${yamlLine(one)}\n` : entryOf(one, deeper)}`,
      )
      .join('')
  }
  return entriesOf(value)
    .map(([key, one]) => `${indent}${scalarOf(key)}:${below(one, deeper)}`)
    .join('')
}

function entryOf(value: Exclude<Plain, string | number | boolean>, indent: string): string {
  const block = yamlBlock(value, indent)
  return block === '' ? `${yamlLine(value)}\n` : block.slice(indent.length)
}

/** A document of a map, a key a line. */
export function yamlOf(value: { readonly [key: string]: Plain | undefined }): string {
  return entriesOf(value).length === 0 ? '{}\n' : yamlBlock(value, '')
}
