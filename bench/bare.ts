/**
 * What everything is compared with: `node:http` and `pg`, one prepared statement a question, its JSON text sent as it is.
 * `GET /<question>/<parameter>/…`; started by `bench/run.ts` with its port and connection.
 *
 * No named function is made while serving: tsx would wrap it, at this server's cost.
 */
import { createServer } from 'node:http'
import pg from 'pg'
import { questions, type QuestionName } from './questions.ts'

export type BareJob = { readonly port: number; readonly connection: pg.ClientConfig; readonly poolSize: number }

const { port, connection, poolSize } = JSON.parse(process.argv[2] ?? '{}') as BareJob
const pool = new pg.Pool({ ...connection, max: poolSize })

createServer((request, response) => {
  const [, name, ...values] = request.url!.split('/')
  if (name === '') {
    response.end()
    return
  }
  pool.query<{ json: string }>({ name: name!, text: questions[name as QuestionName].sql, values: values.map(decodeURIComponent) }).then(
    ({ rows }) => {
      const body = Buffer.from(rows[0]!.json)
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length }).end(body)
    },
    (cause: unknown) => {
      response.writeHead(500).end(String(cause))
    },
  )
}).listen(port, '127.0.0.1')
