/** What the timeline can be saved as; the value is the file's extension. */
export const formats = ['ics', 'csv', 'json', 'svg', 'png'] as const
export type Format = (typeof formats)[number]
