/**
 * Which words of the catalogues the program says, found in its source: a chain of names such as `searchMessages.does.opens` that begins at a room of the
 * catalogue, whatever it is called where it is imported, destructured or held for short. A group that is handed on as a whole, or read by a key that
 * is computed, counts as said with all that is in it.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { parseAst } from 'vite'

type Node = { type: string } & Record<string, unknown>
/** A group or a word by its path, `search.does`; or what holds several under names of its own. */
type Value = string | ReadonlyMap<string, readonly Value[]>
type Names = Map<string, Value[]>

interface Module {
  body: Node
  /** What each name in it stands for; names of inner scopes too. */
  names: Names
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value
const wrappers = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'ParenthesizedExpression',
  'ChainExpression',
])

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
    .filter((file) => /\.tsx?$/.test(file) && !/\/i18n\/(?:ru|zh)\/|\.d\.ts$/.test(file))
}

/** The static name of a property; undefined if it is computed. */
function keyOf({ computed, property, key }: Node): string | undefined {
  const name = (property ?? key) as Node
  if (name.type === 'Literal') return String(name['value'])
  return computed === true ? undefined : (name['name'] as string)
}

function add(names: Names, name: string, values: readonly Value[]): void {
  const own = names.get(name) ?? []
  const fresh = values.filter(
    (value) => !own.some((one) => one === value || (typeof one !== 'string' && typeof value !== 'string')),
  )
  if (fresh.length > 0) names.set(name, [...own, ...fresh])
}

const partOf = (value: Value, key: string): readonly Value[] =>
  typeof value === 'string' ? [`${value}.${key}`] : (value.get(key) ?? [])

/** What an expression stands for; nothing if it is no part of a catalogue. */
function valuesOf(node: Node, names: Names): readonly Value[] {
  if (wrappers.has(node.type)) return valuesOf(node['expression'] as Node, names)
  if (node.type === 'Identifier') return names.get(node['name'] as string) ?? []
  if (node.type === 'MemberExpression') {
    const key = keyOf(node)
    return key === undefined ? [] : valuesOf(node['object'] as Node, names).flatMap((value) => partOf(value, key))
  }
  if (node.type === 'CallExpression' && (node['callee'] as Node)['name'] === 'inLanguage') {
    return [String((node['arguments'] as Node[])[0]!['value'])]
  }
  if (node.type === 'ObjectExpression') {
    const entries = (node['properties'] as Node[]).map((property) => {
      const values = property.type === 'Property' ? valuesOf(property['value'] as Node, names) : []
      return [property.type === 'Property' ? (keyOf(property) ?? '') : '', values] as const
    })
    return entries.length > 0 && entries.every(([, values]) => values.length > 0) ? [new Map(entries)] : []
  }
  return []
}

/** Gives the names of a pattern what they stand for; what takes the rest is handed to `onWhole`. */
function bind(pattern: Node, values: readonly Value[], names: Names, onWhole: (values: readonly Value[]) => void): void {
  if (pattern.type === 'Identifier') add(names, pattern['name'] as string, values)
  else if (pattern.type === 'AssignmentPattern') bind(pattern['left'] as Node, values, names, onWhole)
  else if (pattern.type !== 'ObjectPattern') onWhole(values)
  else {
    for (const property of pattern['properties'] as Node[]) {
      const key = property.type === 'Property' ? keyOf(property) : undefined
      if (key === undefined) onWhole(values)
      else
        bind(
          property['value'] as Node,
          values.flatMap((value) => partOf(value, key)),
          names,
          onWhole,
        )
    }
  }
}

const nodesIn = (node: Node, ...keys: string[]): Node[] => keys.flatMap((key) => node[key]).filter(isNode)

/** The parts of a program that are run, without names that are only given: of properties, of variables, of parameters. */
function runParts(node: Node): Node[] {
  switch (node.type) {
    case 'ImportDeclaration':
      return []
    case 'MemberExpression':
      return nodesIn(node, 'object', ...(node['computed'] === true ? ['property'] : []))
    case 'Property':
    case 'PropertyDefinition':
    case 'MethodDefinition':
      return nodesIn(node, 'value', ...(node['computed'] === true ? ['key'] : []))
    case 'VariableDeclarator':
      return nodesIn(node, 'init')
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return [...nodesIn(node, 'params').filter(({ type }) => type !== 'Identifier'), ...nodesIn(node, 'body')]
    case 'AssignmentPattern':
      return nodesIn(node, 'right')
    default:
      return nodesIn(node, ...Object.keys(node))
  }
}

/** Calls `visit` with each part of the program that is run; where it says no, what is within is left out. */
function walk(node: Node, visit: (node: Node) => boolean): void {
  if (node.type.startsWith('TS') && !wrappers.has(node.type)) return
  if (visit(node)) for (const part of runParts(node)) walk(part, visit)
}

/** Where an import leads: the path of a module without its ending. */
function leadsTo(file: string, source: string): string {
  return source.startsWith('@/') ? source.replace('@/', 'src/') : posix.join(dirname(file), source)
}

/** The paths said in the program; `rooms` are the names of the catalogue's rooms. */
export function saidPaths(rooms: readonly string[]): Set<string> {
  const modules = new Map<string, Module>()
  for (const file of filesIn('src')) {
    const text = readFileSync(join(file), 'utf8')
    const body = parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node
    modules.set(file.replace(/\.tsx?$/, ''), { body, names: new Map() })
  }
  const said = new Set<string>()
  const say = (values: readonly Value[]): void => {
    for (const value of values) {
      if (typeof value === 'string') said.add(value)
      else for (const part of value.values()) say(part)
    }
  }

  function learn(file: string, { body, names }: Module): void {
    for (const node of body['body'] as Node[]) {
      if (node.type !== 'ImportDeclaration' || node['importKind'] === 'type') continue
      const from = modules.get(leadsTo(file, String((node['source'] as Node)['value'])))
      for (const { type, imported, local, importKind } of node['specifiers'] as Node[]) {
        if (type !== 'ImportSpecifier' || importKind === 'type') continue
        add(names, String((local as Node)['name']), from?.names.get(String((imported as Node)['name'])) ?? [])
      }
    }
    walk(body, (node) => {
      if (node.type === 'VariableDeclarator' && node['init']) {
        const { id, init } = node as Node & { id: Node; init: Node }
        const isRoom = file.startsWith('src/i18n/en/') && rooms.includes(String(id['name']))
        const values = isRoom ? [String(id['name'])] : valuesOf(init, names)
        if (values.length > 0) bind(id, values, names, say)
      }
      return true
    })
  }
  // What one module hands to another that hands it on takes a turn for each.
  for (let turn = 0; turn < 3; turn += 1) for (const [file, module] of modules) learn(file, module)

  for (const { body, names } of modules.values()) {
    walk(body, (node) => {
      // A shorter name for a part says nothing of it yet.
      if (node.type === 'VariableDeclarator' && isNode(node['init'])) return valuesOf(node['init'], names).length === 0
      const values = valuesOf(node, names)
      if (node.type !== 'CallExpression') say(values)
      return values.length === 0
    })
  }
  return said
}
