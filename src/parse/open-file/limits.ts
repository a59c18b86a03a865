const MEGABYTE = 1024 * 1024

/** 20 MB: a book of 3,000 pages; beyond it a browser can no longer show the text in one piece. */
export const LARGEST_FILE = 20 * MEGABYTE

/** The sentence for a file of `size` bytes that is over the limit. */
export function tooLarge(size: number): string {
  const megabytes = (size / MEGABYTE).toFixed(1)
  return `${megabytes} MB is more than the 20 MB that one document may have; split it.`
}
