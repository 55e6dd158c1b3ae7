import { SingleBar } from 'cli-progress'

const EVERY_MS = 2000

/** Says on stderr how far long work has come: a line written over on a terminal, a line every two seconds elsewhere; a bar where the total is known. */
export const progressOn = (what: string, total?: number) => {
  const bar = new SingleBar({
    format: total === undefined ? `${what}: {value} ({speed}/s)` : `${what}: {percentage}% {bar} {value}/{total} ({speed}/s, {eta_formatted})`,
    stream: process.stderr,
    noTTYOutput: true,
    notTTYSchedule: EVERY_MS,
    hideCursor: null,
  })
  let started: number | undefined
  return {
    step: (done: number): void => {
      if (started === undefined) {
        started = Date.now()
        bar.start(total ?? 0, 0, { speed: '…' })
      }
      const seconds = Math.max(0.001, (Date.now() - started) / 1000)
      if (total === undefined) bar.setTotal(done)
      bar.update(done, { speed: Math.round(done / seconds) })
    },
    end: (): void => {
      if (bar.isActive) bar.stop()
    },
  }
}
