import { config } from './config.ts'
import { failure } from './cli/failure.ts'
import { serve } from './cli/serve.ts'
import { catalogue } from './registries/index.ts'

// npm start: config → database → server, until SIGTERM or Ctrl-C.
try {
  const stop = await serve(config(), catalogue)
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      stop().then(() => process.exit(0), failure)
    })
} catch (cause) {
  failure(cause)
}
