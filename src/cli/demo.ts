import { demoConfig } from '../config.ts'
import { DEMO_DISTRICT, districtLines, districtSize } from '../demo/district.ts'
import { catalogue } from '../registries/index.ts'
import { progressOn } from './progress.ts'
import { seedWith, type Seed } from './seed.ts'
import { serve, serveUntilStopped } from './serve.ts'

function* numbered() {
  let line = 0
  for (const text of districtLines()) yield { line: ++line, text }
}

/** Ten years of a fictional district, generated on the first start; a second start finds it there. */
const seedDemo: Seed = async (...where) => {
  const size = districtSize()
  const [stored, folded] = [progressOn('生成并存入 Generating', size), progressOn('折算 Folding', size)]
  const seed = seedWith(numbered, {
    stored: stored.step,
    folded: (done) => {
      stored.end()
      folded.step(done)
    },
  })
  try {
    return await seed(...where)
  } finally {
    stored.end()
    folded.end()
  }
}

// npm run demo: the product on a data directory of its own, with a generated district.
await serveUntilStopped(() => serve(demoConfig(DEMO_DISTRICT), catalogue, seedDemo))
