import { Refusal } from '../kernel/refusal.ts'
import type { Tell } from './open-database.ts'

const interrupted = (): Refusal =>
  new Refusal(
    'TIMEOUT',
    '已中断。尚未入库的不会留下；若恰在入库时中断，再运行一次即知：已入库的不会重复。',
    'Interrupted. What was not stored has left nothing behind; if it was just being stored, run it again: what is stored makes no second change.',
  )

/** Work that Ctrl-C ends in order: its signal is aborted, and it cleans up after itself. A second Ctrl-C ends the process. */
export const untilInterrupted = async (tell: Tell, work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
  const ending = new AbortController()
  const interrupt = (): void => {
    if (ending.signal.aborted) process.exit(1)
    tell('正在中断…… Ending …')
    ending.abort(interrupted())
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  try {
    await work(ending.signal)
  } finally {
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', interrupt)
  }
}
