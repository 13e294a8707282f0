/** What a chart can be saved as; the value is the file's extension. */
export const formats = ['csv', 'svg', 'png'] as const
export type Format = (typeof formats)[number]
/** Where nothing is drawn. */
export const tableFormats = ['csv'] as const satisfies readonly Format[]
