/** Whose trade with whom a measure is. */
import { type Token, wordAt } from '@/extraction/tokens'
import type { Atom } from './atoms'
import { focusOf } from './focus'
import { type Memory, otherOf, type Parties } from './memory'
import { isOfOther } from './owners'
import { distinct, type Roles, rolesIn, type Scene } from './roles'
import { goods } from './words'

export type Ruling = Parties | 'blocked' | undefined

const MUTUAL = /^(?:bilateral|mutual|two-way|reciprocal|our|joint|both|two|them)$/

/** The parties of a measure; `blocked` if its figures are of a total, a group, a single good. */
export function partiesOf(scene: Scene): Ruling {
  if (isOfOther(scene.tokens, scene.atoms, scene.topic)) {
    scene.memory.parties = undefined
    return 'blocked'
  }
  const roles = rolesIn(scene)
  const ruling = scene.topic.measure === 'turnover' ? ofTurnover(scene, roles) : ofDirection(scene, roles)
  if (ruling === undefined || ruling === 'blocked' || ruling.home === ruling.partner)
    return ruling === undefined ? undefined : 'blocked'
  const isOwned = roles.owners.length === 1 && scene.memory.silence === 0 && !scene.tokens.some(({ word }) => goods.has(word))
  if (scene.topic.isWeak && scene.isFirst && ruling.how === 'carried' && !isOwned) return 'blocked'
  return ruling
}

function ofTurnover(scene: Scene, roles: Roles): Ruling {
  const { memory } = scene
  const { owners, between, of, subjects } = roles
  const named = (home: string | undefined, partner: string | undefined): Ruling =>
    home && partner ? { home, partner, how: 'named' } : undefined
  if (between.length === 2) return toldBy(scene, between[0] ?? '', between[1] ?? '')
  if (roles.isGroup) return total(memory, owners[0] ?? of[0] ?? between[0] ?? subjects[0])
  if (owners.length > 1) return toldBy(scene, owners[0] ?? '', owners[1] ?? '')
  const partners = distinct([...roles.with, ...(of.length + owners.length > 0 ? [...roles.to, ...roles.from] : [])])
  if (partners.length > 1) return total(memory, owners[0] ?? of[0])
  const [partner] = partners
  const owner = owners[0] ?? of[0]
  if (partner !== undefined) return withPartner(scene, roles, partner, owner === partner ? undefined : owner)
  if (of.length === 2) return named(of[0], of[1])
  const head = distinct(subjects)
  if (
    owner === undefined &&
    head.length === 2 &&
    (scene.topic.isVerb || !memory.parties || head.every((code) => otherOf(memory.parties, code) === undefined))
  )
    return named(head[0], head[1])
  return withoutPartner(scene, owner)
}

/** Of a pair whose statistics it is: the one whose officials tell of it or from whose capital the report was sent, else the first. */
function toldBy({ tokens, atoms, memory }: Scene, first: string, second: string): Ruling {
  const isTold = (at: number) =>
    tokens.slice(Math.max(0, at - 4), at).some(({ word }) => /^(?:visit|trip|arrival|talks|meeting)$/.test(word))
  const tellers = distinct(
    atoms.flatMap((atom) => (atom.kind === 'country' && atom.isTeller && !isTold(atom.first) ? [atom.code] : [])),
  )
  const isOf = (code: string | undefined) => code === second
  const [teller] = tellers.length === 1 ? tellers : []
  const isSecond = teller === first ? false : isOf(teller) || isOf(memory.place)
  return isSecond ? { home: second, partner: first, how: 'named' } : { home: first, partner: second, how: 'named' }
}

function withPartner({ memory, atoms, tokens }: Scene, { subjects }: Roles, partner: string, owner: string | undefined): Ruling {
  if (owner !== undefined) return { home: owner, partner, how: 'named' }
  const subject = subjects.find((code) => code !== partner) ?? freeIn(tokens, atoms).find((code) => code !== partner)
  const carried = memory.home === partner ? otherOf(memory.parties, partner) : (memory.home ?? otherOf(memory.parties, partner))
  const usual = otherOf(memory.parties, partner) === undefined ? usualHome(memory, partner) : undefined
  const home =
    subjects.find((code) => code !== partner) ??
    (memory.focus === partner ? undefined : memory.focus) ??
    usual ??
    carried ??
    subject ??
    (memory.isSeenNear || memory.place === partner ? undefined : memory.place) ??
    memory.seen?.find((code) => code !== partner)
  return home === undefined ? undefined : { home, partner, how: 'subject' }
}

/** The countries of a sentence, those last that are the partner of another measure. */
function freeIn(tokens: readonly Token[], atoms: readonly Atom[]): string[] {
  const isLed = (atom: Atom) => /^(?:to|from|with)$/.test(wordAt(tokens, atom.first - 1))
  return named(atoms.toSorted((left, right) => Number(isLed(left)) - Number(isLed(right))))
}

/** The country whose trade the text has told of most. */
function usualHome({ homes }: Memory, partner: string): string | undefined {
  let usual: string | undefined
  for (const [code, count] of homes) if (code !== partner && count > (homes.get(usual ?? '') ?? 0)) usual = code
  return usual
}

/** "Bilateral trade", "the turnover between the two countries", "Kazakhstan's trade". */
function withoutPartner({ tokens, atoms, topic, limit, memory }: Scene, owner: string | undefined): Ruling {
  const near = tokens.slice(Math.max(0, topic.first - 4), Math.min(limit, topic.after + 6)).map(({ word }) => word)
  const isMutual = near.some((word) => MUTUAL.test(word)) || (near.includes('between') && near.includes('neighbours'))
  const all = distinct(named(atoms.filter(({ first }) => first < limit)))
  const isTotal = wordAt(tokens, topic.first - 1) === 'total' || wordAt(tokens, topic.first - 1) === 'overall'
  if (owner !== undefined && !isMutual) return total(memory, owner)
  if (all.length === 2) return pairFrom(all, memory)
  // "X is Y's third partner after Z, with bilateral trade of …"
  if (isMutual && all.length > 2 && atoms.some(isPartners)) return pairFrom(all.slice(0, 2), memory)
  if (isMutual && memory.pair) return pairFrom(memory.pair, memory)
  if (isTotal && !isMutual && memory.isTotal) return 'blocked'
  if (!isMutual && memory.isTotal && memory.home !== undefined && all.length === 1 && all[0] !== memory.home) {
    return { home: memory.home, partner: all[0] ?? '', how: 'subject' }
  }
  const partner = newPartner(atoms, memory, limit)
  if (partner) return partner
  if (memory.parties && !memory.isTotal) return { ...memory.parties, how: 'carried' }
  if (all.length === 0 && memory.isSeenNear && !isTotal) return pairFrom(memory.seen, memory)
  if (isMutual) return pairFrom(memory.seen, memory)
  return memory.isTotal || isTotal ? 'blocked' : ofTitle(memory)
}

/** "Kazakhstan and India" at the head of a text that then speaks of trade alone. */
function ofTitle({ title }: Memory): Parties | undefined {
  return title && { home: title[0], partner: title[1], how: 'carried' }
}

/** "China is second: trade has reached $1.1 billion": a country that was not spoken of is the next partner. */
function newPartner(atoms: readonly Atom[], memory: Memory, limit: number): Parties | undefined {
  const told = atoms.filter((atom) => atom.kind === 'country' && !atom.isTeller && atom.first < limit)
  const [code, other] = distinct(named(told))
  if (code === undefined || other !== undefined || memory.silence > 1) return undefined
  if (!memory.parties || otherOf(memory.parties, code) !== undefined) return undefined
  const home = focusOf(memory, new Set([code]))
  return home === undefined ? undefined : { home, partner: code, how: 'subject' }
}

const isPartners = (atom: Atom) => atom.kind === 'block' && atom.topic?.isAgent === true

function pairFrom(pair: readonly string[] | undefined, { parties }: Memory): Ruling {
  const [home, partner] = pair ?? []
  if (home === undefined || partner === undefined) return undefined
  const isKnown = parties !== undefined && otherOf(parties, home) === partner
  return isKnown ? { ...parties, how: 'carried' } : { home, partner, how: 'subject' }
}

/** A total, or the trade with a group: its figures are none of ours, but partners may follow. */
export function total(memory: Memory, home: string | undefined): 'blocked' {
  memory.isTotal = true
  memory.home = home ?? memory.home
  memory.focus = memory.home
  memory.parties = undefined
  return 'blocked'
}

const named = (atoms: readonly Atom[]) => atoms.flatMap((atom) => (atom.kind === 'country' ? [atom.code] : []))

function ofDirection(scene: Scene, roles: Roles): Ruling {
  const { memory, topic } = scene
  const isExport = topic.measure === 'exports'
  const inward = distinct([...roles.to, ...(isExport ? roles.with : [])])
  const homes = distinct([...roles.owners, ...roles.by, ...roles.of, ...(isExport ? roles.from : inward)])
  const partners = (isExport ? inward : distinct([...roles.from, ...roles.with])).filter(
    (code) => code !== homes[0] || homes.length > 1,
  )
  if (roles.isGroup && partners.length === 0) return total(memory, homes[0] ?? roles.subjects[0])
  if (partners.length > 1) return total(memory, homes[0])
  const [partner] = partners
  const home = homes.find((code) => code !== partner)
  if (home !== undefined && partner !== undefined) return { home, partner, how: 'named' }
  if (partner !== undefined) return withPartner(scene, roles, partner, undefined)
  return home === undefined ? withoutNames(scene, roles) : homeOnly(scene, home)
}

const RANKED = /^(?:followed|second|third|fourth|fifth|next|ranked|ranks|came|comes|place|behind)$/
const ALL = /^(?:total|overall|whole|aggregate|altogether|worldwide|globally|global|combined)$/

/** "Russian exports": to the other of the two that were spoken of. */
function homeOnly({ memory, atoms, tokens, topic }: Scene, home: string): Ruling {
  const other = otherOf(memory.parties, home)
  const before = distinct(named(atoms.filter((atom) => atom.after <= topic.first && atom.kind === 'country' && !atom.isTeller)))
  const place = before.length === 2 && before.includes(home) ? before.find((code) => code !== home) : undefined
  // "This was followed by Uzbekistan, where Pakistan exported goods worth …"
  if (place !== undefined && place !== other && tokens.slice(0, topic.first).some(({ word }) => word === 'where'))
    return { home, partner: place, how: 'subject' }
  // "Of this, Chinese imports made up …" where the trade of another country is told of.
  const { focus } = memory
  const isOrigin = topic.measure === 'imports' && !topic.isVerb && focus !== undefined && focus !== home
  if (isOrigin && isAdjective(atoms, tokens, topic, home)) return { home: focus, partner: home, how: 'carried' }
  const isTotal = tokens.slice(Math.max(0, topic.first - 2), topic.after + 4).some(({ word }) => ALL.test(word))
  const isReferred = tokens
    .slice(topic.after, topic.after + 6)
    .some(({ word }) => /^(?:country|neighbour|neighbor|republic|there|market|destination|buyer|customer|source)$/.test(word))
  // "Iraq bought goods worth $11.9 billion", "India supplied goods to the island" where the trade of another country is told of.
  const isOfGoods = topic.isVerb && !isTotal && tokens.slice(topic.after, topic.after + 4).some(({ word }) => GOODS.test(word))
  const to = !isOfGoods ? undefined : tokens.some(({ word }) => HERE.test(word)) ? focusOf(memory, new Set([home])) : focus
  if (other === undefined && to !== undefined && to !== home) return { home, partner: to, how: 'carried' }
  if (other !== undefined && !isTotal && !isAltogether(tokens))
    return { home, partner: other, how: isReferred ? 'subject' : 'carried' }
  const others = distinct(named(atoms)).filter((code) => code !== home)
  const [only] = others
  if (only !== undefined && others.length === 1 && isReferred) return { home, partner: only, how: 'subject' }
  return total(memory, home)
}

const GOODS = /^(?:goods|merchandise|products|commodities)$/
const HERE = /^(?:country|island|republic|kingdom|nation|it)$/

const isAdjective = (atoms: readonly Atom[], tokens: readonly Token[], topic: Atom, code: string) =>
  atoms.some(
    (atom) =>
      atom.kind === 'country' &&
      atom.code === code &&
      atom.after === topic.first &&
      tokens[atom.after - 1]?.isPossessive !== true,
  )

/** "Altogether", "Overall", "In all" at the head of a sentence. */
const isAltogether = (tokens: readonly Token[]) =>
  /^(?:altogether|overall|all|total)$/.test(wordAt(tokens, wordAt(tokens, 0) === 'in' ? 1 : 0))

function withoutNames({ memory, tokens, atoms, topic, isFirst }: Scene, { subjects }: Roles): Ruling {
  const before = wordAt(tokens, topic.first - 1)
  if (before === 'total' || before === 'overall' || isAltogether(tokens)) return 'blocked'
  const subject = isFirst ? subjects[0] : undefined
  const other = subject === undefined ? undefined : otherOf(memory.parties, subject)
  // "Afghanistan followed, with exports going up to …"
  const home = subject === undefined || other !== undefined ? undefined : focusOf(memory, new Set([subject]))
  if (subject !== undefined && home !== undefined && tokens.slice(0, topic.first).some(({ word }) => RANKED.test(word)))
    return { home, partner: subject, how: 'subject' }
  if (subject !== undefined && other !== undefined) return { home: subject, partner: other, how: 'carried' }
  if (memory.isTotal) return 'blocked'
  // "The Mongolian customs said exports were $3.6 billion": those of the country whose office tells it.
  const tellers = distinct(atoms.flatMap((atom) => (atom.kind === 'country' && atom.isTeller ? [atom.code] : [])))
  if (!memory.parties && isFirst && tellers.length === 1) return total(memory, tellers[0])
  return memory.parties ? { ...memory.parties, how: 'carried' } : ofTitle(memory)
}
