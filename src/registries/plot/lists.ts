import type { Custodian, RegisterList } from '../../engine/registry.ts'
import { LAW, ORDER_42 } from './sources.ts'

/** Stages in which a plot that was put on 污染地块名录 stays on it. */
const CONTAMINATED_STAGES = ['CONTAMINATED', 'ASSESSED', 'LISTED', 'EFFECT_REVIEW']
const isContaminated = (status: string | null): boolean => status !== null && CONTAMINATED_STAGES.includes(status)

/**
 * A plot comes onto 污染地块名录 by being *put on it*, and stays until its stage leaves: a plot that went straight to the
 * remediation list is on that one alone (finding `LIST_GAP`).
 */
export const remember = (
  memory: Readonly<Record<string, unknown>>,
  change: { readonly type: string; readonly statedStatus: string | null },
  status: string | null,
): Readonly<Record<string, unknown>> => {
  const put = change.type === 'Contaminated' || isContaminated(change.statedStatus)
  return { onContaminatedPlots: isContaminated(status) && (put || memory['onContaminatedPlots'] === true) }
}

const list = (key: string, title: string, titleEn: string, custodian: Custodian, basis: string[], on: RegisterList['on'][string]): RegisterList => ({
  key,
  title,
  titleEn,
  custodian,
  basis,
  cadence: '动态更新',
  on: { plot: on },
})

const STATED: Custodian = { name: '区生态环境局', stated: true }
const INFERRED: Custodian = { name: '区生态环境局', stated: false }

export const plotLists: readonly RegisterList[] = [
  list(
    'suspectedPlots',
    '疑似污染地块名单',
    'Suspected contaminated plots',
    INFERRED,
    [ORDER_42],
    ({ status }) => status === 'SUSPECTED' || status === 'INVESTIGATED',
  ),
  list('contaminatedPlots', '污染地块名录', 'Contaminated plots', STATED, [ORDER_42], ({ memory }) => memory['onContaminatedPlots'] === true),
  list(
    'remediationList',
    '建设用地土壤污染风险管控和修复名录',
    'Risk control and remediation list',
    { name: '市生态环境局、市规划和自然资源局', stated: true },
    [LAW],
    ({ status }) => status === 'LISTED' || status === 'EFFECT_REVIEW',
  ),
  list(
    'highRiskPlots',
    '高风险地块清单',
    'High-risk plots',
    INFERRED,
    ['规划 三(一)3'],
    ({ status, fields }) => fields['riskLevel'] === 'HIGH' && isContaminated(status),
  ),
  list(
    'groundwaterPlots',
    '地下水污染地块动态清单',
    'Plots with polluted groundwater',
    STATED,
    ['规划 三(三)'],
    ({ status, fields }) => fields['groundwaterPolluted'] === true && isContaminated(status),
  ),
]
