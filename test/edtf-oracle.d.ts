/** The package ships no types; the tests use one function of it, as an independent reader of dates. */
declare module 'edtf' {
  export default function edtf(text: string): unknown
}
