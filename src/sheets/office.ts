import type { SheetLimits } from './limits.ts'
import type { Patience } from './patience.ts'
import { refusal } from './refusals.ts'
import { readWholeXml } from './xml-part.ts'
import type { ZipPackage } from './zip-package.ts'

const CONTENT_TYPES = '[Content_Types].xml'

/** Kinds of documents that share the package with a workbook, by what the type of their main part contains. */
const OTHERS: readonly (readonly [type: string, what: string, whatEn: string])[] = [
  ['wordprocessingml', 'Word 文档（.docx）', 'a Word document (.docx)'],
  ['presentationml', 'PowerPoint 演示文稿（.pptx）', 'a PowerPoint presentation (.pptx)'],
  ['sheet.binary', '二进制工作簿（.xlsb）', 'a binary workbook (.xlsb)'],
  ['ms-word', 'Word 文档（.docm）', 'a Word document (.docm)'],
  ['ms-powerpoint', 'PowerPoint 演示文稿（.pptm）', 'a PowerPoint presentation (.pptm)'],
]

/** @throws Refusal where a package is no workbook, or one that has macros or reads other workbooks */
export const refuseOtherThanWorkbook = async (zip: ZipPackage, limits: SheetLimits, patience: Patience): Promise<void> => {
  if (!zip.has(CONTENT_TYPES)) {
    throw zip.has('mimetype')
      ? refusal.office('OpenDocument 文件（.ods 等）', 'an OpenDocument file (.ods)')
      : refusal.office('普通压缩包（.zip）', 'a plain zip archive')
  }
  const found: { workbook: boolean; macros: boolean; other?: (typeof OTHERS)[number] | undefined } = {
    workbook: false,
    macros: zip.names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name)),
  }
  const open = (name: string, attributes: Record<string, string | undefined>): void => {
    if (name !== 'Override' && name !== 'Default') return
    const type = attributes['ContentType'] ?? ''
    if (!type.includes('main')) return
    found.workbook ||= type.includes('spreadsheetml.sheet.main') || type.includes('spreadsheetml.template.main')
    found.macros ||= type.includes('ms-excel') && type.includes('macroEnabled') && !type.includes('binary')
    found.other ??= OTHERS.find(([part]) => type.includes(part))
  }
  await readWholeXml(zip, CONTENT_TYPES, { open }, limits, patience)
  if (found.macros) throw refusal.macros()
  if (!found.workbook) throw found.other ? refusal.office(found.other[1], found.other[2]) : refusal.office('未知的 Office 文件', 'an unknown Office file')
  const link = zip.names.find((name) => name.startsWith('xl/externalLinks/'))
  if (link) throw refusal.externalLink(link)
}
