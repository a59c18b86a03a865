import type { CitedSource } from './cited-source.ts'

/**
 * A passage as a W3C Web Annotation: the words with what stands around them, and their place in the text. The text
 * is named by its hash (RFC 6920), which holds wherever the file lies. `undefined` for a source without a passage.
 * @see https://www.w3.org/TR/annotation-model/
 */
export function formatAnnotation(source: CitedSource): string | undefined {
  const { passage, address, title, event } = source
  if (!passage) return undefined
  const { exact, prefix, suffix, start, end } = passage
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'highlighting',
    body: [
      ...(event ? [{ type: 'TextualBody', value: event.title, purpose: 'describing' }] : []),
      ...(address === undefined ? [] : [{ type: 'SpecificResource', source: address, purpose: 'linking' }]),
    ],
    target: {
      source: hashName(source.sha256),
      ...(title === undefined ? {} : { 'dcterms:title': title }),
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  }
  return `${JSON.stringify(annotation, undefined, 2)}\n`
}

/** `ni:///sha-256;uyfrn…`: the name of a text by its content. @see https://www.rfc-editor.org/rfc/rfc6920 */
function hashName(sha256: string): string {
  const bytes = sha256.match(/[0-9a-f]{2}/giu) ?? []
  const plain = btoa(String.fromCharCode(...bytes.map(byte => Number.parseInt(byte, 16))))
  return `ni:///sha-256;${plain.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '')}`
}
