import type { WriteStream } from 'node:tty'

const EVERY_MS = 1000

/** Says how far long work has come: one line that is written over on a terminal, a line a second elsewhere. */
export const progressOn = (out: Pick<WriteStream, 'write' | 'isTTY'>, what: string) => {
  const started = Date.now()
  let last = 0
  const line = (done: number): string => `${what}: ${done} (${Math.round(done / Math.max(0.001, (Date.now() - started) / 1000))}/s)`
  return {
    step: (done: number): void => {
      const now = Date.now()
      if (now - last < (out.isTTY ? EVERY_MS / 10 : EVERY_MS)) return
      last = now
      out.write(out.isTTY ? `\r${line(done)}` : `${line(done)}\n`)
    },
    end: (): void => {
      if (out.isTTY && last > 0) out.write('\n')
    },
  }
}
