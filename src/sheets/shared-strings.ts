import type { SheetLimits } from './limits.ts'
import type { Patience } from './patience.ts'
import { refusal } from './refusals.ts'
import { RichText } from './rich-text.ts'
import { readWholeXml } from './xml-part.ts'
import type { ZipPackage } from './zip-package.ts'

/** Texts that cells name by number are all held while the rows are read: that is the form of the file. */
const CHARACTERS = 128 * 1024 * 1024
/** What a text costs beside its characters. */
const EACH = 32

export const readSharedStrings = async (zip: ZipPackage, part: string | undefined, limits: SheetLimits, patience: Patience): Promise<readonly string[]> => {
  if (!part) return []
  const texts: string[] = []
  const text = new RichText(limits)
  let size = 0
  await readWholeXml(
    zip,
    part,
    {
      open(name, _, depth) {
        if (name === 'si' && depth === 2) text.start()
        else text.open(name)
      },
      text: (piece) => text.text(piece, {}),
      close(name, depth) {
        text.close(name)
        if (name !== 'si' || depth !== 2) return
        const whole = text.take()
        size += whole.length + EACH
        if (size > CHARACTERS) throw refusal.tooMuchSharedText(CHARACTERS)
        texts.push(whole)
      },
    },
    limits,
    patience,
  )
  return texts
}
