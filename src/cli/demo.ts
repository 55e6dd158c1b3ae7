import { demoConfig } from '../config.ts'
import { DEMO_DISTRICT, districtLines, districtSize } from '../demo/district.ts'
import { catalogue } from '../registries/index.ts'
import { progressOn } from './progress.ts'
import { seedWith } from './seed.ts'
import { serve, serveUntilStopped } from './serve.ts'

async function* numbered() {
  let line = 0
  for (const text of districtLines()) yield await Promise.resolve({ line: ++line, text })
}

/** Ten years of a fictional district, generated on the first start; a second start finds it there. */
const seedDemo = () => {
  let [stored, folded]: (ReturnType<typeof progressOn> | undefined)[] = []
  let total: number | undefined
  const bar = (what: string) => progressOn(what, (total ??= districtSize()))
  const seed = seedWith(numbered, {
    stored: (done) => {
      stored ??= bar('生成并存入 Generating')
      stored.step(done)
    },
    folded: (done) => {
      stored?.end()
      folded ??= bar('折算 Folding')
      folded.step(done)
    },
  })
  return async (...where: Parameters<typeof seed>) => {
    const size = await seed(...where)
    folded?.end()
    return size
  }
}

// npm run demo: the product on a data directory of its own, with a generated district.
await serveUntilStopped(() => serve(demoConfig(DEMO_DISTRICT), catalogue, seedDemo()))
