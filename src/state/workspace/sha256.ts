/** The checksum of a text's bytes: the browser's own where it has one (secure pages alone), else worked out here (FIPS 180-4). */

const isPrime = (n: number) => {
  for (let divisor = 2; divisor * divisor <= n; divisor += 1) if (n % divisor === 0) return false
  return true
}
const primes = Array.from({ length: 310 }, (_, index) => index + 2).filter(isPrime)
/** The first 32 bits of the fractional part. */
const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) | 0

function digest(bytes: Uint8Array): string {
  const state = new Int32Array(primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))))
  const constants = primes.map((prime) => fraction(Math.cbrt(prime)))
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(padded.length - 4, bytes.length * 8)
  const words = new Int32Array(64)
  for (let block = 0; block < padded.length; block += 64) addBlock(state, view, block, words, constants)
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by))

function addBlock(state: Int32Array, view: DataView, block: number, words: Int32Array, constants: readonly number[]): void {
  for (let i = 0; i < 64; i += 1) {
    if (i < 16) {
      words[i] = view.getInt32(block + i * 4)
      continue
    }
    const [early, late] = [words[i - 15]!, words[i - 2]!]
    const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    words[i] = words[i - 16]! + small + words[i - 7]! + large
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let i = 0; i < 64; i += 1) {
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + constants[i]! + words[i]!) | 0
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = state[index]! + word
}

/** SHA-256 in hexadecimal digits. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (!subtle) return digest(bytes)
  return [...new Uint8Array(await subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
