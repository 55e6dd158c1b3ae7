/**
 * What writing over HTTP is compared with: `node:http`, and the same rows inserted in a transaction each. `POST /` with
 * `{registry, record, note}`; started by `bench/run.ts`.
 */
import { createServer } from 'node:http'
import type pg from 'pg'
import { openBareWriters, type Target } from './bare-writers.ts'

export type BareWritingJob = { readonly port: number; readonly connection: pg.ClientConfig; readonly writers: number }

const { port, connection, writers } = JSON.parse(process.argv[2] ?? '{}') as BareWritingJob
const write = await openBareWriters(connection, writers)
const idle = Array.from({ length: writers }, (_, writer) => writer)

createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8').on('data', (text: string) => (body += text))
  request.on('end', () => {
    if (body === '') {
      response.end()
      return
    }
    // As many connections as there are callers: one is idle whenever a request comes.
    const writer = idle.pop()!
    const { note, ...target } = JSON.parse(body) as Target & { note: string }
    write(target, writer, note).then(
      (id) => {
        idle.push(writer)
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify({ id }))
      },
      (cause: unknown) => {
        response.writeHead(500).end(String(cause))
      },
    )
  })
}).listen(port, '127.0.0.1')
