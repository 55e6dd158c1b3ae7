import { nameOf, titleOf, type Exported } from './exported.ts'
import type { Format } from './formats.ts'

/** What no file system of our readers has in a name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu

/** Name of the file, in Chinese and in ASCII for what reads no more: `耕地单元_20211231.csv`, `farmlandUnit_20211231.csv`. */
export const fileNames = (exported: Pick<Exported, 'registries' | 'list' | 'point'>, format: Format): { readonly name: string; readonly ascii: string } => {
  const end = `_${exported.point.validOn.replaceAll('-', '')}.${format}`
  return { name: `${titleOf(exported).replace(FORBIDDEN, '')}${end}`, ascii: `${nameOf(exported).replace(/^list\//, '')}${end}` }
}
