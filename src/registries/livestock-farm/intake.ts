import type { Fields } from '../../engine/fold.ts'
import type { Intake, RowFinding } from '../../engine/registry.ts'
import { isSurelyBefore } from '../partial-order.ts'
import { largeScale, SCALE_DAYS } from '../standards/livestock-scale.ts'

/** Rows are held to the thresholds of this day, whatever their own days. */
const [SCALE_DAY = '2025-09-01'] = SCALE_DAYS

/** By its figures alone, whatever a source calls it. */
const byFigures = ({ largeScale: _, ...figures }: Fields): boolean | null => largeScale(figures, SCALE_DAY)

const finding = {
  order: ({ builtOn, closedOn }: Fields): RowFinding => ({
    code: 'DATE_ORDER',
    hint: 'closed before built',
    message: `关停时间 ${String(closedOn)} 早于建成时间 ${String(builtOn)}`,
    messageEn: `it was closed (${String(closedOn)}) before it was built (${String(builtOn)})`,
    field: 'closedOn',
  }),
  ban: { code: 'OPEN_IN_BAN_ZONE', message: '在禁养区内，未见关停', messageEn: 'it lies in a ban zone and is not closed', field: 'zone' },
  scale: {
    code: 'BELOW_SCALE',
    message: `未达 ${SCALE_DAY} 施行的规模标准`,
    messageEn: `below the thresholds of large-scale farms in force from ${SCALE_DAY}`,
    field: 'annualOutput',
  },
} satisfies Record<string, RowFinding | ((fields: Fields) => RowFinding)>

const GONE = ['CLOSED', 'RELOCATED', 'SUSPENDED', 'PLANNED']

const isOpenInBanZone = ({ zone, closedOn }: Fields, status: string | null): boolean =>
  zone === 'BAN' && closedOn == null && (status === null || !GONE.includes(status))

/** How lists of farms are written. */
export const farmIntake: Intake = {
  nouns: ['规模养殖场', '畜禽养殖场', '养殖场', '养殖户', '养殖小区', '场'],
  days: {
    Suspended: { headers: ['停养时间', '停产时间'], vague: 'a suspension changes state and must be a day' },
    Closed: { headers: [], column: 'closedOn', vague: 'a closing date changes state and must be a day' },
    Relocated: { headers: ['搬迁时间'], vague: 'a relocation changes state and must be a day' },
  },
  written: {
    ...{ 养殖中: 'OPERATING', 正常: 'OPERATING', 正常养殖: 'OPERATING', 存续: 'OPERATING', 生产: 'OPERATING', 运营: 'OPERATING' },
    ...{ 停产: 'SUSPENDED', 暂停养殖: 'SUSPENDED', 已停养: 'SUSPENDED' },
    ...{ 已关停: 'CLOSED', 关闭: 'CLOSED', 已关闭: 'CLOSED', 取缔: 'CLOSED' },
    ...{ 已搬迁: 'RELOCATED', 在建: 'PLANNED' },
  },
  follows: (fields) => ({ largeScale: largeScale(fields, SCALE_DAY) }),
  refuses: (fields) => (isSurelyBefore(fields['closedOn'], fields['builtOn']) ? finding.order(fields) : undefined),
  warns: (fields, status) => [...(isOpenInBanZone(fields, status) ? [finding.ban] : []), ...(byFigures(fields) === false ? [finding.scale] : [])],
}
