import type { SheetLimits } from './limits.ts'
import type { Merge } from './merges.ts'
import { refuseOtherThanWorkbook } from './office.ts'
import type { Patience } from './patience.ts'
import { readSharedStrings } from './shared-strings.ts'
import type { SheetRow } from './sheet.ts'
import { readStyles } from './styles.ts'
import { readWorkbook, type Workbook } from './workbook.ts'
import { sheetRows, surveySheet } from './worksheet.ts'
import { refuseEntities } from './xml-part.ts'
import { ZipPackage } from './zip-package.ts'

/** A workbook that was looked through to its end. */
export type Surveyed = { readonly workbook: Workbook; readonly merges: readonly (readonly Merge[])[] }

/** @throws Refusal where the file is no workbook that can be read: nothing is left that reading its rows could stumble over */
export const surveyXlsx = (path: string, limits: SheetLimits, patience: Patience): Promise<Surveyed> =>
  within(path, limits, async (zip) => {
    await refuseOtherThanWorkbook(zip, limits, patience)
    await refuseEntities(zip, patience)
    const workbook = await readWorkbook(zip, limits, patience)
    await readStyles(zip, workbook.styles, limits, patience)
    await readSharedStrings(zip, workbook.sharedStrings, limits, patience)
    const merges: (readonly Merge[])[] = []
    for (const sheet of workbook.sheets) merges.push(await surveySheet(zip, sheet, limits, patience))
    return { workbook, merges }
  })

export const xlsxRows = async function* (
  path: string,
  { workbook, merges }: Surveyed,
  limits: SheetLimits,
  patience: Patience,
): AsyncGenerator<readonly SheetRow[]> {
  const zip = await ZipPackage.open(path, limits)
  try {
    const surroundings = {
      strings: await readSharedStrings(zip, workbook.sharedStrings, limits, patience),
      shows: await readStyles(zip, workbook.styles, limits, patience),
      from1904: workbook.from1904,
    }
    for (const [index, sheet] of workbook.sheets.entries()) yield* sheetRows(zip, sheet, merges[index] ?? [], surroundings, limits, patience)
  } finally {
    zip.close()
  }
}

const within = async <T>(path: string, limits: SheetLimits, work: (zip: ZipPackage) => Promise<T>): Promise<T> => {
  const zip = await ZipPackage.open(path, limits)
  try {
    return await work(zip)
  } finally {
    zip.close()
  }
}
