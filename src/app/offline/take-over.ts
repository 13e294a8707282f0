/** What the page tells a new version of the service worker that waits: the reader wants it now. */
export const TAKE_OVER = 'take-over'
