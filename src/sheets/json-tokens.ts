import { createReadStream } from 'node:fs'
import { getManyValues, isMany, none } from 'stream-chain/core'
import { jsonParser, type Token } from 'stream-json/core/parser.js'
import { decoderOf, type Encoding } from './encoding.ts'
import { CHUNK } from './limits.ts'
import type { Patience } from './patience.ts'
import { refusal } from './refusals.ts'

/** Pieces of strings and numbers come as they are read: only whoever puts them together knows how long they may be. */
const IN_PIECES = { packValues: false, streamValues: true }

/** The tokens of a JSON text, a chunk at a time. @throws Refusal that names line and column where it is no JSON */
export const jsonTokens = async function* (path: string, encoding: Encoding, patience: Patience): AsyncGenerator<readonly Token[]> {
  const parse = jsonParser(IN_PIECES)
  let read = 0
  for await (const text of textOf(path, encoding)) {
    patience.check()
    let tokens: readonly Token[]
    try {
      tokens = list(parse(text))
    } catch {
      throw await placed(path, encoding, read)
    }
    read += 1
    yield tokens
  }
  let last: readonly Token[]
  try {
    last = list(parse(none as never))
  } catch {
    throw refusal.cutJson()
  }
  yield last
}

const textOf = async function* (path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = decoderOf(encoding)
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

const list = (parsed: ReturnType<ReturnType<typeof jsonParser>>): readonly Token[] => (isMany(parsed) ? getManyValues<Token>(parsed) : [])

/** The parser does not say where it was: reads the text again, and character by character where it broke. */
const placed = async (path: string, encoding: Encoding, broken: number): Promise<Error> => {
  const parse = jsonParser(IN_PIECES)
  let [read, line, column] = [0, 1, 1]
  for await (const text of textOf(path, encoding)) {
    for (const piece of read === broken ? text : [text]) {
      try {
        parse(piece)
      } catch {
        return refusal.badJson(line, column)
      }
      const lastBreak = piece.lastIndexOf('\n')
      line += piece.split('\n').length - 1
      column = lastBreak < 0 ? column + piece.length : piece.length - lastBreak
    }
    read += 1
  }
  return refusal.badJson(line, column)
}
