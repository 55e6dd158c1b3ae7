/** What stands between the words of a version, so that nothing is found across two of them. */
export const WORD_END = '\u001f'

export const wordsText = (words: readonly string[]): string => words.join(WORD_END)

/**
 * By what a word is found: its characters, and every two that stand together. Two Han characters are most place names, and what a
 * trigram index cannot find.
 */
export const gramsOf = (word: string): readonly string[] => {
  const characters = Array.from(word)
  return [...characters, ...characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`)]
}

/** What a word that holds a text must have among its grams. */
export const gramsIn = (text: string): readonly string[] => {
  const grams = gramsOf(text)
  const characters = Array.from(text).length
  return characters === 1 ? grams : grams.slice(characters)
}
