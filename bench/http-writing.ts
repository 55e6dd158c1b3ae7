/** Writing over HTTP: the product's mutations beside a bare server that inserts the same rows. */
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import type { BareWritingJob } from './bare-writing.ts'
import { BASIS, day, targetsOf } from './bare-writers.ts'
import { DISTRICT } from './ledger.ts'
import { compare, type Rounds } from './measure.ts'
import { answering, freePort, startBench, startNode, stop } from './processes.ts'
import { heading, number, say, spread } from './report.ts'
import { inDatabase } from './servers.ts'

export type Copy = { readonly host: string; readonly port: number; readonly user: string; readonly database: string }

const WRITERS = 16
const RECORDS = 4000
const ROOT = path.resolve(import.meta.dirname, '..')

const MUTATIONS = {
  plot: 'mutation ($id: ID!, $note: String!, $change: ChangeInput!) { amendPlot(id: $id, fields: {note: $note}, change: $change) { change { id } } }',
  waterSource:
    'mutation ($id: ID!, $note: String!, $change: ChangeInput!) { amendWaterSource(id: $id, fields: {note: $note}, change: $change) { change { id } } }',
}

/** Sixteen callers, each amending another record each time, on a copy of the database for each side. */
export const measureHttpWriting = async (product: Copy, bare: Copy, rounds: Rounds, profiled: readonly string[]): Promise<void> => {
  const targets = (await inDatabase(product, targetsOf)).sort((a, b) => (a.record < b.record ? -1 : 1))
  const step = Math.max(1, Math.floor(targets.length / RECORDS))
  const chosen = targets.filter((_, i) => i % step === 0)
  const { host, port, user, database } = product
  const env = {
    DATABASE_URL: `postgresql://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`,
    DISTRICT,
    TAIZHANG_SEED: 'none',
    LOG_LEVEL: 'warn',
  }
  const created = ['token', 'create', '--name', '示例科室/示例经办', '--role', 'registrar', '--registry', 'plot,waterSource']
  const token = execFileSync(process.execPath, ['dist/cli/taizhang.js', ...created], { cwd: ROOT, env: { ...process.env, ...env }, encoding: 'utf8' }).trim()
  const [productPort, barePort] = [await freePort(), await freePort()]
  const limits = { TAIZHANG_RATE_PER_ADDRESS: '0', TAIZHANG_RATE_PER_CREDENTIAL: '0' }
  const productChild = startNode(['--max-semi-space-size=32', ...profiled, 'dist/main.js'], { ...env, ...limits, PORT: String(productPort) })
  const bareChild = startBench('bare-writing.ts', { port: barePort, connection: bare, writers: WRITERS } satisfies BareWritingJob)
  const [productUrl, bareUrl] = [`http://127.0.0.1:${productPort}`, `http://127.0.0.1:${barePort}`]
  await answering(productChild, `${productUrl}/readyz`)
  await answering(bareChild, `${bareUrl}/`)

  const headers = { 'content-type': 'application/json' }
  const [ours, theirs] = [
    {
      pid: productChild.pid!,
      url: productUrl,
      varied: true,
      requests: chosen.map(({ registry, record }) => ({
        method: 'POST' as const,
        path: '/graphql',
        headers: { ...headers, authorization: `Bearer ${token}` },
        body: JSON.stringify({
          query: MUTATIONS[registry as keyof typeof MUTATIONS],
          variables: { id: record, note: '示例[<id>]', change: { validFrom: day, basis: BASIS } },
        }),
      })),
    },
    {
      pid: bareChild.pid!,
      url: bareUrl,
      varied: true,
      requests: chosen.map(({ registry, record }) => ({
        method: 'POST' as const,
        path: '/',
        headers,
        body: JSON.stringify({ registry, record, note: '示例[<id>]' }),
      })),
    },
  ]
  for (const { url, requests } of [ours, theirs]) {
    const [{ path: address, headers: head, body }] = requests as [(typeof requests)[number]]
    const answer = await fetch(`${url}${address}`, { method: 'POST', headers: head, body })
    const said = await answer.text()
    if (!answer.ok || said.includes('"errors"')) throw new Error(`${url} refuses to write: ${said}`)
  }
  heading(`writes per second over HTTP, ${WRITERS} connections`, 'product', 'bare', 'ratio', 'target', 'CPU ms product', 'CPU ms bare')
  const { rates, cpuMs, ratios } = await compare(ours, theirs, rounds)
  say('one change a request', number(rates[0]), number(rates[1]), spread(ratios), '≥ 0.5', number(cpuMs[0], 3), number(cpuMs[1], 3))
  await Promise.all([stop(productChild), stop(bareChild)])
}
