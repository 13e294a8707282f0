/**
 * Editions as they are written down (`src/sources/editions/since-VERSION.yaml`): the changes in groups, each with room for the reason,
 * which a person writes. What was written stays when the comparison is made again.
 */
import path from 'node:path'
import { stringify } from 'yaml'
import * as z from 'zod/mini'
import { type Edition, changeActions, changeGroup, edition, fieldsOf } from '@/domain/changes'
import { groupedBy } from '@/domain/order'
import type { Change } from './changes'
import type { Fault, Reporter } from './faults'
import { readYaml, yamlFilesIn } from './read-sources'

/** A group without its reason yet has an empty one. */
export const editionRecord = z.extend(edition, { groups: z.array(z.extend(changeGroup, { why: z.string() })) })

export type EditionRecord = z.infer<typeof editionRecord>

const folder = 'editions'

/** The file of the edition that follows a version, within the sources. */
export function editionFile(from: string): string {
  return path.join(folder, `since-${from}.yaml`)
}

/**
 * The changes in groups, what was added before what was corrected and withdrawn: things that changed alike together. A thing that `known` has with the same change in the same fields stays in
 * its group there, however a person has split or joined groups; one that is new joins the first group of its like.
 */
export function groupsOf(changes: readonly Change[], known: EditionRecord['groups'] = []): EditionRecord['groups'] {
  const likeness = ({ change, kind, thing }: Change) => [change, kind, ...fieldsOf([thing]).toSorted()].join(' ')
  const knownGroup = new Map<string, number>()
  for (const [index, { change, kind, things }] of known.entries()) {
    for (const thing of things) {
      const like = likeness({ change, kind, thing })
      knownGroup.set(`${like} ${thing.id}`, index)
      if (!knownGroup.has(like)) knownGroup.set(like, index)
    }
  }
  const groupFor = (change: Change) => {
    const like = likeness(change)
    return knownGroup.get(`${like} ${change.thing.id}`) ?? knownGroup.get(like) ?? like
  }
  const inOrder = changeActions.flatMap((action) => changes.filter(({ change }) => change === action))
  return [...groupedBy(inOrder, groupFor)].map(([key, members]) => {
    const { change, kind } = members[0]!
    const why = typeof key === 'number' ? (known[key]?.why ?? '') : ''
    return { change, kind, why, things: members.map(({ thing }) => thing) }
  })
}

/** The record as YAML, the same for the same content. */
export function yamlOf({ from, to, date, groups }: EditionRecord): string {
  const head = `# What changed after version ${from} of the dataset. "npm run dataset:changes" writes all of it but every "why", which says for
# what reason these things changed. A group may be split or joined by hand; its why stays when the command is run again.
`
  const told = groups.map(({ change, kind, why, things }) => ({ change, kind, why, things }))
  return `${head}\n${stringify({ from, to, date, groups: told }, { lineWidth: 130, aliasDuplicateObjects: false })}`
}

/** The editions of the folder of sources, the newest first. Each goes on from the one before; what does not is a fault. */
export function readEditions(root: string, faults: Fault[]): Edition[] {
  const read = yamlFilesIn(path.join(root, folder)).flatMap((name) => {
    const { value, report } = readYaml(path.join(root, folder, name), `${folder}/${name}`, editionRecord, faults)
    if (value) reportMissingWhys(value, report)
    return value ? [{ value, report }] : []
  })
  const ends = new Set(read.map(({ value }) => value.to))
  const starts = read.filter(({ value }) => !ends.has(value.from))
  const chain = starts.slice(0, 1)
  for (const { value } of chain) {
    const next = read.find((other) => other.value.from === value.to)
    if (next && !chain.includes(next)) chain.push(next)
  }
  for (const { value, report } of read.filter((one) => !chain.includes(one))) {
    report.at('from').fault(`no other edition leads to version ${value.from}, or more than one goes on from it`)
  }
  return chain.map(({ value }) => value).toReversed()
}

/** What to do if the newest edition does not lead to this version of the dataset; undefined if it does, or if there is none. */
export function behindOf([newest]: readonly Edition[], dataVersion: string): string | undefined {
  if (!newest || newest.to === dataVersion) return undefined
  return [
    `The newest edition in src/sources/editions leads to version ${newest.to}, but this is version ${dataVersion}.`,
    'Run "npm run dataset:changes -- OLD.json". OLD.json is atlas.json',
    `of version ${newest.from}, to go on with that edition as long as it is not published;`,
    `of version ${newest.to}, once it is, to begin the next.`,
  ].join('\n')
}

/** The record of the edition that follows a version, if there is one that can be read. */
export function readEdition(root: string, from: string, faults: Fault[]): EditionRecord | undefined {
  const name = editionFile(from)
  return yamlFilesIn(path.join(root, folder)).includes(path.basename(name))
    ? readYaml(path.join(root, name), name, editionRecord, faults).value
    : undefined
}

function reportMissingWhys({ groups }: EditionRecord, report: Reporter): void {
  for (const [index, { why }] of groups.entries()) {
    if (why.trim() === '') report.at('groups', index, 'why').fault('the group does not say why')
  }
}
