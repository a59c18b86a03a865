/** A sentence for whoever writes the page; a bad attribute is no reason to break it. */
export const warn = (sentence: string): void => console.warn(`<plenary-timeline>: ${sentence}`)
