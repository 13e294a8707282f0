import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { launchOptions } from '@tests/launch'
import { crowdCore } from '@tests/fixtures/meeting-crowd'
import { atlasFigures } from './atlas-timeline'
import { collect, figuresTable, type SizeFigures } from './figures'
import { serveAtlas } from './servers'
const size = Number(process.env['N'] ?? 1000)
const browser = await chromium.launch(launchOptions())
const atlas = await serveAtlas(JSON.stringify(crowdCore(JSON.parse(readFileSync('/tmp/s/bench-dist2/data/core.json', 'utf8')), size)))
const taken: SizeFigures = new Map()
try { await collect(atlasFigures(browser, atlas.address, size, 6e6), taken) } finally {
console.log(figuresTable([{ name: 'new', bySize: new Map([[size, taken]]) }], [size]))
await browser.close(); await atlas.close() }
