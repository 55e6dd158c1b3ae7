import { columnLetters } from './columns.ts'
import { textXml, XML } from './sheet-xml.ts'
import type { WrittenColumn } from './written-sheet.ts'

type Noted = { readonly note: string; readonly column: number }

const noted = (columns: readonly WrittenColumn[]): readonly Noted[] => columns.flatMap(({ note }, index) => (note ? [{ note, column: index + 1 }] : []))

/** What the notes on titles say. */
export const commentsXml = (columns: readonly WrittenColumn[]): string => {
  const comments = noted(columns).map(
    ({ note, column }) => `<comment ref="${columnLetters(column)}1" authorId="0"><text><r>${textXml(note)}</r></text></comment>`,
  )
  return `${XML}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author></author></authors><commentList>${comments.join('')}</commentList></comments>`
}

/** Where they are drawn: without it, Excel shows no note at all. */
export const drawingXml = (columns: readonly WrittenColumn[]): string => {
  const shapes = noted(columns).map(
    ({ note, column }, index) =>
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      `<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>` +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>` +
      `<x:Anchor>${column}, 15, 0, 2, ${column + 3}, 15, ${linesOf(note) + 1}, 4</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`,
  )
  return (
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>` +
    `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
    `<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`
  )
}

/** Rows of cells that a note covers, at some sixteen Chinese characters a line. */
const linesOf = (note: string): number => note.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / 16)), 1)
