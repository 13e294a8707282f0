/** The head of a source record: what the document is, and the passages that claims rest on. */
import type { Claim, Evidence, Id, Source } from '@/domain/contract'
import { dayWords } from '@/domain/wording'
import type { Plain } from './yaml'

export type Entry = { [key: string]: Plain | undefined }

/** How the day of the text is known: a day that the reader gives is not the text's own word. */
export type PublicationBasis = 'given' | 'stated' | 'inferred'

/** Lower case letters, digits and hyphens. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/** Gives each name once; the second that would be the same has a number. */
export function namer(taken: ReadonlySet<string> = new Set()): (wanted: string) => string {
  const all = new Set(taken)
  return (wanted) => {
    let name = wanted
    for (let number = 2; all.has(name); number += 1) name = `${wanted}-${number}`
    all.add(name)
    return name
  }
}

/** `<publisher>-<date>`, and where there is none of one of them what there is. */
export function recordId({ id, publisher, published }: Source): Id {
  const name = slug(publisher ?? '')
    .slice(0, 60)
    .replace(/-$/, '')
  return [name === '' ? 'text' : name, published?.earliest ?? id.replace(/^mine-/, '')].join('-')
}

export function sourceEntry(source: Source, publicationBasis: PublicationBasis | undefined): Entry {
  const { file, sha256, paragraphs, title, publisher, url, published, language } = source
  const id = recordId(source)
  const day = published && dayWords(published.edtf)
  const grounds = {
    given: { basis: 'inferred', reasoning: `The reader who added the text gives its day: ${day}.` },
    inferred: { basis: 'inferred', reasoning: `${published?.reasoning ?? 'It is worked out.'} It is ${day}.` },
    stated: { basis: 'stated' },
  }[publicationBasis ?? (published?.basis === 'inferred' ? 'inferred' : 'stated')]
  return {
    id,
    file: file ?? `${id}.txt`,
    sha256,
    paragraphs,
    title,
    publisher,
    url,
    ...(published && { published: { edtf: published.edtf, ...grounds } }),
    language,
  }
}

/** The passages on which claims rest, each named once after its first words. */
export function passagesFor(source: Id) {
  const passages: { [name: string]: Entry } = {}
  const known = new Map<string, string>()
  const nameFor = namer()
  const nameOf = ({ paragraph, start, end, phrase }: Evidence): string | undefined => {
    if (paragraph === undefined || start === undefined || end === undefined || phrase === undefined) return undefined
    const place = `${start}-${end}`
    const held = known.get(place)
    if (held !== undefined) return held
    const name = nameFor(slug(phrase).split('-').slice(0, 4).join('-') || 'passage')
    known.set(place, name)
    passages[name] = { paragraph, start, end, phrase }
    return name
  }
  return {
    passages,
    /** What of the claim's evidence the record holds; a claim that stands nowhere in the text is none of it. */
    refsOf: ({ evidence }: Claim): string[] => [
      ...new Set(evidence.flatMap((one) => (one.source === source ? (nameOf(one) ?? []) : []))),
    ],
  }
}
