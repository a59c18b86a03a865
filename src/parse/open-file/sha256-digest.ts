/** FIPS 180-4, 6.2. @see https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf */
export function digest(bytes: Uint8Array): Uint8Array {
  const hash = fractions(8, 1 / 2)
  const rounds = fractions(64, 1 / 3)
  const padded = pad(bytes)
  const words = new Uint32Array(64)
  for (let block = 0; block < padded.byteLength; block += 64) {
    for (let i = 0; i < 16; i++) words[i] = padded.getUint32(block + 4 * i)
    for (let i = 16; i < 64; i++) {
      const [w2, w7, w15, w16] = [at(words, i - 2), at(words, i - 7), at(words, i - 15), at(words, i - 16)]
      const s0 = turn(w15, 7) ^ turn(w15, 18) ^ (w15 >>> 3)
      const s1 = turn(w2, 17) ^ turn(w2, 19) ^ (w2 >>> 10)
      words[i] = s1 + w7 + s0 + w16
    }
    compress(hash, words, rounds)
  }
  const result = new DataView(new ArrayBuffer(32))
  hash.forEach((word, i) => result.setUint32(4 * i, word))
  return new Uint8Array(result.buffer)
}

function compress(hash: Uint32Array, words: Uint32Array, rounds: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(rounds, i) + at(words, i)) | 0
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0]
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, i) => (hash[i] = at(hash, i) + word))
}

/** The message, a one, zeros, and its length in bits in the last 8 bytes. */
function pad(bytes: Uint8Array): DataView {
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(padded.length - 4, bytes.length << 3)
  return view
}

/** The first 32 bits of the fractions of the roots of the first primes: the constants of the standard. */
function fractions(count: number, power: number): Uint32Array {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n++) if (primes.every(prime => n % prime !== 0)) primes.push(n)
  return Uint32Array.from(primes, prime => (prime ** power % 1) * 2 ** 32)
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))
const at = (words: Uint32Array, i: number): number => words[i] ?? 0
