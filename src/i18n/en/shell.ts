/** The words of this room. */
export const shell = {}
