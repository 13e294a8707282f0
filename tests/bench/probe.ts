/**
 * What measures a timeline from within its page, whatever draws it: a chart in a region named Timeline, on a canvas or as elements.
 * `measure` notes when a change is painted: the message posted at the start of a frame comes when the main thread is done with
 * that frame (see `steps.ts`). Raster and compositing run beside it.
 */
import type { Browser, BrowserContext, Page } from '@playwright/test'

/** Milliseconds from an action. */
export interface StepTime {
  /** Until the first frame with a changed chart is painted. */
  painted: number
  /** Until the main thread is first free after that. */
  idle: number
  /** Until the last frame in which anything of the region changed is painted: what is put off is in here. */
  settled: number
}

export interface Probe {
  /** Milliseconds from navigation until the frame that first showed the chart was painted; absent before. */
  drawnAt?: number
  region: () => Element | undefined
  /** The chart within the region: its largest picture. */
  chart: () => Element | undefined
  /** Does something to the chart. `mustChange`: waits for the change however long it takes. */
  measure: (act: () => void, mustChange: boolean) => Promise<StepTime>
}

declare global {
  interface Window {
    probe: Probe
  }
}

/** Runs in the page, before its own scripts; whatever it needs is within. */
function installProbe(): void {
  /** So long without a change, in milliseconds, a step has come to its end. */
  const QUIET_MS = 120
  /** An action that has changed nothing within this time changes nothing. */
  const NOTHING_MS = 400
  /** Nothing is waited for longer. */
  const LONGEST_MS = 120_000
  const marks = 'svg [role="button"], .vis-item, .tl-timemarker'

  /** Canvases that were ever drawn upon, and those since the last look. */
  const drawnEver = new WeakSet<Element>()
  const drawn = new Set<Element>()
  let isMutated = false

  function watchDrawing(name: 'clearRect' | 'fillRect' | 'fill' | 'stroke' | 'drawImage' | 'putImageData'): void {
    const prototype = CanvasRenderingContext2D.prototype as unknown as Record<string, (...args: unknown[]) => void>
    const original = prototype[name]!
    prototype[name] = function draw(this: unknown, ...args: unknown[]) {
      const { canvas } = this as CanvasRenderingContext2D
      if (canvas.isConnected) {
        drawn.add(canvas)
        drawnEver.add(canvas)
      }
      original.apply(this, args)
    }
  }
  for (const name of ['clearRect', 'fillRect', 'fill', 'stroke', 'drawImage', 'putImageData'] as const) watchDrawing(name)

  function nameOf(section: Element): string | null | undefined {
    const id = section.getAttribute('aria-labelledby')
    return id === null ? section.getAttribute('aria-label') : document.getElementById(id)?.textContent
  }

  function region(): Element | undefined {
    return [...document.querySelectorAll('section')].find((section) => nameOf(section) === 'Timeline')
  }

  function largest(selector: string): Element | undefined {
    const areaOf = (element: Element) => element.clientWidth * element.clientHeight
    return [...(region()?.querySelectorAll(selector) ?? [])].toSorted((left, right) => areaOf(right) - areaOf(left))[0]
  }

  const chart = () => largest('canvas') ?? largest('svg')

  function isDrawn(): boolean {
    const canvas = largest('canvas')
    return canvas ? drawnEver.has(canvas) : region()?.querySelector(marks) != null
  }

  /** What has changed since the last call. */
  function takeChanges(): { chart: boolean; any: boolean } {
    const canvas = largest('canvas')
    const isChart = isDrawn() && (canvas ? drawn.has(canvas) : isMutated)
    const any = isMutated || drawn.size > 0
    isMutated = false
    drawn.clear()
    return { chart: isChart, any }
  }

  new MutationObserver((records) => {
    const own = region()
    isMutated ||= own !== undefined && records.some(({ target }) => own.contains(target))
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })

  const { port1, port2 } = new MessageChannel()
  port1.start()
  const nextFrame = () => new Promise(requestAnimationFrame)
  /** To be called at the start of a frame: when it is painted. */
  function frameDone(): Promise<number> {
    const done = new Promise<number>((resolve) => {
      port1.addEventListener('message', () => resolve(performance.now()), { once: true })
    })
    port2.postMessage(null)
    return done
  }

  const whenIdle = () => new Promise<number>((resolve) => requestIdleCallback(() => resolve(performance.now())))

  async function noteFirstDrawn(): Promise<void> {
    do await nextFrame()
    while (!isDrawn())
    window.probe.drawnAt = await frameDone()
  }

  async function measure(act: () => void, mustChange: boolean): Promise<StepTime> {
    await nextFrame()
    takeChanges()
    const begin = performance.now()
    let done = frameDone()
    act()
    let end = await done
    let changes = takeChanges()
    const first = end - begin
    let [painted, settled] = [changes.chart ? first : 0, changes.any ? first : 0]
    let idle: Promise<number> | undefined
    for (;;) {
      if (painted > 0) idle ??= whenIdle()
      const isQuiet = end - begin - settled > QUIET_MS
      if (isQuiet && (painted > 0 || (!mustChange && end - begin > NOTHING_MS))) break
      if (end - begin > LONGEST_MS) throw new Error('The chart has not changed')
      await nextFrame()
      // What is changed before this frame's own turn is surely in its picture.
      changes = takeChanges()
      done = frameDone()
      end = await done
      if (changes.any) settled = end - begin
      if (changes.chart && painted === 0) painted = end - begin
    }
    const free = idle ? (await idle) - begin : first
    return { painted: painted || first, settled: Math.max(settled, first), idle: free }
  }

  window.probe = { region, chart, measure }
  void noteFirstDrawn()
}

export const VIEWPORT = { width: 1440, height: 900 }

/** A page with the probe in a profile of its own; close its context at the end. */
export async function probedPage(browser: Browser): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ viewport: VIEWPORT })
  // The functions that run in the page are compiled with a helper that names them.
  await context.addInitScript({ content: `globalThis.__name = (value) => value; (${String(installProbe)})()` })
  return context.newPage()
}

/** Bytes that the page's data take after everything unused was collected: objects and the buffers of typed arrays. */
export async function memoryOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage')
  const usage: { usedSize: number; backingStorageSize?: number } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usage.usedSize + (usage.backingStorageSize ?? 0)
}

export interface Nodes {
  page: number
  region: number
}

export function nodesOf(page: Page): Promise<Nodes> {
  return page.evaluate(() => ({
    page: document.querySelectorAll('*').length,
    region: window.probe.region()?.querySelectorAll('*').length ?? 0,
  }))
}
