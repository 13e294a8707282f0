import { readFileSync } from 'node:fs'
import { tradeIn } from '@tests/extraction/trade/told'
let r = 0, m = 0, w = 0
for (const file of process.argv.slice(2)) for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const [text = '', want = ''] = line.split('=>').map((x) => x.trim())
  const gold = want.split(';').map((x) => x.trim()).filter((x) => x && x !== '?')
  const got = tradeIn(text.replaceAll('\\n','\n'))
  if (want === '?') { console.log('? ', text, '\n     GOT', got.join(' ; ')); continue }
  const ok = got.filter((g) => gold.includes(g)).length
  r += ok; m += gold.length - ok; w += got.length - ok
  if (ok < gold.length || got.length > ok) console.log('- ', text, '\n     WANT', gold.filter((g) => !got.includes(g)).join(' ; '), '\n     GOT ', got.filter((g) => !gold.includes(g)).join(' ; '))
}
console.log(r, 'right', m, 'missed', w, 'wrong')
