import type { Token } from 'stream-json/core/parser.js'
import type { SheetLimits } from './limits.ts'
import { refusal } from './refusals.ts'

export const POSITIONS = 200_000
/** Numbers, texts, lists and objects: enough for the positions with their height, and for what stands beside them. */
const VALUES = 6 * POSITIONS
const DEPTH = 32

type Open = { readonly list: unknown[]; key?: never } | { readonly object: Record<string, unknown>; key: string }

/** Puts one JSON value together from its tokens, and refuses it as soon as it is larger than a feature may be. */
export class JsonValue {
  private readonly open: Open[] = []
  private values = 0
  private positions = 0
  private characters = 0
  private pieces = ''
  /** Undefined until it is complete; JSON has no undefined. */
  result: unknown = undefined

  constructor(
    private readonly row: number,
    private readonly limits: SheetLimits,
  ) {}

  push(token: Token): void {
    switch (token.name) {
      case 'startObject':
        return this.enter({ object: {}, key: '' })
      case 'startArray':
        return this.enter({ list: [] })
      case 'endObject':
      case 'endArray':
        return this.leave()
      case 'startKey':
      case 'startString':
      case 'startNumber':
        this.pieces = ''
        return
      case 'stringChunk':
      case 'numberChunk':
        return this.piece(token.value)
      case 'endKey': {
        const top = this.open.at(-1)
        if (top && 'object' in top) top.key = this.pieces
        return
      }
      case 'endString':
        return this.add(this.pieces)
      case 'endNumber':
        return this.add(Number(this.pieces))
      case 'trueValue':
      case 'falseValue':
      case 'nullValue':
        return this.add(token.value)
      default:
    }
  }

  private piece(text: string): void {
    this.pieces += text
    this.characters += text.length
    if (this.pieces.length > this.limits.cellBytes) throw refusal.cellTooLarge({ row: this.row }, this.limits.cellBytes)
    if (this.characters > 16 * this.limits.cellBytes) throw refusal.cellTooLarge({ row: this.row }, 16 * this.limits.cellBytes)
  }

  private enter(open: Open): void {
    this.open.push(open)
    if (this.open.length > DEPTH) throw refusal.featureTooDeep(this.row, DEPTH)
    this.count()
  }

  private leave(): void {
    const closed = this.open.pop()
    if (!closed) return
    if ('list' in closed && typeof closed.list[0] === 'number') this.positions += 1
    if (this.positions > POSITIONS) throw refusal.featureTooLarge(this.row, POSITIONS)
    this.add('list' in closed ? closed.list : closed.object)
  }

  private add(value: unknown): void {
    this.count()
    const top = this.open.at(-1)
    if (!top) this.result = value
    else if ('list' in top) top.list.push(value)
    // A member of that name is a member, and no prototype.
    else if (top.key === '__proto__') Object.defineProperty(top.object, top.key, { value, enumerable: true, configurable: true, writable: true })
    else top.object[top.key] = value
  }

  private count(): void {
    this.values += 1
    if (this.values > 2 * VALUES) throw refusal.featureTooLarge(this.row, VALUES)
  }
}
