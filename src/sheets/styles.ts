import type { SheetLimits } from './limits.ts'
import { showsBuiltIn, showsCustom, type Shows } from './number-format.ts'
import type { Patience } from './patience.ts'
import { readWholeXml, type Attributes } from './xml-part.ts'
import type { ZipPackage } from './zip-package.ts'

/** What numbers show, by the style that a cell names. */
export const readStyles = async (zip: ZipPackage, part: string | undefined, limits: SheetLimits, patience: Patience): Promise<readonly Shows[]> => {
  if (!part) return []
  const custom = new Map<number, Shows>()
  const formats: number[] = []
  let inCells = false
  const open = (name: string, attributes: Attributes): void => {
    if (name === 'numFmt') custom.set(Number(attributes['numFmtId']), showsCustom(attributes['formatCode'] ?? ''))
    if (name === 'cellXfs') inCells = true
    if (name === 'xf' && inCells) formats.push(Number(attributes['numFmtId'] ?? 0))
  }
  const close = (name: string): void => {
    if (name === 'cellXfs') inCells = false
  }
  await readWholeXml(zip, part, { open, close }, limits, patience)
  return formats.map((id) => custom.get(id) ?? showsBuiltIn(id))
}
