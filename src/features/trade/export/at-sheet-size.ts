/** A chart as it is drawn where there is room, whatever room the page leaves it. */
import { PICTURE_WIDTH } from '@/domain/export/svg'

/** Of a chart that fills its room; one that is as high as it needs to be stays so. Pixels. */
const HEIGHT = 560
const FRAME_MS = 17
/** A chart that goes on changing for longer is taken as it is. */
const FRAMES_AT_MOST = 40

const nextFrame = () => new Promise<void>((resolve) => setTimeout(resolve, FRAME_MS))

/** Waits until it is drawn: until nothing in it changes any more from one frame to the next. */
async function untilDrawn(room: Element): Promise<void> {
  let [before, calm] = ['', 0]
  for (let frame = 0; frame < FRAMES_AT_MOST && calm < 3; frame += 1) {
    await nextFrame()
    const now = room.innerHTML
    calm = now === before ? calm + 1 : 0
    before = now
  }
}

/**
 * Gives the room that the chart is drawn in the size of the sheet until `make` is done, out of sight: what is made is the same in a small panel, on a
 * phone and on a wide screen. `box` holds the room beside words.
 */
export async function atSheetSize<T>(box: Element, make: () => T): Promise<T> {
  const room = [...box.children].find((part) => part.querySelector('svg[data-picture]'))
  if (!(room instanceof HTMLElement)) return make()
  const size = {
    position: 'fixed',
    insetInlineStart: '-9999px',
    inlineSize: `${PICTURE_WIDTH}px`,
    blockSize: `${HEIGHT}px`,
  } as const
  Object.assign(room.style, size)
  try {
    await untilDrawn(room)
    return make()
  } finally {
    for (const name of Object.keys(size) as (keyof typeof size)[]) room.style[name] = ''
  }
}
