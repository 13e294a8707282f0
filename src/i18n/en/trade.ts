/** The words of this room. */
export const trade = {}
