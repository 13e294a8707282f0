/** Who takes part in a meeting, as the words of a sentence give it piece by piece. */
import type { Group } from './groups'

export interface Attenders {
  states: string[]
  host?: string
  isHosted: boolean
  /** The SCO is there through its Secretary-General. */
  hasSco: boolean
}

export function add(found: Attenders, group: Group): void {
  for (const code of group.states) if (!found.states.includes(code)) found.states.push(code)
  found.hasSco ||= group.hasSco
}
