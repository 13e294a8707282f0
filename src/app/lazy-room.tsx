import { type ComponentType, lazy, memo, useState } from 'react'

interface RoomModule {
  default: ComponentType
}

/** A room whose program comes when it is first shown, or earlier if it is asked for. */
export interface LazyRoom {
  Room: ComponentType
  /** Asks for the program, so that the room is shown at once. What fails is told when the room is shown. */
  preload: () => void
}

/**
 * React shows a note while a part is on its way and then holds back for 300 ms what follows the note, also where the part was there long before and merely
 * came by a promise. A room that has been preloaded is therefore shown without one.
 */
export function lazyRoom(load: () => Promise<RoomModule>): LazyRoom {
  let loaded: RoomModule | undefined
  const loading = async () => (loaded = await load())
  const Coming = lazy(loading)
  const Room = memo(function LazyRoomShown() {
    // Chosen once: a room that is shown stays the same when its program has come.
    const [Shown] = useState<ComponentType>(() => loaded?.default ?? Coming)
    return <Shown />
  })
  return { Room, preload: () => void loading().catch(() => undefined) }
}
