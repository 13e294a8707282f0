/** A chart as it is drawn where there is room, whatever room the page leaves it. */
import { PICTURE_WIDTH } from '@/domain/export/svg'

/** The box has words above and below the drawing. Pixels. */
const HEIGHT = 680
const FRAME_MS = 17
/** A chart that goes on changing for longer is taken as it is. */
const FRAMES_AT_MOST = 40

const nextFrame = () => new Promise<void>((resolve) => setTimeout(resolve, FRAME_MS))

/** Waits until the box is drawn: until nothing in it has changed from one frame to the next, after those that measuring and drawing take. */
async function untilDrawn(box: HTMLElement): Promise<void> {
  let [before, calm] = ['', 0]
  for (let frame = 0; frame < FRAMES_AT_MOST && calm < 3; frame += 1) {
    await nextFrame()
    const now = box.innerHTML
    calm = now === before ? calm + 1 : 0
    before = now
  }
}

/** Gives the box the width of the sheet until `make` is done, out of sight: what is made is the same in a small panel, on a phone and on a wide screen. */
export async function atSheetSize<T>(box: HTMLElement, make: () => T): Promise<T> {
  const { paddingLeft, paddingRight } = getComputedStyle(box)
  const width = PICTURE_WIDTH + (Number.parseFloat(paddingLeft) || 0) + (Number.parseFloat(paddingRight) || 0)
  const size = { position: 'fixed', insetInlineStart: '-9999px', inlineSize: `${width}px`, blockSize: `${HEIGHT}px` } as const
  Object.assign(box.style, size)
  try {
    await untilDrawn(box)
    return make()
  } finally {
    for (const name of Object.keys(size) as (keyof typeof size)[]) box.style[name] = ''
  }
}
