/** "Kazakhstan and Iran: half a billion dollars. Such is their trade": figures before the sentence that says of what they are. */
import type { Sentence } from '@/extraction/sentences'
import { stateOf } from '@/extraction/mentions'
import type { AmountAtom, Atom } from './atoms'
import { currencyOf, isMoney } from './currency'
import { percentOf, roleOfAmount } from './figures'
import { type Finding, findingOf, type Scene, withAmount } from './finding'
import type { Parties } from './memory'
import { currentPeriod } from './when'

const SUM = /^(?:million|billion|mln|bln|bn)$/

/** Might its figures be of trade: two countries, a sum, and no word for what it is? */
export function isPending({ tokens, mentions }: Sentence): boolean {
  if (mentions.length === 0) return tokens.length < 12 && tokens.some(({ word }) => SUM.test(word))
  if (mentions.length < 2 || tokens.length > 25) return false
  if (!tokens.some(({ kind }) => kind === 'number' || kind === 'mark')) return false
  const codes = new Set(mentions.map(stateOf).filter((code) => code !== undefined))
  return codes.size === 2
}

/** The only sum of the sentence before, of the measure and period of this one, which has no figures and no countries of its own. */
export function pendingFindings(before: Scene, atoms: readonly Atom[]): Finding[] {
  const topic = atoms.find((atom) => atom.kind === 'topic')
  const isNamed = before.atoms.some(({ kind }) => kind === 'country')
  const isBare = atoms.every(({ kind }) => kind !== 'amount' && kind !== 'change' && (kind !== 'country' || !isNamed))
  const sums = before.atoms.filter(
    (atom): atom is AmountAtom => atom.kind === 'amount' && isMoney(before.tokens, before.atoms, atom),
  )
  const [amount] = sums
  const codes = [...new Set((isNamed ? before.atoms : atoms).flatMap((atom) => (atom.kind === 'country' ? [atom.code] : [])))]
  const [home, partner] = codes
  if (topic?.kind !== 'topic' || !isBare || !amount || sums.length > 1 || !home || !partner || codes.length > 2) return []
  if (
    before.atoms.some(({ kind }) => kind === 'block' || kind === 'group') ||
    roleOfAmount(before.tokens, before.atoms, amount) !== 'current'
  )
    return []
  const parties: Parties = { home, partner, how: 'carried' }
  const currency = currencyOf(before.atoms, amount, parties)
  if (currency === undefined) return []
  const said = atoms.find((atom) => atom.kind === 'period')
  const own = currentPeriod(before.tokens, before.atoms, amount.first, before.tokens.length, before.memory)
  const period = before.atoms.some(({ kind }) => kind === 'period') || said?.kind !== 'period' ? own : said.period
  const finding = findingOf(before, { measure: topic.measure, parties }, period, amount, '')
  const change = before.atoms.find((atom) => atom.kind === 'change')
  const percent = change?.kind === 'change' ? percentOf(before.tokens, before.atoms, change, period) : undefined
  finding.change = percent
  return [withAmount(finding, amount, currency, 'trade-pending')]
}
