import { grouped } from '../../kernel/grouped.ts'

const ALPHANUMERIC = /[0-9a-z]/

/** A name for comparison: NFKC, lower case, without spaces and punctuation, except that what divides digits or letters goes on dividing them. */
export const normalised = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\s]+/gu, (_, at: number, whole: string) => {
      const after = /^[\p{P}\p{S}\p{Z}\s]+(.)/u.exec(whole.slice(at))?.[1] ?? ''
      return ALPHANUMERIC.test(whole[at - 1] ?? '') && ALPHANUMERIC.test(after) ? '-' : ''
    })

/** 重庆市江津区 and the like before a name. */
const DIVISIONS = /^(?:\p{Script=Han}{2,3}(?:省|市|(?<!社|小)区|县))+/u

/** A normalised name without its town, and without the divisions before that. */
export const withoutTown = (name: string, towns: readonly string[]): string => {
  for (const town of towns) {
    const at = name.indexOf(town)
    if (at < 0 || (at > 0 && name.slice(0, at).replace(DIVISIONS, '') !== '')) continue
    const rest = name.slice(at + town.length)
    if (rest !== '') return rest
  }
  return name
}

/** Words for what a thing is, longest first; what remains of a name is which one it is. `示例` is none of them. */
const KINDS = [
  ...[
    '饮用水水源保护区',
    '饮用水水源地',
    '饮用水源地',
    '水源保护区',
    '饮用水水源',
    '饮用水源',
    '水源地',
    '保护区',
    '水源',
    '取水口',
    '地下水型',
    '水库型',
    '湖库型',
    '河流型',
  ],
  ...['污水处理厂', '污水处理站', '污水处理设施', '自来水厂', '自来水', '水厂', '供水站', '水库', '地下水', '集中式', '分散式'],
  ...['居民委员会', '村民委员会', '居委会', '村委会', '社区', '行政村', '村'],
  ...['工业园区', '工业园', '园区', '养殖场', '养猪场', '养鸡场', '养牛场', '养羊场', '猪场', '鸡场', '牛场', '厂区', '厂', '场'],
  ...['有限责任公司', '股份有限公司', '有限公司', '集团公司', '公司', '集团'],
  ...['地块', '原址', '旧址', '型'],
]
const KIND = new RegExp(KINDS.join('|'), 'gu')
const VILLAGE = /^(\p{Script=Han}{2,})(?:行政村|村|社区)/u
const KINDS_BUT_VILLAGES = new RegExp(KINDS.filter((kind) => !/^(?:社区|行政村|村)$/.test(kind)).join('|'), 'gu')

/** Numbers, directions and the like, which tell one thing from its neighbour. */
const TELLING = /^[东西南北中上下前后左右内外新老旧大小一二三四五六七八九十百千零两第号期社组片段块甲乙丙丁戊]+$/u
const HAN = /^\p{Script=Han}$/u

/** What a name says besides what kind of thing it names. */
export type Core = {
  /** The words that say which one, in their order. */
  readonly words: readonly string[]
  /** Digits, letters, numbers and directions: where these differ, neighbours are named. */
  readonly mark: string
}

/** @param whole whether the word for the kind is part of the name: 双河村 is not 双河社区 */
export const coreOf = (name: string, towns: readonly string[], whole: boolean): Core => {
  const rest = withoutTown(name, towns)
  const bare = whole ? rest : towns.reduce((text, town) => text.replace(town, ' '), rest.replace(DIVISIONS, ' ')).replace(KIND, ' ')
  const parts = bare.match(/[0-9a-z-]+|\p{Script=Han}+/gu) ?? []
  const tells = (part: string): boolean => !HAN.test(part[0] ?? '') || (!whole && TELLING.test(part))
  return { words: parts.filter((part) => !tells(part)), mark: parts.filter(tells).join(' ') }
}

/** Whether some word is long enough to say which one. */
export const isTelling = ({ words }: Pick<Core, 'words'>): boolean => words.some((word) => Array.from(word).length >= 2)

/** Names of villages and communities within a name: `秀庄村水源地` → `秀庄`. */
export const villagesIn = (name: string, towns: readonly string[]): readonly string[] =>
  withoutTown(name, towns)
    .replace(KINDS_BUT_VILLAGES, ' ')
    .split(/[^\p{Script=Han}]+/u)
    .flatMap((part) => VILLAGE.exec(part)?.[1] ?? [])

/** A village's own name: `绣庄村村民委员会` → `绣庄`. */
export const villageCore = (name: string, towns: readonly string[]): string =>
  withoutTown(name, towns).replace(/(?:行政村|村|社区)?(?:居民委员会|村民委员会|居委会|村委会)?$/u, '')

/** The readings of a character, without tones: input methods are typed so. */
export type Readings = (char: string) => readonly string[]

/** Loaded when first needed: it is large, and most searches never need it. */
export const loadReadings = async (): Promise<Readings> => {
  const { pinyin } = await import('pinyin-pro')
  const known = new Map<string, readonly string[]>()
  return (char) => {
    const readings = known.get(char) ?? (HAN.test(char) ? pinyin(char, { toneType: 'none', multiple: true, type: 'array' }) : [])
    known.set(char, readings)
    return readings
  }
}

/**
 * Pairs of texts of the same length, two characters or more, that differ in one Han character alone, of the same sound: 秀庄, 绣庄.
 * Numbers and directions that sound alike are different all the same.
 */
export const soundAlike = (texts: readonly string[], readings: Readings): (readonly [string, string])[] => {
  const blanked = texts.flatMap((text) => {
    const chars = Array.from(text)
    if (chars.length < 2) return []
    return chars.flatMap((char, i) => {
      if (TELLING.test(char)) return []
      return readings(char).map((reading) => ({ text, key: `${chars.slice(0, i).join('')}/${reading}/${chars.slice(i + 1).join('')}` }))
    })
  })
  const pairs = new Map<string, readonly [string, string]>()
  for (const alike of grouped(blanked, ({ key }) => key).values())
    for (const a of alike) for (const b of alike) if (a.text < b.text) pairs.set(`${a.text}~${b.text}`, [a.text, b.text])
  return [...pairs.values()]
}
