type Waiting<V> = { readonly keys: Set<string>; readonly answer: Promise<ReadonlyMap<string, V>> }

/**
 * Asks for the keys of many callers at once: while one question of a kind is under way, those that arrive wait and are
 * asked together when it ends. Right only for questions whose answer cannot change: everything at a resolved point.
 */
export const coalescing = <V>() => {
  const running = new Set<string>()
  const waiting = new Map<string, Waiting<V> & { readonly start: () => void }>()

  const run = async (kind: string, keys: readonly string[], ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>) => {
    running.add(kind)
    try {
      return await ask(keys)
    } finally {
      running.delete(kind)
      const next = waiting.get(kind)
      waiting.delete(kind)
      next?.start()
    }
  }

  /** @param kind what is asked, apart from its keys: the same kind is the same question */
  return (kind: string, keys: readonly string[], ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>): Promise<ReadonlyMap<string, V>> => {
    if (!running.has(kind)) return run(kind, keys, ask)
    const queued = waiting.get(kind)
    if (queued) {
      for (const key of keys) queued.keys.add(key)
      return queued.answer
    }
    const all = new Set(keys)
    let start = (): void => undefined
    const answer = new Promise<void>((resolve) => (start = resolve)).then(() => run(kind, [...all], ask))
    waiting.set(kind, {
      keys: all,
      answer,
      start: () => {
        start()
      },
    })
    return answer
  }
}
