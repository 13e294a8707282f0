/** What the page says of its storing, by a browser's service worker that is played here. */
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { goTo } from '@tests/state/page'

class FakeWorker extends EventTarget {
  readonly postMessage = vi.fn<(message: unknown, options: object) => void>()
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null
  waiting: FakeWorker | null = null
  active: FakeWorker | null = null
  readonly update = vi.fn<() => Promise<void>>(() => Promise.resolve())

  /** A version begins to be stored. */
  find(): FakeWorker {
    const worker = new FakeWorker()
    this.installing = worker
    this.dispatchEvent(new Event('updatefound'))
    return worker
  }
  /** It has been stored, and waits if there is another in use. */
  finish(worker: FakeWorker): void {
    this.installing = null
    if (this.active) this.waiting = worker
    else this.active = worker
    worker.dispatchEvent(new Event('statechange'))
  }
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null
  readonly registration = new FakeRegistration()
  readonly register = vi.fn<(address: string) => Promise<FakeRegistration>>(() => Promise.resolve(this.registration))
}

const offer = () => screen.queryByRole('button', { name: 'Load it' })

/** The page's notice and the line of its menu, on a page just opened. `workers` is what the browser has to store with. */
async function showOffline(workers: FakeContainer | undefined, query = '') {
  goTo(query)
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: workers })
  const { OfflineNotice } = await import('@/app/offline/OfflineNotice')
  const { OfflineLine } = await import('@/app/offline/OfflineLine')
  await act(async () => {
    render(
      <StrictMode>
        <OfflineNotice />
        <OfflineLine />
      </StrictMode>,
    )
    await Promise.resolve()
  })
  return userEvent.setup()
}

beforeEach(() => {
  vi.resetModules()
  vi.stubEnv('DEV', false)
  return () => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
    Reflect.deleteProperty(navigator, 'serviceWorker')
  }
})

describe('storing', () => {
  test('is done once, and told until it is finished', async () => {
    const workers = new FakeContainer()
    const first = workers.registration.find()
    await showOffline(workers)
    expect(workers.register).toHaveBeenCalledTimes(1)
    expect(screen.getByText('Being stored for use without a network …')).toBeVisible()
    act(() => workers.registration.finish(first))
    expect(screen.getByText('Works without a network: stored on this device')).toBeVisible()
    // The page is taken in charge for the first time: nothing newer is there.
    act(() => {
      workers.controller = first
      workers.dispatchEvent(new Event('controllerchange'))
    })
    expect(offer()).toBeNull()
  })

  test('that fails is told, and no error', async () => {
    const workers = new FakeContainer()
    const first = workers.registration.find()
    await showOffline(workers)
    act(() => {
      workers.registration.installing = null
      first.dispatchEvent(new Event('statechange'))
    })
    expect(screen.getByText('Needs a network: not stored on this device')).toBeVisible()
  })

  test.each([
    ['refuses', Object.assign(new FakeContainer(), { register: () => Promise.reject(new Error('refused')) })],
    ['has no means', undefined],
  ])('is no error where the browser %s', async (_, workers) => {
    await showOffline(workers)
    expect(screen.getByText('Needs a network: not stored on this device')).toBeVisible()
  })

  test('is not done in a frame: a guest stores nothing', async () => {
    vi.spyOn(window, 'self', 'get').mockReturnValue({} as Window & typeof globalThis)
    const workers = new FakeContainer()
    await showOffline(workers)
    expect(workers.register).not.toHaveBeenCalled()
  })
})

describe('a newer version', () => {
  function inUse(): FakeContainer {
    const workers = new FakeContainer()
    workers.controller = new FakeWorker()
    workers.registration.active = workers.controller
    return workers
  }

  test('is offered when it is stored, and taken only by the button', async () => {
    const workers = inUse()
    const user = await showOffline(workers)
    const next = workers.registration.find()
    expect(offer()).toBeNull()
    act(() => workers.registration.finish(next))
    expect(offer()).toBeVisible()
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('A new version of the atlas is there.'))
    expect(next.postMessage).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Load it' }))
    expect(next.postMessage).toHaveBeenCalledExactlyOnceWith('take-over', {})
  })

  test('that waited already is offered at once', async () => {
    const workers = inUse()
    workers.registration.waiting = new FakeWorker()
    await showOffline(workers)
    expect(offer()).toBeVisible()
  })

  test('can be put off, and is still there in the menu', async () => {
    const workers = inUse()
    const waiting = new FakeWorker()
    workers.registration.waiting = waiting
    const user = await showOffline(workers)
    await user.click(screen.getByRole('button', { name: 'Not now' }))
    expect(offer()).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Load the new version' }))
    expect(waiting.postMessage).toHaveBeenCalledExactlyOnceWith('take-over', {})
  })

  test('that another page has taken is offered to this one', async () => {
    const workers = inUse()
    await showOffline(workers)
    const next = workers.registration.find()
    act(() => {
      workers.registration.active = workers.controller = next
      workers.registration.installing = null
      workers.dispatchEvent(new Event('controllerchange'))
      next.dispatchEvent(new Event('statechange'))
    })
    expect(offer()).toBeVisible()
  })

  test('is looked for when the page is seen again', async () => {
    const workers = inUse()
    await showOffline(workers)
    expect(workers.registration.update).not.toHaveBeenCalled()
    document.dispatchEvent(new Event('visibilitychange'))
    expect(workers.registration.update).toHaveBeenCalledTimes(1)
  })
})

describe('without a network', () => {
  function setOnline(isOnline: boolean): void {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline)
    act(() => void window.dispatchEvent(new Event(isOnline ? 'online' : 'offline')))
  }
  const FILES_WAIT = /the files on this page cannot be fetched now/
  const filesWait = () => screen.queryByText(FILES_WAIT)

  test('the menu says so', async () => {
    await showOffline(undefined)
    setOnline(false)
    expect(screen.getByText('No network: what has not come yet is missing')).toBeVisible()
    expect(filesWait()).toBeNull()
    setOnline(true)
    expect(screen.getByText('Needs a network: not stored on this device')).toBeVisible()
  })

  test('the page of files says that they must wait', async () => {
    await showOffline(undefined, '?view=data')
    expect(filesWait()).toBeNull()
    setOnline(false)
    expect(await screen.findByText(FILES_WAIT)).toBeVisible()
    setOnline(true)
    expect(filesWait()).toBeNull()
  })
})
