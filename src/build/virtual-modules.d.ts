/** A type within a declared module is named from outside: an import in there is not followed. */
type PlenaryIndex = import('../model/dataset-index.ts').DatasetIndex

declare module 'virtual:plenary-index' {
  const index: PlenaryIndex
  export default index
}
