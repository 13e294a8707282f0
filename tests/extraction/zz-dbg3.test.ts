import { readFileSync } from 'node:fs'
import { it } from 'vitest'
import { gazetteerOf } from '@/extraction/gazetteer'
import { chunksOf } from '@/extraction/membership/chunks'
import { membershipReader } from '@/extraction/membership/reader'
import { mentionFinder } from '@/extraction/names/finder'
import { plainTextOf } from '@/extraction/plain-text'
import { publishedOn } from '@/extraction/published'
import { sentencesOf } from '@/extraction/sentences'
const g = gazetteerOf(JSON.parse(readFileSync('/work/main/public/data/gazetteer.json', 'utf8')))
it('dbg', () => {
  const pub = process.env.PUB
  for (const text of readFileSync('/tmp/s/dbg3.txt', 'utf8').split('\n===\n')) {
    const plain = plainTextOf(text)
    const r = membershipReader({ gazetteer: g, plain, published: publishedOn(plain, pub) } as never)
    for (const s of sentencesOf(plain, mentionFinder(g))) {
      r.read(s)
      const c = chunksOf(s, () => true, pub !== undefined)
      console.log(s.kind, s.text, '\n   ', c.tags, '  ', c.chunks.map(x => x.tag + ':' + s.tokens.slice(x.first, x.after).map(t => t.word).join('_')).join(' '))
    }
    console.log('  =>', r.finish().map(c => `${(c as any).entity}:${(c as any).status}/${(c as any).rule}`).join(' '))
  }
})
