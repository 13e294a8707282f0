import { vi } from 'vitest'

/** Gives every chart a room of this size, in pixels; what is not measured is not drawn. */
export function giveRoom(width: number, height: number): void {
  const contentRect = { width, height } as DOMRectReadOnly
  class MeasuringObserver implements ResizeObserver {
    readonly #measured: ResizeObserverCallback
    constructor(measured: ResizeObserverCallback) {
      this.#measured = measured
    }
    observe(): void {
      this.#measured([{ contentRect } as ResizeObserverEntry], this)
    }
    unobserve(): void {}
    disconnect(): void {}
  }
  vi.stubGlobal('ResizeObserver', MeasuringObserver)
}
