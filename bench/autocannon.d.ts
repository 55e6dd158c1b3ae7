/** The part of autocannon that the benchmark uses; it brings no types of its own. */
declare module 'autocannon' {
  export type Request = { readonly method: 'GET' | 'POST'; readonly path: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  export type Options = {
    readonly url: string
    readonly connections: number
    /** In seconds. */
    readonly duration: number
    /** Whether `[<id>]` in a body is another text each time. */
    readonly idReplacement?: boolean
    readonly requests: Request[]
    /** Called for every connection before its first request. */
    readonly setupClient?: (client: { setRequests: (requests: Request[]) => void }) => void
  }
  export type Result = {
    readonly '2xx': number
    readonly non2xx: number
    readonly errors: number
    readonly duration: number
    /** Whether `[<id>]` in a body is another text each time. */
    readonly idReplacement?: boolean
  }
  export default function autocannon(options: Options): Promise<Result>
}
