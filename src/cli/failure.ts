import { WrongSetting } from '../config.ts'
import { RefusedLine } from '../engine/load.ts'
import { Refusal } from '../kernel/refusal.ts'

const isSystemError = (cause: unknown): cause is NodeJS.ErrnoException => cause instanceof Error && 'code' in cause && typeof cause.code === 'string'

/** What an operator is told: the sentence of a refusal; of anything else the whole of it. */
const sentence = (cause: unknown): string => {
  if (cause instanceof Refusal) return `${cause.code}: ${cause.message}\n${cause.messageEn}`
  if (cause instanceof RefusedLine || cause instanceof WrongSetting) return cause.message
  if (isSystemError(cause)) return `${cause.code ?? ''}: ${cause.message}`
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
}

/** Says on stderr what went wrong, and ends the process with exit code 1. */
export const failure = (cause: unknown): never => {
  process.stderr.write(`${sentence(cause)}\n`)
  process.exit(1)
}
