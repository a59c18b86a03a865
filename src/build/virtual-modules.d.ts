declare module 'virtual:plenary-index' {
  import type { DatasetIndex } from '../model/dataset-index.ts'
  const index: DatasetIndex
  export default index
}
