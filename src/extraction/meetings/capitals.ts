/** The capital of a country by its usual English name, for "the Tajik capital", "the capital of Kyrgyzstan". */
import type { Gazetteer } from '@/extraction/gazetteer'

type Node = Gazetteer['root']

const known = new WeakMap<Gazetteer, Map<string, string>>()

export function capitalsOf(gazetteer: Gazetteer): ReadonlyMap<string, string> {
  const made = known.get(gazetteer)
  if (made) return made
  const capitals = new Map<string, string>()
  collect(gazetteer.root, capitals)
  known.set(gazetteer, capitals)
  return capitals
}

function collect(root: Node, capitals: Map<string, string>): void {
  const nodes: Node[] = [root]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const meaning = node.entry?.meaning
    if (meaning?.kind === 'city' && meaning.isCapital) capitals.set(meaning.country, meaning.name)
    if (node.next) nodes.push(...node.next.values())
  }
}
