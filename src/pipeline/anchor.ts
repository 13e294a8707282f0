/** Fills in where the phrases of a record stand in their text, for adding a document by hand. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Document, isMap, isScalar, parseDocument } from 'yaml'
import { type Paragraph, paragraphsOf, placesOf, withPlainLineEnds } from '@/domain/evidence'
import { yamlFilesIn } from './read-sources'

export interface Anchoring {
  filled: number
  /** Passages whose place is not certain, each with its reason. */
  failures: string[]
}

/** Writes paragraph, start and end of every passage that lacks them into the records; comments and order are kept. */
export function anchorRecords(root: string, folder: string): Anchoring {
  const total: Anchoring = { filled: 0, failures: [] }
  for (const name of yamlFilesIn(path.join(root, 'documents'))) {
    const address = path.join(root, 'documents', name)
    const document = parseDocument(readFileSync(address, 'utf8'))
    const { filled, failures } = anchorRecord(document, folder)
    if (filled > 0) writeFileSync(address, document.toString({ lineWidth: 0 }))
    total.filled += filled
    total.failures.push(...failures.map((failure) => `documents/${name}: ${failure}`))
  }
  return total
}

function anchorRecord(document: Document, folder: string): Anchoring {
  const file = document.getIn(['source', 'file'])
  const address = path.join(folder, String(file))
  if (typeof file !== 'string' || !existsSync(address))
    return { filled: 0, failures: [`the text ${String(file)} is not in the folder`] }
  const text = withPlainLineEnds(readFileSync(address, 'utf8'))
  const paragraphs = paragraphsOf(text)
  const passages = document.get('passages')
  const anchoring: Anchoring = { filled: 0, failures: [] }
  for (const { key, value: passage } of isMap(passages) ? passages.items : []) {
    if (!isMap(passage) || ['paragraph', 'start', 'end'].every((field) => passage.has(field))) continue
    const phrase = String(passage.get('phrase'))
    const place = placeOf(phrase, text, paragraphs, passage.get('paragraph'))
    if (typeof place === 'string') {
      anchoring.failures.push(`passage ${isScalar(key) ? String(key.value) : '?'}: "${phrase}" ${place}`)
    } else {
      passage.set('paragraph', place.paragraph)
      passage.set('start', place.start)
      passage.set('end', place.start + phrase.length)
      anchoring.filled += 1
    }
  }
  return anchoring
}

/** The one place of the phrase, in the paragraph if one is given; in words what is wrong if there is none or several. */
function placeOf(
  phrase: string,
  text: string,
  paragraphs: readonly Paragraph[],
  number: unknown,
): string | { paragraph: number; start: number } {
  const asked = paragraphs.filter((paragraph) => number === undefined || paragraph.number === number)
  const places = asked.flatMap((paragraph) =>
    placesOf(phrase, text, paragraph.start, paragraph.end).map((start) => ({ paragraph: paragraph.number, start })),
  )
  const where = typeof number === 'number' ? `paragraph ${number}` : 'the text'
  if (places.length > 1) return `stands ${places.length} times in ${where}; make it longer`
  return places[0] ?? `does not stand in ${where}`
}
