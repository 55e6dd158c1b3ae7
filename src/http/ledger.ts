import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type pg from 'pg'
import type { Source } from '../api/context.ts'
import { consistencyAsked, inBase64, inclusionAsked } from '../api/proofs.ts'
import { openDb, type Db, type OnStatement } from '../db/database.ts'
import { endingWith } from '../db/ending.ts'
import { grownFrom, includedAt } from '../engine/tree.ts'
import { askedBy, countedFor } from './asked.ts'
import { inTime } from './in-time.ts'
import type { HttpLimits } from './limits.ts'
import { refusal } from './refused.ts'

export type LedgerParts = {
  readonly source: Pick<Source, 'district' | 'head' | 'checkpoints'>
  readonly pool: pg.Pool
  readonly onStatement: OnStatement
  readonly limits: Pick<HttpLimits, 'timeMs'>
}

/** Numbers of a query string; undefined where one is left out. @throws Refusal `BAD_USER_INPUT` */
const numbersOf = <T extends string>({ query }: FastifyRequest, names: readonly T[]): Partial<Record<T, number>> => {
  const given: Partial<Record<T, number>> = {}
  for (const [name, value] of Object.entries(query as Record<string, unknown>)) {
    const known = names.find((each) => each === name)
    if (known === undefined) throw refusal.unknownParameter(name, names)
    if (typeof value !== 'string') throw refusal.repeatedParameter(name)
    if (!/^-?\d{1,15}$/.test(value)) throw refusal.noNumber(name, value)
    given[known] = Number(value)
  }
  return given
}

/** `name` of numbers that cannot be left out. */
const needed = (value: number | undefined, name: string): number => {
  if (value === undefined) throw refusal.lacksParameter(name)
  return value
}

/** What auditors and monitors ask, without GraphQL: the signed checkpoint, the key that verifies it, and proofs. */
export const addLedger = (app: FastifyInstance, { source, pool, onStatement, limits }: LedgerParts): void => {
  const { district, head, checkpoints } = source

  /** Answers in time, of the ledger as it is now. */
  const answer = <T>(request: FastifyRequest, reply: FastifyReply, work: (size: number, db: Db) => Promise<T>): Promise<T> => {
    reply.header('cache-control', 'no-store')
    return inTime(reply, limits.timeMs, async (signal) => {
      const db = openDb(endingWith(pool, signal), countedFor(askedBy(request), onStatement))
      return work((await head()).position, db)
    })
  }

  app.get('/ledger/checkpoint', async (request, reply) => {
    numbersOf(request, [])
    const note = await answer(request, reply, (size) => checkpoints.at(size))
    return reply.type('text/plain; charset=utf-8').send(note)
  })
  app.get('/ledger/key', async (request, reply) => {
    numbersOf(request, [])
    const { text } = await answer(request, reply, () => checkpoints.verifier())
    return reply.type('text/plain; charset=utf-8').send(`${text}\n`)
  })
  app.get('/ledger/proof/inclusion', (request, reply) =>
    answer(request, reply, async (now, db) => {
      const given = numbersOf(request, ['position', 'size'])
      const { position, size } = inclusionAsked({ ...given, position: needed(given.position, 'position') }, now)
      const { leaf, root, proof } = await includedAt(db, district, position, size)
      return { size, leafHash: leaf.toString('base64'), position, proof: inBase64(proof), rootHash: root.toString('base64') }
    }),
  )
  app.get('/ledger/proof/consistency', (request, reply) =>
    answer(request, reply, async (now, db) => {
      const given = numbersOf(request, ['from', 'to'])
      const { from, to } = consistencyAsked({ ...given, from: needed(given.from, 'from') }, now)
      const { fromRoot, toRoot, proof } = await grownFrom(db, district, from, to)
      return { from, to, fromRoot: fromRoot.toString('base64'), toRoot: toRoot.toString('base64'), proof: inBase64(proof) }
    }),
  )
}
