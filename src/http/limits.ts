/** What a request may take of the server, before what it asks is looked at. */
export type HttpLimits = {
  /** Bytes of a request's body. */
  readonly bodyBytes: number
  /** Milliseconds in which a request must have arrived, and then be answered. */
  readonly timeMs: number
  /** Requests a second from one address; 0: any number. */
  readonly ratePerAddress: number
  /** Requests a second with one credential; 0: any number. */
  readonly ratePerCredential: number
  /** Exports that are read at once; each has a connection to the database for as long as somebody reads. */
  readonly exports: number
  /** Bytes of the largest file that is taken in. */
  readonly fileBytes: number
  /** Files that are taken in at once. */
  readonly imports: number
  /** From the first byte of a file to the first of its report. */
  readonly importMs: number
  /** Addresses of proxies whose word on the caller's address is taken; false: nobody's. */
  readonly trustProxy: readonly string[] | false
}
