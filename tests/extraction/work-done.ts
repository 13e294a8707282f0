/** How much a piece of program reads, told without a clock: the same on every machine. */

/** What looks at all elements at most, and at all characters. */
const ofArrays = 'every filter find findIndex findLast flatMap includes indexOf map reduce some toSorted join concat'
const ofStrings = 'includes matchAll replace replaceAll split toLowerCase trim normalize'

type Cost = (self: { length: number }, args: readonly unknown[], answer: unknown) => number

const length: Cost = (self) => self.length
const one: Cost = () => 1
const answered: Cost = (_self, _args, answer) => (answer as { length: number }).length
const watched: readonly [prototype: object, names: string, cost: Cost][] = [
  [Array.prototype, ofArrays, length],
  [Array.prototype, 'slice', answered],
  [String.prototype, ofStrings, length],
  [String.prototype, 'charCodeAt charAt startsWith', one],
  [String.prototype, 'slice', answered],
  [String.prototype, 'indexOf', (self, [, from = 0], at) => (at === -1 ? self.length : Number(at)) - Number(from)],
]

/** By what `for … of` and spreading go through arrays, maps and sets. */
const iterators: readonly object[] = [[].values(), new Map().values(), new Set().values()].map(
  (iterator) => Object.getPrototypeOf(iterator) as object,
)

/**
 * The characters that strings and regular expressions read, and the elements that methods of arrays and loops over arrays, maps and sets visit, while
 * the action runs. What loops by an index visit is not among it.
 */
export function workDone(action: () => void): number {
  let work = 0
  const restore = watched.flatMap(([prototype, names, cost]) =>
    names.split(' ').map((name) => {
      const original = Reflect.get(prototype, name) as (...args: unknown[]) => unknown
      Reflect.set(prototype, name, function watching(this: { length: number }, ...args: unknown[]) {
        const answer = Reflect.apply(original, this, args)
        work += cost(this, args, answer)
        return answer
      })
      return () => Reflect.set(prototype, name, original)
    }),
  )
  const exec = Reflect.get(RegExp.prototype, 'exec')
  Reflect.set(RegExp.prototype, 'exec', function watching(this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const found = Reflect.apply(exec, this, [text])
    work += found ? found.index + found[0].length - from : this.sticky ? 1 : Math.max(1, text.length - from)
    return found
  })
  for (const prototype of iterators) {
    const original = Reflect.get(prototype, 'next') as () => unknown
    Reflect.set(prototype, 'next', function watching(this: object) {
      work += 1
      return Reflect.apply(original, this, [])
    })
    restore.push(() => Reflect.set(prototype, 'next', original))
  }
  try {
    action()
  } finally {
    Reflect.set(RegExp.prototype, 'exec', exec)
    for (const undo of restore) undo()
  }
  return work
}
