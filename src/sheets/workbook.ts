import path from 'node:path'
import type { SheetLimits } from './limits.ts'
import type { Patience } from './patience.ts'
import { refusal } from './refusals.ts'
import { prefixed, readWholeXml, type Attributes } from './xml-part.ts'
import type { ZipPackage } from './zip-package.ts'

/** What a workbook says of itself: which parts hold what. */
export type Workbook = {
  /** Sheets with cells that are not hidden, in their order. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[]
  readonly sharedStrings: string | undefined
  readonly styles: string | undefined
  /** Days count from 1904-01-01 instead of 1900. */
  readonly from1904: boolean
}

type Relationship = { readonly type: string; readonly part: string }

export const readWorkbook = async (zip: ZipPackage, limits: SheetLimits, patience: Patience): Promise<Workbook> => {
  const related = async (part: string): Promise<ReadonlyMap<string, Relationship>> => {
    const { dir, base } = path.posix.parse(part)
    const found = new Map<string, Relationship>()
    const open = (name: string, attributes: Attributes): void => {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes
      // Types of the strict form of the standard differ in their beginning.
      if (name === 'Relationship' && id && type && target && mode !== 'External') {
        found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), part: path.posix.resolve('/', dir, target).slice(1) })
      }
    }
    await readWholeXml(zip, path.posix.join(dir, '_rels', `${base}.rels`), { open }, limits, patience)
    return found
  }

  const main = [...(await related('')).values()].find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml'
  const relationships = await related(main)
  const sheets: { name: string; part: string }[] = []
  let from1904 = false
  const open = (name: string, attributes: Attributes): void => {
    if (name === 'workbookPr') from1904 = isTrue(attributes['date1904'])
    if (name !== 'sheet') return
    const relationship = relationships.get(prefixed(attributes, 'id') ?? '')
    if (!relationship) throw refusal.missingPart(`${main}: ${attributes['name'] ?? 'sheet'}`)
    // Sheets of charts have no cells; `hidden` and `veryHidden` are not for readers.
    if (relationship.type !== 'worksheet' || (attributes['state'] ?? 'visible') !== 'visible') return
    sheets.push({ name: attributes['name'] ?? '', part: relationship.part })
  }
  await readWholeXml(zip, main, { open }, limits, patience)
  const partOf = (type: string): string | undefined => [...relationships.values()].find((each) => each.type === type)?.part
  return { sheets, sharedStrings: partOf('sharedStrings'), styles: partOf('styles'), from1904 }
}

/** As XML Schema writes a boolean. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'
