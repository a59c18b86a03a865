/**
 * Wrong names under which documents have a body, one a line: id | the words | the document that has them.
 * They are read as the body, keep the document's words, and are shown as "read as SCO".
 */
export const MISNOMER_TABLE = `
csto|Collective Security Organization|seeds/000_16d739ad32c5aba3.txt
sco|Shanghai Security Organization|seeds/000_16d739ad32c5aba3.txt
icrc|International Community of the Red Cross|seeds/000_16d739ad32c5aba3.txt
`
