import type { RawBuilder, SqlBool } from 'kysely'
import type { Registry } from '../engine/registry.ts'
import type { Point } from '../engine/point.ts'
import type { Page, RecordRow } from '../engine/read/records.ts'
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

  private cursor(row: RecordRow | undefined): string | null {
    return row ? cursorOf([this.asOf], this.fingerprint, this.page.sortKeyOf(row)) : null
  }
  get nodes() {
    return this.page.rows
  }
  get edges() {
    return this.page.rows.map((node) => ({ node, cursor: this.cursor(node) }))
  }
  get totalCount() {
    return this.page.totalCount
  }
  get pageInfo() {
    const { hasNextPage, hasPreviousPage, rows } = this.page
    return { hasNextPage, hasPreviousPage, startCursor: this.cursor(rows[0]), endCursor: this.cursor(rows.at(-1)) }
  }
}
