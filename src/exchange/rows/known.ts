/** What is known of towns and villages, by whoever has the ledger at hand. */
export type Known = {
  /** A town by its exact name or code, or without 镇 or 街道 (`alias`); undefined where none is called so. */
  readonly town: (text: string) => { readonly code: string; readonly alias: boolean } | undefined
  /** Code of the village of exactly this name, in the town where one is known. */
  readonly village: (townCode: string | null, text: string) => string | undefined
  /** Names that a person may have meant: named in messages, never taken. */
  readonly townsLike?: (text: string) => readonly string[]
}
