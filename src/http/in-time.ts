import type { FastifyReply } from 'fastify'
import { refusal } from './refused.ts'

/**
 * Answers within a time: work that takes longer is told by its signal to end, and so is work whose answer nobody waits for any more.
 * Fastify's own `handlerTimeout` and `request.signal` end with the body of a request, not with its answer.
 *
 * @throws Refusal `TIMEOUT`
 */
export const inTime = async <T>(reply: FastifyReply, timeMs: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const ending = new AbortController()
  const timer = setTimeout(() => {
    ending.abort(refusal.tookTooLong(timeMs))
  }, timeMs)
  const onClose = (): void => {
    if (!reply.raw.writableFinished) ending.abort(refusal.gone())
  }
  reply.raw.once('close', onClose)
  const { signal } = ending
  try {
    return await Promise.race([
      work(signal),
      new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error)
        })
      }),
    ])
  } finally {
    clearTimeout(timer)
    reply.raw.removeListener('close', onClose)
  }
}
