/** Of which organisation a text speaks where it does not name it: the first it named, unless the last sentences were about another. */
import type { Mention, OrganisationMention } from '@/extraction/mentions'
import type { Sentence } from '@/extraction/sentences'
import type { StatusPhrase } from './status-phrase'

const OURS = 'SCO'
/** Tokens within which the first organisation of a sentence is what the sentence is about. */
const OPENING = 7
const NEAR = 5

export interface Focus {
  /** Takes note of a sentence; to be asked about it before the next. */
  see: (sentence: Sentence) => void
  /** True if the phrase, or "the bloc", at a token of the seen sentence means the SCO. */
  isOurs: (first: number, phrase?: StatusPhrase) => boolean
}

export function focusOf(): Focus {
  let main: string | undefined
  let current: string | undefined
  let before: string | undefined
  let block = -1
  const counts = new Map<string, number>()
  let named: OrganisationMention[] = []
  return {
    see(sentence) {
      if (sentence.block !== block) {
        // A heading or a line that ends with a colon speaks for what follows; a paragraph begins anew.
        if (sentence.kind === 'text') current = main
        block = sentence.block
      }
      before = current
      named = sentence.mentions.filter(isOrganisation)
      if (named.length === 0) return
      main ??= named[0]?.id
      const ours = named.filter(({ id }) => id === OURS).length
      for (const { id } of named) counts.set(id, (counts.get(id) ?? 0) + 1)
      if ((counts.get(OURS) ?? 0) > (counts.get(main ?? '') ?? 0)) main = OURS
      const [first] = named
      if (first && first.id !== OURS && (first.first < OPENING || ours === 0) && isAbout(sentence, first)) current = first.id
      else if (ours > 0) current = OURS
    },
    isOurs(first, phrase) {
      if (phrase && phrase.organisations.length > 0) return phrase.organisations.every((id) => id === OURS)
      const earlier = named.filter((mention) => mention.after <= first)
      const last = earlier.at(-1)
      if (!last) return (before ?? (named.some(({ id }) => id === OURS) ? OURS : main)) === OURS
      if (last.id === OURS) return true
      if (!earlier.some(({ id }) => id === OURS)) return isPassing(last, first) ? (before ?? main) === OURS : false
      return first - last.after > NEAR && (earlier[0]?.id === OURS || current === OURS)
    },
  }
}

/** An organisation that only takes part ("the UN, the CIS") is not what is spoken of. */
function isPassing(last: OrganisationMention, first: number): boolean {
  return first - last.after > NEAR * 4
}

function isOrganisation(mention: Mention): mention is OrganisationMention {
  return mention.kind === 'organisation'
}

/** Whether a sentence is about an organisation: it stands at the beginning, or its members are spoken of. */
function isAbout({ tokens, mentions }: Sentence, { after, first }: OrganisationMention): boolean {
  if (first < 3) return true
  const next = tokens[after]?.word ?? ''
  return /^(?:members?|compris|includ|unit|consist|groups?|has|is|was|,)/.test(next) || mentions.length === 1
}
