import type { RawBuilder, SqlBool } from 'kysely'
import type { Registry } from '../engine/registry.ts'
import type { Point } from '../engine/point.ts'
import type { Page } from '../engine/read/records.ts'
import { cursorOf } from './paging.ts'

/** A page of records as GraphQL reads it; edges and cursors are made only where they are selected. */
export class RecordConnection {
  constructor(
    private readonly page: Page,
    readonly asOf: Point,
    private readonly fingerprint: string,
    /** What was asked, for groups over all pages. */
    readonly question: { readonly registry: Registry; readonly where: RawBuilder<SqlBool> },
  ) {}

  private cursor(i: number): string | null {
    const key = this.page.sortKeys[i]
    return key === undefined ? null : cursorOf([this.asOf], this.fingerprint, key)
  }
  get nodes() {
    return this.page.rows
  }
  get edges() {
    return this.page.rows.map((node, i) => ({ node, cursor: this.cursor(i) }))
  }
  get totalCount() {
    return this.page.totalCount
  }
  get pageInfo() {
    const { hasNextPage, hasPreviousPage, rows } = this.page
    return { hasNextPage, hasPreviousPage, startCursor: this.cursor(0), endCursor: this.cursor(rows.length - 1) }
  }
}
