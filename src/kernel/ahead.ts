/** The same values, each asked for while whoever reads is still at work on the one before. */
export async function* ahead<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
  const values = source[Symbol.asyncIterator]()
  const ask = (): Promise<IteratorResult<T>> => {
    const next = values.next()
    // Heard when its turn comes; without this, a failure before that would end the process.
    next.catch(() => undefined)
    return next
  }
  let next = ask()
  try {
    for (let one = await next; !one.done; one = await next) {
      next = ask()
      yield one.value
    }
  } finally {
    await next.catch(() => undefined)
    await values.return?.()
  }
}
