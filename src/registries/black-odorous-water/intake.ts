import { canonical } from '../../engine/canonical.ts'
import type { Fields } from '../../engine/fold.ts'
import type { Intake, RowFinding } from '../../engine/registry.ts'
import { isBlackOdorous, transparencyThresholdCm } from '../standards/black-odorous.ts'

const INDICES = ['transparencyCm', 'dissolvedOxygenMgL', 'ammoniaMgL']

const hasIndex = (fields: Fields): boolean => INDICES.some((name) => fields[name] != null)

/** Words by which a note, or a column that no other is for, tells of sense and of public opinion. */
const PUBLIC = /公众|群众|村民|投诉|举报|信访|感官|评议|问卷/u
const hasPublicOpinion = ({ note, extra }: Fields): boolean => [note, extra].some((each) => each != null && PUBLIC.test(JSON.stringify(each)))

const verdict = (value: boolean | null): readonly [zh: string, en: string] =>
  value === null ? ['不能判定', 'undecided'] : value ? ['黑臭', 'black-odorous'] : ['不黑臭', 'not black-odorous']

const finding = {
  noBasis: {
    code: 'NO_IDENTIFICATION_BASIS',
    hint: 'no index and no public opinion record',
    message: '认定为黑臭，但既无一项指标，也无公众评议记录；请补监测值，或在备注写明公众评议',
    messageEn: 'called black-odorous without any index or record of public opinion; give a measurement, or the opinion in its note',
    field: 'declared',
  },
  verdict: (field: string, said: boolean, found: boolean | null): RowFinding => ({
    code: 'VERDICT_MISMATCH',
    message: `来源说${verdict(said)[0]}，按指标${verdict(found)[0]}`,
    messageEn: `the source says ${verdict(said)[1]}, the indices say ${verdict(found)[1]}`,
    field,
  }),
  threshold: (said: unknown, found: number | null): RowFinding => ({
    code: 'VERDICT_MISMATCH',
    message: `来源的透明度阈值为 ${String(said)}，按水深为 ${found ?? '空'}`,
    messageEn: `the source says a threshold of ${String(said)} cm, the depth comes to ${found ?? 'none'}`,
    field: 'transparencyThresholdCm',
  }),
  recordOnly: {
    code: 'RECORD_ONLY_NOT_LISTED',
    message: '未认定为黑臭，只登记，不列入清单',
    messageEn: 'not black-odorous: it is recorded and not listed',
    field: 'declared',
  },
  zeroLength: { code: 'ZERO_LENGTH_GEOMETRY', message: '起点与终点相同', messageEn: 'it starts where it ends', field: 'end' },
} satisfies Record<string, RowFinding | ((...found: never[]) => RowFinding)>

function* warnings(fields: Fields): Generator<RowFinding> {
  const { declared, identified: stated, transparencyThresholdCm: threshold, start, end } = fields
  const found = isBlackOdorous(fields)
  if (typeof declared === 'boolean' && found !== null && declared !== found) yield finding.verdict('declared', declared, found)
  else if (declared === false) yield finding.recordOnly
  if (typeof stated === 'boolean' && stated !== found) yield finding.verdict('identified', stated, found)
  const computed = transparencyThresholdCm(fields)
  if (typeof threshold === 'number' && threshold !== computed) yield finding.threshold(threshold, computed)
  if (start != null && end != null && canonical(start) === canonical(end)) yield finding.zeroLength
}

/** How rolls and survey sheets of black-odorous waters are written. */
export const blackOdorousIntake: Intake = {
  nouns: ['黑臭水体', '水体', '河段', '河沟'],
  days: {
    Closed: { headers: ['销号日期', '完成销号时间'], vague: 'a closing date changes state and must be a day' },
    Rebounded: { headers: ['返黑返臭日期'], vague: 'a rebound changes state and must be a day' },
  },
  written: {
    ...{ 上报: 'REPORTED', 识别: 'IDENTIFIED', 列入清单: 'LISTED', 已列入: 'LISTED' },
    ...{ 整治中: 'TREATING', 正在治理: 'TREATING', 正在整治: 'TREATING', 评估中: 'EVALUATING' },
    ...{ 销号: 'CLOSED', 完成销号: 'CLOSED', 反弹: 'REBOUND', 返黑: 'REBOUND' },
  },
  derived: ['identified', 'transparencyThresholdCm'],
  follows: (fields) => {
    const threshold = transparencyThresholdCm(fields)
    return { identified: isBlackOdorous(fields), ...(threshold !== null && { transparencyThresholdCm: threshold }) }
  },
  // Whoever states where it stands in its life does not ask for it to be identified.
  refuses: (fields, status) => (status === null && fields['declared'] === true && !hasIndex(fields) && !hasPublicOpinion(fields) ? finding.noBasis : undefined),
  warns: (fields) => [...warnings(fields)],
}
