import { fireEvent, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useGestures } from '@/features/timeline/chart/use-gestures'

const drag = vi.fn<(origin: string, distance: number) => void>()
const pinch = vi.fn<(origin: string, spread: number, before: number, now: number) => void>()
const end = vi.fn<() => void>()
const press = vi.fn<() => void>()
const capture = vi.fn<(pointer: number) => void>()
/** What a gesture starts from is asked for anew: each is told apart by its number. */
let begun = 0

function Ground() {
  const gestures = useGestures({ begin: () => `origin ${(begun += 1)}`, drag, pinch, end })
  return (
    <div {...gestures}>
      <button type="button" onClick={press}>
        A mark
      </button>
    </div>
  )
}

beforeEach(() => {
  vi.resetAllMocks()
  begun = 0
  Element.prototype.setPointerCapture = capture
  render(
    <StrictMode>
      <Ground />
    </StrictMode>,
  )
})

/** Fingers by their number; the mouse is the first. */
function pointer(pointerId = 1) {
  const mark = screen.getByRole('button', { name: 'A mark' })
  const at = (clientX: number, buttons: number) => ({ pointerId, clientX, buttons, button: 0 })
  return {
    down: (clientX: number) => fireEvent.pointerDown(mark, at(clientX, 1)),
    move: (clientX: number) => fireEvent.pointerMove(mark, at(clientX, 1)),
    up: (clientX: number) => fireEvent.pointerUp(mark, at(clientX, 0)),
    cancel: () => fireEvent.pointerCancel(mark, { pointerId }),
    /** Without a button: what is not a finger comes by so. */
    hover: (clientX: number) => fireEvent.pointerMove(mark, at(clientX, 0)),
  }
}

const lastDrag = () => drag.mock.calls.at(-1)
const lastPinch = () => pinch.mock.calls.at(-1)

describe('one finger or the mouse', () => {
  it('drags from where it was pressed, and says when it ends', () => {
    const mouse = pointer()
    mouse.down(100)
    mouse.move(110)
    mouse.move(60)
    expect(drag.mock.calls).toEqual([
      ['origin 1', 10],
      ['origin 1', -40],
    ])
    expect(end).not.toHaveBeenCalled()
    mouse.up(60)
    expect(end).toHaveBeenCalledOnce()
    mouse.hover(200)
    expect(drag).toHaveBeenCalledTimes(2)
  })

  it('takes the press from what lies under it as soon as it drags', () => {
    const mouse = pointer()
    mouse.down(100)
    mouse.move(102)
    expect(capture).not.toHaveBeenCalled()
    mouse.move(110)
    expect(capture).toHaveBeenCalledExactlyOnceWith(1)
  })

  it('leaves a click alone, also one with an unsteady hand', () => {
    const mouse = pointer()
    mouse.down(100)
    mouse.move(103)
    mouse.up(103)
    fireEvent.click(screen.getByRole('button', { name: 'A mark' }))
    expect(press).toHaveBeenCalledOnce()
    expect([drag, end].map((call) => call.mock.calls.length)).toEqual([0, 0])
  })

  it('begins nothing with another button', () => {
    fireEvent.pointerDown(screen.getByRole('button', { name: 'A mark' }), { pointerId: 1, clientX: 100, button: 2, buttons: 2 })
    pointer().move(200)
    expect(drag).not.toHaveBeenCalled()
  })

  it('has let go if it comes back without a button, wherever that happened', () => {
    const mouse = pointer()
    mouse.down(100)
    mouse.hover(200)
    mouse.hover(210)
    expect(drag).not.toHaveBeenCalled()
    mouse.down(50)
    mouse.move(60)
    expect(lastDrag()).toEqual(['origin 2', 10])
  })

  it('ends when the browser takes the finger for scrolling', () => {
    const finger = pointer()
    finger.down(100)
    finger.move(120)
    finger.cancel()
    expect(end).toHaveBeenCalledOnce()
    finger.move(200)
    expect(drag).toHaveBeenCalledOnce()
  })
})

describe('two fingers', () => {
  const [left, right] = [() => pointer(1), () => pointer(2)]

  it('pinch around the middle between them', () => {
    left().down(100)
    right().down(200)
    right().move(250)
    expect(lastPinch()).toEqual(['origin 2', 1.5, 150, 175])
    left().move(50)
    expect(lastPinch()).toEqual(['origin 2', 2, 150, 150])
    expect(drag).not.toHaveBeenCalled()
  })

  it('pan when they move together', () => {
    left().down(100)
    right().down(200)
    left().move(130)
    right().move(230)
    expect(lastPinch()).toEqual(['origin 2', 1, 150, 180])
  })

  it('stay finite where they meet', () => {
    left().down(100)
    right().down(200)
    right().move(100)
    expect(lastPinch()![1]).toBeGreaterThan(0)
    expect(lastPinch()![1]).toBeLessThan(0.1)
  })

  it('go on as a drag from there when one is lifted, and end with the other', () => {
    left().down(100)
    right().down(200)
    right().move(300)
    left().up(100)
    expect(end).not.toHaveBeenCalled()
    right().move(290)
    expect(lastDrag()).toEqual(['origin 3', -10])
    right().up(290)
    expect(end).toHaveBeenCalledOnce()
  })

  it('go on from a drag when the second comes', () => {
    left().down(100)
    left().move(140)
    right().down(240)
    right().move(340)
    expect(lastPinch()).toEqual(['origin 2', 2, 190, 240])
  })

  it('are no more than two', () => {
    left().down(100)
    right().down(200)
    pointer(3).down(300)
    pointer(3).move(500)
    expect([drag, pinch].map((call) => call.mock.calls.length)).toEqual([0, 0])
  })
})
