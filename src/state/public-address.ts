/** The address of the view, if others can follow it: one of this machine leads nobody anywhere. */
export function publicAddress(address: string): string | undefined {
  const { protocol, hostname } = new URL(address)
  const isLoopback = hostname === 'localhost' || hostname.endsWith('.localhost') || /^127\.|^\[::1\]$/.test(hostname)
  return /^https?:$/.test(protocol) && !isLoopback ? address : undefined
}
