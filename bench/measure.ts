import autocannon, { type Request } from 'autocannon'
import { cpuSeconds } from './processes.ts'

/** A server and what it is asked, in turn. */
export type Side = {
  readonly pid: number
  readonly url: string
  readonly requests: readonly Request[]
  /** Whether `[<id>]` in a body is another text each time. */
  readonly varied?: boolean
}

export type Rounds = { readonly rounds: number; readonly seconds: number }

/** Of both sides: requests per second and CPU milliseconds a request; and the first's rate in the second's, round by round. */
export type Comparison = { readonly rates: readonly [number, number]; readonly cpuMs: readonly [number, number]; readonly ratios: readonly number[] }

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

const CONNECTIONS = 16
const WARM_UP_S = 3

const rotated = <T>(items: readonly T[], by: number): T[] => [...items.slice(by % items.length), ...items.slice(0, by % items.length)]

const load = async ({ pid, url, requests, varied = false }: Side, seconds: number): Promise<{ rate: number; cpuMs: number }> => {
  let connection = 0
  const before = cpuSeconds(pid)
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [requests[0]!],
    idReplacement: varied,
    // Every connection begins elsewhere, or all would ask the same at once.
    setupClient: (client) => {
      client.setRequests(rotated(requests, Math.floor((connection++ * requests.length) / CONNECTIONS)).map((request) => ({ ...request })))
    },
  })
  if (result.errors + result.non2xx > 0) throw new Error(`${result.errors} errors and ${result.non2xx} refusals from ${url}`)
  const answered = result['2xx']
  return { rate: answered / result.duration, cpuMs: ((cpuSeconds(pid) - before) * 1000) / answered }
}

/** Runs two things by turns, the first of them first in every second round. */
export const byTurns = async <T>(rounds: number, run: readonly [() => Promise<T>, () => Promise<T>]): Promise<[T, T][]> => {
  const pairs: [T, T][] = []
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) pairs.push([await run[0](), await run[1]()])
    else {
      const second = await run[1]()
      pairs.push([await run[0](), second])
    }
  }
  return pairs
}

/** Both servers under the same load by turns, after a warm-up of each. */
export const compare = async (first: Side, second: Side, { rounds, seconds }: Rounds): Promise<Comparison> => {
  await load(first, WARM_UP_S)
  await load(second, WARM_UP_S)
  const pairs = await byTurns(rounds, [() => load(first, seconds), () => load(second, seconds)])
  const both = (of: (measured: { rate: number; cpuMs: number }) => number): [number, number] => [
    median(pairs.map(([a]) => of(a))),
    median(pairs.map(([, b]) => of(b))),
  ]
  return { rates: both(({ rate }) => rate), cpuMs: both(({ cpuMs }) => cpuMs), ratios: pairs.map(([a, b]) => a.rate / b.rate) }
}
