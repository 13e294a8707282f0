/** Saving what the page has made, and making a PNG of an SVG. */

/** Hands the reader a file, as a download of the browser. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the file after the click; a minute is long enough for any.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Without it spreadsheets take UTF-8 for another encoding. */
const BYTE_ORDER_MARK = '\uFEFF'

/** Comma-separated values as a file that spreadsheets read rightly. */
export function csvFile(csv: string): Blob {
  return new Blob([BYTE_ORDER_MARK, csv], { type: 'text/csv;charset=utf-8' })
}

/**
 * Draws a standalone SVG document on a canvas, `scale` pixels for one of its own. The content policy lets a picture come from a
 * `data:` address and from no `blob:`. Undefined if the browser cannot draw it.
 */
export async function pngOf(svg: string, scale: number): Promise<Blob | undefined> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width * scale
  canvas.height = image.height * scale
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png')
  })
}
