/**
 * Hands on what it is given, piece by piece as it is asked for, and says so where nobody asks for the next piece for so long. How long
 * that takes to be made counts for nothing.
 */
export async function* whileTaken<T>(pieces: AsyncIterable<T>, patienceMs: number, onStalled: () => void): AsyncGenerator<T, void, void> {
  for await (const piece of pieces) {
    const timer = setTimeout(onStalled, patienceMs)
    try {
      yield piece
    } finally {
      clearTimeout(timer)
    }
  }
}
