import type { FindingKind } from '../engine/findings.ts'
import { changeWithoutDocument } from './findings/change-without-document.ts'
import { claimDiffers } from './findings/claim-differs.ts'
import { clockOverrun } from './findings/clock-overrun.ts'
import { farmInBanZone } from './findings/farm-in-ban-zone.ts'
import { idleWithoutControlArea } from './findings/idle-without-control-area.ts'
import { listGap } from './findings/list-gap.ts'
import { mergeIncomplete } from './findings/merge-incomplete.ts'
import { possibleDuplicate } from './findings/possible-duplicate.ts'
import { priorityAreaFallen } from './findings/priority-area-fallen.ts'
import { refusedTransition } from './findings/refused-transition.ts'
import { suspectedAndListed } from './findings/suspected-and-listed.ts'
import { zoneOfWithdrawnSource } from './findings/zone-of-withdrawn-source.ts'

/** Everything that should fit, in the order in which it is told of. Adding a kind is its file and its line here. */
export const findings: readonly FindingKind[] = [
  listGap,
  suspectedAndListed,
  idleWithoutControlArea,
  clockOverrun,
  farmInBanZone,
  zoneOfWithdrawnSource,
  priorityAreaFallen,
  mergeIncomplete,
  refusedTransition,
  changeWithoutDocument,
  claimDiffers,
  possibleDuplicate,
]
