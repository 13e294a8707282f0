import { useEffect, useEffectEvent, useState } from 'react'

/**
 * Takes a file that is dropped anywhere in the window: beside the room a browser would open it in the place of the atlas. Whether one is
 * dragged over the window.
 */
export function useDroppedFile(onDrop: (file: File) => void): boolean {
  const [isDraggedOver, setIsDraggedOver] = useState(false)

  const handleDrag = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    setIsDraggedOver(event.type === 'dragover')
    const [file] = event.dataTransfer.files
    if (event.type === 'drop' && file) onDrop(file)
  })

  useEffect(() => {
    const types = ['dragover', 'dragleave', 'drop'] as const
    for (const type of types) window.addEventListener(type, handleDrag)
    return () => {
      for (const type of types) window.removeEventListener(type, handleDrag)
    }
  }, [])

  return isDraggedOver
}
