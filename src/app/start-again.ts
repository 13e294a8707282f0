/**
 * Loads the page anew; the address holds the view. Does nothing where the page cannot be reached: a reload without network
 * would take away what still stands.
 */
export async function startAgain(): Promise<void> {
  const isThere = await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
  if (isThere) window.location.reload()
}
