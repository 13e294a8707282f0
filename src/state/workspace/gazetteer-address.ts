/** The file of the names by which texts are read. */
import type { GazetteerFile } from '@/extraction/gazetteer-file'
import { addressInAtlas } from '@/state/atlas-root'

/** Absolute, so that a worker finds it too. */
export function gazetteerAddress(): string {
  return addressInAtlas(__DATA_ADDRESSES__.gazetteer)
}

/** Rejects if it cannot be had. Its form is that of this build: its hash is part of the address. */
export async function loadGazetteerFile(address: string): Promise<GazetteerFile> {
  const response = await fetch(address, { credentials: 'same-origin' })
  if (!response.ok) throw new Error(`${new URL(address).pathname}: HTTP ${response.status}`)
  return (await response.json()) as GazetteerFile
}
