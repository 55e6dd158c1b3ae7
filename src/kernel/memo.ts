/** A function of an object that is worked out once for each of them, e.g. what follows from a registry's columns. */
export const oncePer = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new WeakMap<K, { readonly value: V }>()
  return (key) => {
    const known = made.get(key)
    if (known) return known.value
    const value = make(key)
    made.set(key, { value })
    return value
  }
}

/**
 * Keeps the answers to the last questions, the oldest going first. For what never changes once it is asked, such as anything at a
 * resolved point. Who asks while an answer is under way gets the same; a failure is not kept.
 */
export const remembering = <V>(most: number): ((key: string, ask: () => Promise<V>) => Promise<V>) => {
  const remembered = new Map<string, Promise<V>>()
  return (key, ask) => {
    const known = remembered.get(key)
    if (known) return known
    const answer = ask()
    answer.catch(() => remembered.delete(key))
    remembered.set(key, answer)
    if (remembered.size > most)
      for (const oldest of remembered.keys()) {
        remembered.delete(oldest)
        break
      }
    return answer
  }
}
