import { badInput, Refusal } from '../kernel/refusal.ts'

/** Where in a file something was found. */
export type Place = { readonly sheet?: string | null; readonly row?: number }

const at = ({ sheet, row }: Place): string => `${sheet ? `工作表「${sheet}」` : ''}${row ? `第 ${row} 行` : ''}` || '文件'
const atEn = ({ sheet, row }: Place): string => [sheet && `sheet "${sheet}"`, row && `row ${row}`].filter(Boolean).join(', ') || 'the file'

const tooLarge = (message: string, messageEn: string, found: unknown, needed: unknown, place: Place = {}): Refusal =>
  new Refusal('PAYLOAD_TOO_LARGE', message, messageEn, { found, needed, ...place })

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`

const ACCEPTED = '.xlsx、.csv（或 .txt）、.geojson（或 .json）'
const ACCEPTED_EN = '.xlsx, .csv (or .txt), .geojson (or .json)'

/** Every way in which a file is refused before anybody looks at what its rows say. */
export const refusal = {
  // The file as a whole
  empty: () => badInput('文件是空的，没有任何内容。', 'The file is empty.', { found: '0 bytes', needed: ACCEPTED_EN }),
  fileTooLarge: (limit: number) =>
    tooLarge(`文件超过 ${megabytes(limit)}，请分成几个文件导入。`, `The file is larger than ${megabytes(limit)}; split it.`, `> ${limit}`, `≤ ${limit}`),
  tooSlow: (limit: number) =>
    tooLarge(
      `读取文件超过 ${Math.round(limit / 1000)} 秒，已停止。请分成几个文件导入。`,
      `Reading the file took more than ${Math.round(limit / 1000)} s; split it.`,
      `> ${limit} ms`,
      `≤ ${limit} ms`,
    ),
  foreign: (what: string, whatEn: string) =>
    badInput(`文件内容是${what}，不能导入；可以导入 ${ACCEPTED}。`, `The file is ${whatEn}, which cannot be imported; accepted are ${ACCEPTED_EN}.`, {
      found: whatEn,
      needed: ACCEPTED_EN,
    }),
  unknownExtension: (name: string, kind: string) =>
    badInput(
      `文件名「${name}」的扩展名不能导入（内容看起来是 ${kind}）；可以导入 ${ACCEPTED}。`,
      `Files named "${name}" are not accepted; accepted are ${ACCEPTED_EN}.`,
      {
        found: name,
        needed: ACCEPTED_EN,
      },
    ),
  wrongExtension: (name: string, extension: string, kind: string) =>
    badInput(`文件名「${name}」的扩展名是 ${extension}，但内容是 ${kind}；请用正确的格式另存后再导入。`, `The file is named ${extension} but holds ${kind}.`, {
      found: kind,
      needed: extension,
    }),

  // Text
  binary: () =>
    badInput(
      '文件里有空字节（NUL），不是 UTF-8、GBK 或 GB18030 的文本；请另存为「CSV UTF-8」。',
      'The file holds NUL bytes: it is no text in UTF-8, GBK or GB18030. Save it as "CSV UTF-8".',
      { found: 'NUL', needed: 'UTF-8, GBK, GB18030' },
    ),
  unknownEncoding: () =>
    badInput(
      '文件的文字编码不是 UTF-8，也不是 GBK 或 GB18030；请另存为「CSV UTF-8」。',
      'The text is valid in neither UTF-8 nor GBK nor GB18030. Save it as "CSV UTF-8".',
      { found: 'unknown', needed: 'UTF-8, GBK, GB18030' },
    ),
  unclosedQuote: (row: number) =>
    badInput(`第 ${row} 行开始的记录里，引号没有结束，直到文件末尾。`, `A quote opened in record ${row} is never closed.`, { row, found: '"', needed: '"…"' }),
  badQuote: (row: number) =>
    badInput(`第 ${row} 行的引号用法无法识别。`, `The quotes of record ${row} cannot be understood.`, { row, found: '"', needed: '"…"' }),

  // Cells and rows
  tooManyColumns: (place: Place, found: number, limit: number) =>
    tooLarge(`${at(place)}有 ${found} 列，最多 ${limit} 列。`, `There are ${found} columns in ${atEn(place)}; at most ${limit}.`, found, limit, place),
  tooManyRows: (place: Place, found: number, limit: number) =>
    tooLarge(
      `${at(place)}有第 ${found} 行，一个工作表最多 ${limit} 行。`,
      `There is a row ${found} in ${atEn(place)}; a sheet has at most ${limit}.`,
      found,
      limit,
      place,
    ),
  recordTooLarge: (row: number, limit: number) =>
    tooLarge(
      `第 ${row} 行的记录超过 ${megabytes(limit)}；可能是引号没有结束。`,
      `Record ${row} is larger than ${megabytes(limit)}; a quote may not be closed.`,
      `> ${limit}`,
      `≤ ${limit}`,
      { row },
    ),
  cellTooLarge: (place: Place, limit: number) =>
    tooLarge(
      `${at(place)}有一个超过 ${megabytes(limit)} 的单元格。`,
      `A cell in ${atEn(place)} is larger than ${megabytes(limit)}.`,
      `> ${limit}`,
      `≤ ${limit}`,
      place,
    ),

  // The package that an xlsx is
  notAPackage: (why: string) =>
    badInput('文件已损坏或不完整，不能作为 .xlsx 打开；请重新保存或重新上传。', 'The file is damaged or incomplete and cannot be opened as .xlsx.', {
      found: why,
      needed: '.xlsx',
    }),
  damagedPart: (part: string, why: string) =>
    badInput(`文件已损坏：其中的 ${part} 无法读取；请重新保存后再导入。`, `The file is damaged: its part ${part} cannot be read.`, {
      found: why,
      needed: '.xlsx',
      part,
    }),
  missingPart: (part: string) =>
    badInput(`文件不完整：缺少 ${part}；请重新保存后再导入。`, `The file is incomplete: ${part} is missing.`, { found: null, needed: part }),
  office: (what: string, whatEn: string) =>
    badInput(`文件内容是${what}，不是 Excel 工作簿；请另存为 .xlsx 后再导入。`, `The file is ${whatEn}, not a workbook; save it as .xlsx.`, {
      found: whatEn,
      needed: '.xlsx',
    }),
  macros: () =>
    badInput('文件含有宏（.xlsm），不能导入；请另存为不含宏的 .xlsx。', 'The file has macros (.xlsm); save it as .xlsx without them.', {
      found: '.xlsm',
      needed: '.xlsx',
    }),
  encrypted: () =>
    badInput('文件已加密；请去掉密码，另存为 .xlsx 后再导入。', 'The file is encrypted; save it without a password.', { found: 'encrypted', needed: '.xlsx' }),
  nested: (part: string) =>
    badInput(`文件里嵌入了另一个文件（${part}）；请删去嵌入的对象后再导入。`, `Another file is embedded (${part}); remove it.`, { found: part, needed: null }),
  overlapping: (part: string) =>
    badInput(`文件的压缩包结构异常（${part} 与其他部分重叠），已拒绝。`, `Parts of the package overlap (${part}).`, { found: part, needed: null }),
  tooManyParts: (found: number, limit: number) =>
    tooLarge(`文件由 ${found} 个部分组成，最多 ${limit} 个。`, `The package has ${found} parts; at most ${limit}.`, found, limit),
  unpacksTooLarge: (found: number, limit: number) =>
    tooLarge(
      `文件解压后有 ${megabytes(found)}，最多 ${megabytes(limit)}；请分成几个文件导入。`,
      `Unpacked, the file has ${megabytes(found)}; at most ${megabytes(limit)}.`,
      found,
      limit,
    ),
  packedTooTight: (part: string, ratio: number, limit: number) =>
    tooLarge(
      `文件中的 ${part} 解压后膨胀 ${Math.round(ratio)} 倍，最多 ${limit} 倍，已拒绝。`,
      `The part ${part} grows ${Math.round(ratio)}-fold when unpacked; at most ${limit}.`,
      Math.round(ratio),
      limit,
    ),
  entities: (part: string) =>
    badInput(`文件中的 ${part} 含有 DOCTYPE 或 ENTITY 声明，已拒绝。`, `The part ${part} declares a DOCTYPE or an ENTITY.`, {
      found: '<!DOCTYPE',
      needed: null,
      part,
    }),
  tooDeep: (part: string, limit: number) =>
    badInput(`${part} 的嵌套超过 ${limit} 层，已拒绝。`, `${part} nests deeper than ${limit}.`, { found: `> ${limit}`, needed: `≤ ${limit}`, part }),
  externalLink: (found: string, place: Place = {}) =>
    badInput(
      `${at(place)}引用了另一个工作簿（${found}）；请选中后用「选择性粘贴—数值」替换，再导入。`,
      `${atEn(place)} refers to another workbook (${found}); paste values instead.`,
      { found, needed: null, ...place },
    ),
  rowsOutOfOrder: (place: Place, found: number) =>
    badInput(`文件已损坏：${at(place)}之后又出现第 ${found} 行。`, `The file is damaged: row ${found} comes after ${atEn(place)}.`, {
      found,
      needed: null,
      ...place,
    }),
  mergesOverlap: (place: Place) =>
    badInput(`文件已损坏：${at(place)}的合并单元格互相重叠。`, `The file is damaged: merged ranges of ${atEn(place)} overlap.`, {
      found: 'overlap',
      needed: null,
      ...place,
    }),
  tooManyMerges: (place: Place, limit: number) =>
    tooLarge(`${at(place)}的合并区域超过 ${limit} 个。`, `${atEn(place)} has more than ${limit} merged ranges.`, `> ${limit}`, `≤ ${limit}`, place),
  tooMuchSharedText: (limit: number) =>
    tooLarge(`文件里的文字总量超过 ${megabytes(limit)}；请分成几个文件导入。`, `The texts of the file exceed ${megabytes(limit)}.`, `> ${limit}`, `≤ ${limit}`),

  // What is written
  textTooLong: (place: Place, column: string, found: number, limit: number) =>
    tooLarge(
      `${at(place)}「${column}」有 ${found} 个字符，Excel 单元格最多 ${limit} 个；请改用 CSV 或 GeoJSON 导出。`,
      `"${column}" in ${atEn(place)} has ${found} characters; a cell holds at most ${limit}. Export as CSV or GeoJSON.`,
      found,
      limit,
      place,
    ),

  // GeoJSON
  badJson: (line: number, column: number) =>
    badInput(`JSON 格式有误：第 ${line} 行第 ${column} 个字符处无法识别。`, `The JSON cannot be read at line ${line}, column ${column}.`, { line, column }),
  cutJson: () => badInput('JSON 不完整：文件在中途结束。', 'The JSON ends before it is complete.', { found: 'end of file', needed: '}' }),
  notGeoJson: (found: string) =>
    badInput(
      `文件是 JSON，但不是 GeoJSON 的 FeatureCollection 或 Feature（${found}）。`,
      `The file is JSON but neither a FeatureCollection nor a Feature (${found}).`,
      {
        found,
        needed: 'FeatureCollection',
      },
    ),
  notAFeature: (row: number, found: string) =>
    badInput(`第 ${row} 个要素不是 Feature（${found}）。`, `Element ${row} is no Feature (${found}).`, { row, found, needed: 'Feature' }),
  featureTooLarge: (row: number, limit: number) =>
    tooLarge(`第 ${row} 个要素超过 ${limit} 个坐标点或数值。`, `Feature ${row} has more than ${limit} positions or values.`, `> ${limit}`, `≤ ${limit}`, {
      row,
    }),
  featureTooDeep: (row: number, limit: number) =>
    badInput(`第 ${row} 个要素的嵌套超过 ${limit} 层。`, `Feature ${row} nests deeper than ${limit}.`, { row, found: `> ${limit}`, needed: `≤ ${limit}` }),
} as const
