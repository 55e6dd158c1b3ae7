import type { ChangeLine } from './line.ts'

/** What the plan names, in the registry it belongs to. Its name and its code are those of its line in plan-facts.ndjson. */
export type Entity = {
  readonly registry: ChangeLine['registry']
  readonly fact: string
  /** As the plan writes it. */
  readonly town?: string
  /** What the plan states, and nothing else; a status only where the plan states it. */
  readonly data?: Readonly<Record<string, unknown>>
  /** What the plan leaves open. */
  readonly note: string
}

const PARK = '规划未写所在镇街、面积和产业；状态为登记册默认值。'
const RIVERSIDE = `§一(二)1称沿江园区，§三(一)4写作“工业园区”；“共4个工业园区”是哪4个未写明（X21，说法PF034）。${PARK}`
const DUAL = '规划写明列入“双源”清单，未写何时列入；地下水污染源清单要到2025年建立（X17，说法PF116），在其中处于哪一阶段无从写明，状态为登记册默认值。'

// Tables: one entity, one line.
// prettier-ignore
export const parksAndSources: readonly Entity[] = [
  { registry: 'industrialPark', fact: 'PF030', data: { riverside: true, aliases: ['德感工业园区'] }, note: RIVERSIDE },
  { registry: 'industrialPark', fact: 'PF031', data: { riverside: true, aliases: ['珞璜工业园区'] }, note: RIVERSIDE },
  { registry: 'industrialPark', fact: 'PF032', data: { riverside: true, aliases: ['白沙工业园区'] }, note: RIVERSIDE },
  { registry: 'industrialPark', fact: 'PF033', note: `是否沿江、是否即“共4个工业园区”中的第4个未写明（X21，说法X21-shuangfu）。${PARK}` },
  { registry: 'groundwaterPollutionSource', fact: 'PF110', data: { kind: 'INDUSTRIAL_PARK', onDualSourceList: true }, note: `${DUAL}运营、管理单位未写明；同名工业园区为industrialPark的PF033。` },
  { registry: 'groundwaterPollutionSource', fact: 'PF111', data: { kind: 'ASH_YARD', onDualSourceList: true }, note: `${DUAL}运营、管理单位未写明。` },
  { registry: 'groundwaterPollutionSource', fact: 'PF112', data: { onDualSourceList: true }, note: `${DUAL}“处置场”是否填埋未写明，故不记类型；名称中的公司是否即运营单位未写明。` },
]

// prettier-ignore
export const farmingAndVillages: readonly Entity[] = [
  { registry: 'livestockFarm', fact: 'PF079', note: '规划把它列在受处罚的养殖场中（PF081），未写养殖种类、规模、地址和经营状况。' },
  { registry: 'livestockFarm', fact: 'PF080', town: '吴滩镇', data: { animal: 'PIG' }, note: '规划把它列在受处罚的养殖场中（PF082），镇和养殖种类依其名称；未写规模和经营状况。' },
  { registry: 'aquacultureUnit', fact: 'PF090', data: { tags: ['市级水产原良种场'] }, note: '规划未写全称、地址、面积和养殖品种。' },
  { registry: 'blackOdorousWater', fact: 'PF096', data: { declared: true }, note: '规划称其为黑臭水体，列为综合治理的重点；所在镇街、类型、长度和成因均未写明，状态为登记册默认值。' },
  { registry: 'blackOdorousWater', fact: 'PF097', data: { declared: true }, note: '规划称其为黑臭水体，列为综合治理的重点；所在镇街、类型、长度和成因均未写明，状态为登记册默认值。' },
]

const WORK = '规划只写“加快推进……等工程实施建设”，是否已开工、何时完工、投资多少均未写明，状态为登记册默认值；类型依其名称。'
const CASE = '规划写明“依法实施处罚”，故记为已作处罚决定；决定文号、日期、违法事实、罚款和是否改正均未写明。'

// prettier-ignore
export const worksAndCases: readonly Entity[] = [
  { registry: 'project', fact: 'PF127', data: { kind: '污水处理厂' }, note: `${WORK}名称中的“双福”是否指双福街道未写明。` },
  { registry: 'project', fact: 'PF128', data: { kind: '污水处理厂' }, note: WORK },
  { registry: 'project', fact: 'PF129', town: '先锋镇', data: { kind: '污水处理厂' }, note: WORK },
  { registry: 'project', fact: 'PF130', data: { kind: '污水处理厂' }, note: `${WORK}新建还是改扩建、名称中的“中山”是否指中山镇未写明。` },
  { registry: 'project', fact: 'PF131', town: '四屏镇', data: { kind: '污水处理厂' }, note: `${WORK}新建还是改扩建未写明。` },
  { registry: 'project', fact: 'PF132', town: '石门镇', data: { kind: '污水管网' }, note: WORK },
  { registry: 'enforcementCase', fact: 'PF081', data: { status: 'DECIDED', subject: 'livestockFarm/PF079' }, note: CASE },
  { registry: 'enforcementCase', fact: 'PF082', town: '吴滩镇', data: { status: 'DECIDED', subject: 'livestockFarm/PF080' }, note: `${CASE}镇依受处罚养殖场的名称。` },
]
