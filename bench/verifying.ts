/** `taizhang ledger verify` of the whole ledger, as the command that a user calls: of the facts alone, and with what readers see. */
import type pg from 'pg'
import { DISTRICT } from './ledger.ts'
import { median } from './measure.ts'
import { runNode } from './processes.ts'
import { heading, number, say } from './report.ts'
import { inDatabase } from './servers.ts'

/** As the first line of the command asks Node. */
const SEMI_SPACE = '--max-semi-space-size=32'

export const measureVerifying = async (connection: pg.ClientConfig, dataDir: string, rounds: number, cli: readonly string[]): Promise<void> => {
  const changes = await inDatabase(connection, async (client) => {
    const { rows } = await client.query<{ count: string }>('select count(*) from ledger_entry where district = $1', [DISTRICT])
    return Number(rows[0]?.count)
  })
  heading('changes per second, verified', 'product', 'target', 'took', 'CPU of Node', 'RSS peak')
  const measure = async (title: string, target: string, ...options: readonly string[]): Promise<void> => {
    const ran = []
    for (let i = 0; i < rounds; i++)
      ran.push(await runNode([SEMI_SPACE, ...cli, 'ledger', 'verify', ...options], { TAIZHANG_DATA: dataDir, DISTRICT }, 'ignore'))
    const seconds = median(ran.map((each) => each.seconds))
    say(
      title,
      number(changes / seconds),
      target,
      `${number(seconds, 1)} s`,
      `${number(median(ran.map((each) => each.cpuSeconds)), 1)} s`,
      `${number(Math.max(...ran.map((each) => each.peakMb)))} MB`,
    )
  }
  await measure('hashes, tree, checkpoints, values', '≥ 25,000', '--facts-only')
  await measure('the same, and what readers see', '≥ 10,000')
}
