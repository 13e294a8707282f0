/** The dialogs of the page, each loaded when it is first asked for. */
import type { ComponentType } from 'react'

export type DialogComponent = ComponentType<{ onClose: () => void }>
export type DialogName = 'share' | 'keys'

const loaders: Record<DialogName, () => Promise<DialogComponent>> = {
  share: async () => (await import('@/features/share/ShareDialog')).ShareDialog,
  keys: async () => (await import('@/app/keys/KeysDialog')).KeysDialog,
}

/** Rejects if it cannot be loaded. */
export async function loadDialog(name: DialogName): Promise<DialogComponent> {
  return loaders[name]()
}
