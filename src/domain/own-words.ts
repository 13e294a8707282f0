/** Why a claim of a reader's own is inferred, where the reader's hand is in it: said to the reader, and to those who add the document. */
export const CORRECTED = 'You have corrected what was read from the text.'
export const CORRECTED_FOR_OTHERS = 'It is a reader’s reading of the passage, not its very words.'
