/** Child processes of the benchmark: started, watched through /proc, and stopped. */
import { fork, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const ROOT = path.resolve(import.meta.dirname, '..')

const running = new Set<ChildProcess>()

const watched = (child: ChildProcess): ChildProcess => {
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** A program of the product, from dist. */
export const startNode = (args: readonly string[], env: Readonly<Record<string, string>>, out: 'inherit' | 'ignore' = 'inherit'): ChildProcess =>
  watched(spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', out, out], env: { ...process.env, DATABASE_URL: '', ...env } }))

/** A program of the benchmark; it is told its job as JSON. */
export const startBench = (file: string, job: unknown): ChildProcess => watched(fork(path.join(import.meta.dirname, file), [JSON.stringify(job)]))

export const stop = async (child: ChildProcess): Promise<void> => {
  if (!running.has(child)) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

export const stopAll = async (): Promise<void> => {
  await Promise.all([...running].map(stop))
}

/** Its highest resident memory so far, in MB. */
export const peakMb = ({ pid }: ChildProcess): number => {
  const kb = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kb ?? 0) / 1024
}

const TICKS_PER_SECOND = 100

/** The CPU time it has used, in seconds. */
export const cpuSeconds = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}

/** Runs a program of the product to its end. */
export const runNode = async (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  out: 'inherit' | 'ignore' = 'inherit',
): Promise<{ readonly seconds: number; readonly cpuSeconds: number; readonly peakMb: number }> => {
  const begun = performance.now()
  const child = startNode(args, env, out)
  let [peak, cpu] = [0, 0]
  const ended = once(child, 'exit')
  const poll = setInterval(() => {
    try {
      peak = peakMb(child) || peak
      cpu = cpuSeconds(child.pid!)
    } catch {
      // It has just ended.
    }
  }, 50)
  const [code] = (await ended) as [number | null]
  clearInterval(poll)
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
  return { seconds: (performance.now() - begun) / 1000, cpuSeconds: cpu, peakMb: peak }
}

/** A free port below the ephemeral ones. */
export const freePort = async (): Promise<number> => {
  const port = 20_000 + Math.floor(Math.random() * 12_000)
  const server = createServer()
  const free = await new Promise<boolean>((resolve) => {
    server.once('error', () => {
      resolve(false)
    })
    server.listen(port, '127.0.0.1', () => {
      server.close(() => {
        resolve(true)
      })
    })
  })
  return free ? port : freePort()
}

/** Waits until something answers there. */
export const answering = async (child: ChildProcess, url: string): Promise<void> => {
  for (let tries = 0; tries < 600; tries++) {
    if (!running.has(child)) throw new Error(`What should answer at ${url} ended with ${child.exitCode}.`)
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    await sleep(100)
  }
  throw new Error(`Nothing answers at ${url}.`)
}
