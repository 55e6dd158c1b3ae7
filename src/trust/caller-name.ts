const MAX_LENGTH = 200

/** Controls, invisible marks and line ends: a name is shown beside every change, and must look like what it is. */
const PART = String.raw`[^/\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+`
const FORM = new RegExp(`^${PART}(/${PART})?$`, 'u')

/** Whether a text is `<department>` or `<department>/<person>`, as changes are recorded by it; at most 200 characters. */
export const isCallerName = (text: string): boolean =>
  text.length <= MAX_LENGTH && FORM.test(text) && text.split('/').every((part) => part.trim() === part && part !== '')
