import type { Intake } from '../../engine/registry.ts'
import { outOfOrder } from '../intake.ts'

/** How manifests of contaminated soil are written: they have no name. */
export const transferIntake: Intake = {
  nouns: ['转移计划'],
  identity: ['plot', 'destination', 'shippedOn', 'manifestNumbers'],
  days: {
    Shipped: { headers: [], column: 'shippedOn', vague: 'a shipment changes state and must be a day' },
    Received: { headers: [], column: 'receivedOn', vague: 'a receipt changes state and must be a day' },
  },
  written: { 计划: 'PLANNED', 转出: 'SHIPPED', 已转移: 'SHIPPED', 接收: 'RECEIVED', 已签收: 'RECEIVED' },
  refuses: (fields) =>
    outOfOrder(fields, [
      ['shippedOn', '转出日期', 'shipped'],
      ['receivedOn', '接收日期', 'received'],
    ]),
}
