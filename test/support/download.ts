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
