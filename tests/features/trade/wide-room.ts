/** jsdom measures nothing: every box is as large as a wide room. */
export class WideRoom implements ResizeObserver {
  private readonly measured: ResizeObserverCallback
  constructor(measured: ResizeObserverCallback) {
    this.measured = measured
  }
  observe(): void {
    const contentRect = { width: 1000, height: 600 }
    this.measured([{ contentRect } as ResizeObserverEntry], this)
  }
  unobserve(): void {}
  disconnect(): void {}
}
