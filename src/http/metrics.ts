import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type pg from 'pg'
import type { Head } from '../engine/seal.ts'
import type { OnSealed } from '../engine/writer.ts'
import { toMicros } from '../kernel/instant.ts'

/** Names of operations come from callers: no more than so many are told apart. */
const OPERATIONS = 200
const OTHERS = 'others'
const MICROS = 1e6

export type Metrics = {
  /** A GraphQL request was answered. `operation` null: without a name. */
  readonly answered: (operation: string | null, kind: string, outcome: 'ok' | 'refused' | 'fault', seconds: number) => void
  readonly statement: (seconds: number) => void
  readonly sealed: OnSealed
  /** The text that Prometheus reads, and its type. */
  readonly text: () => Promise<string>
  readonly contentType: string
}

/**
 * What operators watch: requests by operation, time in PostgreSQL, sealing, the head of the ledger.
 *
 * @param head reads the committed head when somebody asks, since other servers write too
 */
export const openMetrics = (pool: pg.Pool, head: () => Promise<Head>): Metrics => {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register })
  const requests = new Counter({
    name: 'taizhang_requests_total',
    help: 'GraphQL requests answered, by operation, kind and outcome (ok, refused, fault)',
    labelNames: ['operation', 'kind', 'outcome'],
    registers,
  })
  const duration = new Histogram({
    name: 'taizhang_request_seconds',
    help: 'Time to answer a GraphQL request',
    labelNames: ['kind'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  })
  const sql = new Histogram({
    name: 'taizhang_sql_seconds',
    help: 'Time of an SQL statement, its wait for a connection not included',
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers,
  })
  const groups = new Histogram({
    name: 'taizhang_sealed_group_acts',
    help: 'Acts that were sealed together',
    buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256],
    registers,
  })
  const sealing = new Histogram({
    name: 'taizhang_sealing_seconds',
    help: 'Time that a group held the lock of the ledger before its commit',
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers,
  })
  const changes = new Counter({ name: 'taizhang_sealed_changes_total', help: 'Changes sealed by this server', registers })
  const recorded = new Gauge({ name: 'taizhang_ledger_recorded_at_seconds', help: 'When the last entry of the ledger was recorded, in Unix time', registers })
  new Gauge({
    name: 'taizhang_ledger_position',
    help: 'Position of the last entry of the ledger, whoever wrote it',
    registers,
    async collect() {
      // A database that cannot be reached is for /readyz to tell; the other figures are wanted all the more then.
      const { position, recordedAt } = await head().catch(() => ({ position: NaN, recordedAt: undefined }))
      this.set(position)
      recorded.set(recordedAt === undefined ? NaN : Number(toMicros(recordedAt)) / MICROS)
    },
  })
  new Gauge({
    name: 'taizhang_pool_connections',
    help: 'Connections to the database: lent out, idle, and requests that wait for one',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount)
      this.set({ state: 'idle' }, pool.idleCount)
      this.set({ state: 'waiting' }, pool.waitingCount)
    },
  })

  const operations = new Set<string>()
  const called = (operation: string | null): string => {
    if (operation === null) return ''
    if (operations.size < OPERATIONS) operations.add(operation)
    return operations.has(operation) ? operation : OTHERS
  }
  return {
    answered: (operation, kind, outcome, seconds) => {
      requests.inc({ operation: called(operation), kind, outcome })
      duration.observe({ kind }, seconds)
    },
    statement: (seconds) => {
      sql.observe(seconds)
    },
    sealed: (group) => {
      groups.observe(group.acts)
      sealing.observe(group.ms / 1000)
      changes.inc(group.changes)
    },
    text: () => register.metrics(),
    contentType: register.contentType,
  }
}
