/** Where the atlas lies, as seen from its pages: the atlas itself, and the page for the frames of others, which lies a folder deeper and says so. */

/** Whether this is the page for the frames of others. */
export function isEmbed(): boolean {
  return document.documentElement.dataset['root'] !== undefined
}

/** The absolute address of what lies in the atlas's folder, such as `data/core.json`; of the folder itself without a path. */
export function addressInAtlas(path = ''): string {
  return new URL((document.documentElement.dataset['root'] ?? './') + path, document.baseURI).href
}
