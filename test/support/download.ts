import { request, type IncomingHttpHeaders } from 'node:http'

/** An answer as it came: its bytes, its trailers, and whether it came to its end. */
export type Download = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
  readonly text: string
  readonly trailers: NodeJS.Dict<string>
  /** False where the connection broke off before the end. */
  readonly whole: boolean
  readonly firstByteMs: number
}

export type DownloadOptions = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Told of each piece as it comes, once the ones before are done with. */
  readonly onPiece?: (piece: Buffer) => Promise<unknown>
}

/** Asks over HTTP/1.1, and reads to the end, whatever end that is. */
export const download = (url: string, { method = 'GET', headers = {}, onPiece }: DownloadOptions = {}): Promise<Download> =>
  new Promise((resolve, reject) => {
    const begun = performance.now()
    const asked = request(url, { method, headers, agent: false }, (answer) => {
      const pieces: Buffer[] = []
      let firstByteMs = NaN
      const end = (whole: boolean): void => {
        const bytes = Buffer.concat(pieces)
        resolve({ status: answer.statusCode!, headers: answer.headers, bytes, text: bytes.toString(), trailers: answer.trailers, whole, firstByteMs })
      }
      const read = async (): Promise<void> => {
        for await (const piece of answer as AsyncIterable<Buffer>) {
          if (pieces.length === 0) firstByteMs = performance.now() - begun
          pieces.push(piece)
          await onPiece?.(piece)
        }
      }
      read().then(
        () => end(answer.complete),
        () => end(false),
      )
    })
    asked.on('error', reject)
    asked.end()
  })

/** An answer that is read by hand. */
export type Reader = {
  readonly status: number
  /** Takes so many pieces more. */
  readonly take: (pieces: number) => Promise<void>
  /** Takes all that is left. */
  readonly rest: () => Promise<Download>
  readonly leave: () => void
}

/** Asks, and reads when it is told to. @param answered false: comes back when the question is sent */
export const open = (url: string, { answered = true } = {}): Promise<Reader> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { agent: false })
    const leave = (): void => void asked.destroy()
    asked.on('error', (cause) => {
      if (answered) reject(cause)
    })
    asked.on('response', (answer) => {
      const pieces: Buffer[] = []
      const read = (answer as AsyncIterable<Buffer>)[Symbol.asyncIterator]()
      const take = async (count: number): Promise<boolean> => {
        for (let taken = 0; taken < count; taken++) {
          const next = await read.next()
          if (next.done) return false
          pieces.push(next.value)
        }
        return true
      }
      resolve({
        status: answer.statusCode!,
        take: async (count) => {
          await take(count)
        },
        rest: async () => {
          const whole = await take(Infinity).then(
            () => answer.complete,
            () => false,
          )
          const bytes = Buffer.concat(pieces)
          return { status: answer.statusCode!, headers: answer.headers, bytes, text: bytes.toString(), trailers: answer.trailers, whole, firstByteMs: NaN }
        },
        leave,
      })
    })
    if (!answered) {
      const gone = (): Promise<never> => Promise.reject(new Error('Not answered yet.'))
      asked.once('finish', () => resolve({ status: 0, take: gone, rest: gone, leave }))
    }
    asked.end()
  })
