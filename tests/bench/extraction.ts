/** The extraction in Node: how fast it reads texts of a kilobyte to ten megabytes, beside what only parses language, finds names and sums or only dates. */
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { plainTextOf } from '@/extraction/plain-text'
import { sentencesOf } from '@/extraction/sentences'
import type * as Built from '@/state/workspace/extraction-worker'
import { goldTextsIn } from '@tests/extraction/gold-texts'
import { areInstalled } from './peers'
import { markdownTable, median } from './table'

/** Characters, nearly all of them a byte. */
const lengths = [1e3, 1e4, 1e5, 1e6, 1e7]
/** Each length is read again and again for so many milliseconds, three times at least. */
const ENOUGH = 1500

interface Reader {
  name: string
  /** With longer texts it takes minutes. */
  bears: number
  read: (text: string) => unknown
}

/** What is used of wink-nlp. */
interface WinkReader {
  readDoc: (text: string) => { entities: () => { out: (detail: unknown) => unknown } }
  its: { detail: unknown }
}

/** The tuned texts one after the other, as often as the length takes. */
function newsOf(length: number): string {
  const texts = goldTextsIn('tests/extraction/gold/tuned', '').map(({ text }) => text)
  // A page of HTML among them would make a page of them all.
  const news = texts.filter((text) => !text.includes('</')).join('\n\n')
  return news.repeat(Math.ceil(length / news.length)).slice(0, length)
}

/** As a browser's worker reads: the file of the built page. Run from its sources it is a quarter slower, since functions are given their names anew each time. */
async function readAsBuilt(): Promise<(text: string) => void> {
  const built = readdirSync('dist/assets').find((name) => /^extraction-worker-.*\.js$/.test(name))
  if (built === undefined) throw new Error('There is no built page: run "npm run build" first.')
  Object.assign(globalThis, { self: { addEventListener: () => {} } })
  const { loadGazetteer, readInSteps } = (await import(pathToFileURL(path.resolve('dist/assets', built)).href)) as typeof Built
  const gazetteer = await loadGazetteer(`data:application/json;base64,${readFileSync('public/data/gazetteer.json', 'base64')}`)
  return (text) => {
    for (const steps = readInSteps({ text, published: undefined }, gazetteer); !steps.next().done;);
  }
}

async function atlasReaders(): Promise<Reader[]> {
  const readAll = (text: string) => [...sentencesOf(plainTextOf(text), () => [])].length
  return [
    { name: 'SCO Atlas', bears: Infinity, read: await readAsBuilt() },
    { name: 'SCO Atlas, words and sentences alone', bears: Infinity, read: readAll },
  ]
}

async function peerReaders(): Promise<Reader[]> {
  if (!(await areInstalled())) {
    console.log('The packages to compare with are not there, so the atlas stands alone in the table.')
    return []
  }
  // By a variable: they are packages of this folder's own lock file, of which the checkers know nothing.
  const load = async <T>(name: string) => (await import(name)) as T
  const { default: nlp } = await load<{ default: (text: string) => { json: () => unknown } }>('compromise')
  const { default: wink } = await load<{ default: (model: unknown) => WinkReader }>('wink-nlp')
  const { readDoc, its } = wink((await load<{ default: unknown }>('wink-eng-lite-web-model')).default)
  const readWithWink = (text: string) => readDoc(text).entities().out(its.detail)
  const { parse } = await load<{ parse: (text: string, on: Date) => unknown }>('chrono-node')
  return [
    { name: 'compromise 14.17.0, words and their kinds', bears: 1e5, read: nlp },
    { name: 'wink-nlp 2.4.0, words, their kinds, sums and dates', bears: 1e7, read: readWithWink },
    { name: 'chrono-node 2.10.3, dates alone', bears: 1e6, read: (text) => parse(text, new Date(2025, 7, 28)) },
  ]
}

/** Megabytes for each second of the processor, the median of what was taken: what else the machine does is not in it. */
function speedOf({ read }: Reader, text: string): string {
  const seconds: number[] = []
  read(text)
  for (let begin = performance.now(); seconds.length < 3 || performance.now() - begin < ENOUGH;) {
    const before = process.cpuUsage()
    // What takes no measurable time is done several times.
    const times = Math.ceil(20_000 / text.length)
    for (let time = 0; time < times; time += 1) read(text)
    const { user, system } = process.cpuUsage(before)
    seconds.push((user + system) / 1e6 / times)
  }
  return (text.length / 1e6 / median(seconds)).toFixed(2)
}

/** Prints the table, in Markdown. */
export async function tellExtraction(): Promise<void> {
  const readers = [...(await atlasReaders()), ...(await peerReaders())]
  const head = ['MB a second', ...lengths.map((length) => (length < 1e6 ? `${length / 1e3} kB` : `${length / 1e6} MB`))]
  const rows = readers.map((reader) => [
    reader.name,
    ...lengths.map((length) => (length <= reader.bears ? speedOf(reader, newsOf(length)) : '–')),
  ])
  console.log(`\nThe extraction\n\n${markdownTable([head, ...rows])}`)
}
