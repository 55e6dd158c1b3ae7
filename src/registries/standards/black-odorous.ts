import type { Fields } from '../../engine/fold.ts'

/**
 * A body of rural water is black-odorous below so much transparency, below so much oxygen, or above so much ammonia nitrogen.
 *
 * Source: 环办土壤函〔2019〕826号 农村黑臭水体治理工作指南（试行）. **Unverified**: all three figures and the rule for shallow water are from
 * memory; no copy of the guide was read, and the revision published in January 2024 may differ. To be compared with the text before
 * anyone is held to them.
 */
const TRANSPARENCY_CM = 25
const OXYGEN_MG_L = 2
const AMMONIA_MG_L = 15
/** In water that is shallower than the 25 cm, this share of its depth takes their place (same source, unverified). */
const SHARE_OF_DEPTH = 0.4

const isAmount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0

/** What a measured value lies below, where it is written `{ lt: x }`. */
const belowOf = (value: unknown): number | undefined => {
  const below = typeof value === 'object' && value !== null && 'lt' in value ? value.lt : undefined
  return isAmount(below) ? below : undefined
}

/**
 * The transparency (cm) below which water of this depth is black-odorous: 25, in shallower water 40 % of its depth. Null where the depth
 * is not known.
 *
 * ```ts
 * transparencyThresholdCm({ depthCm: 25 }) // 25
 * transparencyThresholdCm({ depthCm: 18 }) // 7.2
 * ```
 */
export const transparencyThresholdCm = ({ depthCm }: Fields): number | null => {
  if (!isAmount(depthCm)) return null
  // Twelve digits: 18 cm × 0.4 is 7.2, not 7.200000000000001.
  return depthCm >= TRANSPARENCY_CM ? TRANSPARENCY_CM : Number((depthCm * SHARE_OF_DEPTH).toPrecision(12))
}

const isOpaque = (fields: Fields): boolean | null => {
  const { transparencyCm } = fields
  return isAmount(transparencyCm) ? transparencyCm < (transparencyThresholdCm(fields) ?? TRANSPARENCY_CM) : null
}

const lacksOxygen = (oxygenMgL: unknown): boolean | null => {
  if (oxygenMgL === 'ND') return true
  if (isAmount(oxygenMgL)) return oxygenMgL < OXYGEN_MG_L
  const below = belowOf(oxygenMgL)
  return below !== undefined && below <= OXYGEN_MG_L ? true : null
}

const hasMuchAmmonia = (ammoniaMgL: unknown): boolean | null => {
  if (ammoniaMgL === 'ND') return false
  if (isAmount(ammoniaMgL)) return ammoniaMgL > AMMONIA_MG_L
  const below = belowOf(ammoniaMgL)
  return below !== undefined && below <= AMMONIA_MG_L ? false : null
}

/**
 * Whether the measurements make a body of water black-odorous: any one of the three does. False only where all three are known and none
 * does, else null. By 环办土壤函〔2019〕826号, with figures that are unverified (see above).
 *
 * Where the depth is not known, transparency is held to 25 cm. A value below detection counts where it decides: oxygen below 2 mg/L or
 * less is too little, ammonia below 15 mg/L or less is not too much. The guide also knows sense and public opinion, which no measurement
 * tells: false means that no index is met, not that the water was found to be fine.
 */
export const isBlackOdorous = (fields: Fields): boolean | null => {
  const met = [isOpaque(fields), lacksOxygen(fields['dissolvedOxygenMgL']), hasMuchAmmonia(fields['ammoniaMgL'])]
  if (met.includes(true)) return true
  return met.includes(null) ? null : false
}
