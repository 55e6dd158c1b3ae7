/** What an export is of: `<registry>`, `list/<key>` or `edition/<list>/<number>`; numbers may hold a `/`. */
export type Name = { readonly kind: 'registry' | 'list'; readonly key: string } | { readonly kind: 'edition'; readonly key: string; readonly number: string }

/** Reads a name; undefined where it has not the form of one. */
export const readName = (text: string): Name | undefined => {
  const [, key, number] = /^edition\/([^/]+)\/(.+)$/su.exec(text) ?? []
  if (key !== undefined && number !== undefined) return { kind: 'edition', key, number }
  const [, list] = /^list\/([^/]+)$/u.exec(text) ?? []
  if (list !== undefined) return { kind: 'list', key: list }
  return text.includes('/') ? undefined : { kind: 'registry', key: text }
}
