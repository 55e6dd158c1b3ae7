import { TextDecoder } from 'node:util'
import { SaxesParser } from 'saxes'
import type { SheetLimits } from './limits.ts'
import type { Patience } from './patience.ts'
import { refusal } from './refusals.ts'
import type { ZipPackage } from './zip-package.ts'

const DEPTH = 64

/** What somebody wants to know of a part while it is read. Names come without their prefix: which one a program chooses for a namespace is its affair. */
export type XmlReader = {
  /** `depth` of the root is 1. */
  readonly open?: (name: string, attributes: Attributes, depth: number) => void
  readonly close?: (name: string, depth: number) => void
  readonly text?: (text: string) => void
}

/** Attributes of an element, by their full names. */
export type Attributes = Readonly<Record<string, string | undefined>>

/** `id` where `r:id` is meant: the attribute of that name with a prefix. */
export const prefixed = (attributes: Attributes, name: string): string | undefined =>
  Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`) && !key.startsWith('xmlns:'))?.[1]

/**
 * Reads a part of a package as XML, never more of it at a time than a chunk and what the reader keeps. Hands back after each chunk.
 *
 * @throws Refusal where it is no well-formed XML, declares entities, nests without end, or has a piece (a text, a tag, a comment) larger than a cell may be
 */
export const readXml = async function* (zip: ZipPackage, part: string, reader: XmlReader, limits: SheetLimits, patience: Patience): AsyncGenerator<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  /** Bytes since the parser last came to the end of something: it holds them all. */
  let held = 0
  parser.on('error', (error) => {
    throw new Unreadable(error.message)
  })
  parser.on('doctype', () => {
    throw refusal.entities(part)
  })
  parser.on('opentag', (tag) => {
    held = 0
    depth += 1
    if (depth > DEPTH) throw refusal.tooDeep(part, DEPTH)
    reader.open?.(local(tag.name), tag.attributes, depth)
  })
  parser.on('closetag', (tag) => {
    held = 0
    reader.close?.(local(tag.name), depth)
    depth -= 1
  })
  const text = (piece: string): void => {
    held = 0
    reader.text?.(piece)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('comment', () => (held = 0))
  try {
    for await (const chunk of zip.read(part)) {
      patience.check()
      held += chunk.length
      parser.write(decoder.decode(chunk, { stream: true }))
      if (held > limits.cellBytes) throw refusal.cellTooLarge({}, limits.cellBytes)
      yield
    }
    parser.write(decoder.decode())
    parser.close()
  } catch (error) {
    if (error instanceof Unreadable || error instanceof TypeError) throw refusal.damagedPart(part, error.message)
    throw error
  }
}

/** Reads all of a part. */
export const readWholeXml = async (...args: Parameters<typeof readXml>): Promise<void> => {
  for await (const _ of readXml(...args));
}

class Unreadable extends Error {}

const local = (name: string): string => {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/** Whether `<!DOCTYPE` or `<!ENTITY` stands anywhere in a part, be it one that nobody reads. */
export const refuseEntities = async (zip: ZipPackage, patience: Patience): Promise<void> => {
  for (const part of zip.names.filter((name) => /\.(xml|rels|vml)$/i.test(name))) {
    let before = Buffer.alloc(0)
    for await (const chunk of zip.read(part)) {
      patience.check()
      // A declaration may lie across two chunks.
      const seam = Buffer.concat([before, chunk.subarray(0, LONGEST)])
      if (DECLARATIONS.some((each) => chunk.includes(each) || seam.includes(each))) throw refusal.entities(part)
      before = Buffer.from(chunk.subarray(-LONGEST))
    }
  }
}

const DECLARATIONS = (['utf8', 'utf16le'] as const).flatMap((encoding) => ['<!DOCTYPE', '<!ENTITY'].map((text) => Buffer.from(text, encoding)))
const LONGEST = 18
