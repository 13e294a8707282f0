/** A cell of the coverage in words: who gives figures, and of what. */
import type { Basis } from '@/domain/contract'
import type { Pair } from '@/domain/pair'
import { type Voiced, voicesIn } from '@/domain/trade-matrix'
import type { Figure } from '@/domain/trade'
import { type NameOf, pairName, partnerNames } from '@/features/trade/words'
import { messages } from '@/i18n/messages'
import { coverageMessages } from '@/i18n/trade-coverage'

const words = coverageMessages

/** How surely a voice speaks: as its surest figure does. */
export function basisOfVoice({ figures }: Voiced): Basis {
  const bases = figures.map(({ claim }) => claim.basis)
  return bases.includes('stated') ? 'stated' : bases[0]!
}

/** `2 by China (its customs), none of a full calendar year` for each voice. */
export function voiceLines(pair: Pair, figures: readonly Figure[], nameOf: NameOf): string[] {
  const [first, second] = partnerNames(pair, nameOf)
  const names = { first, second, third: words.third }
  return voicesIn(figures).map((voiced) => {
    const reporters = [...new Set(voiced.figures.map(({ claim }) => claim.reporter.name))]
    const own = words.voice(voiced.figures.length, names[voiced.voice], reporters)
    const basis = basisOfVoice(voiced)
    const known = basis === 'stated' ? own : words.notStated(own, messages.vocabulary.basis[basis])
    return voiced.hasFullYear ? known : words.partsAlone(known)
  })
}

/** `China ↔ Tajikistan, 2024: 3 figures` */
export function cellWords(pair: Pair, year: number, figures: readonly Figure[], nameOf: NameOf): string {
  return words.cell(pairName(pair, nameOf), year, figures.length)
}
