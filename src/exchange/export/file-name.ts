import { nameOf, titleOf, type Exportable, type Exported } from './exported.ts'
import type { Format } from './formats.ts'

/** What no file system of our readers has in a name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu

/** Name of the file, in Chinese and in ASCII for what reads no more: `耕地单元_20211231.csv`, `farmlandUnit_20211231.csv`. */
export const fileNames = (exported: Exportable & Pick<Exported, 'point'>, format: Format): { readonly name: string; readonly ascii: string } => {
  const end = `_${exported.point.validOn.replaceAll('-', '')}.${format}`
  const { list, edition } = exported
  const title = edition ? `${edition.title}_${edition.number}` : titleOf(exported)
  return { name: `${title.replace(FORBIDDEN, '')}${end}`, ascii: `${(list?.key ?? nameOf(exported)).replace(FORBIDDEN, '')}${end}` }
}
