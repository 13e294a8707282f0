/** What the map can be saved as; the value is the file's extension. */
export const formats = ['svg', 'png', 'geojson', 'csv'] as const
export type Format = (typeof formats)[number]
