import { config } from './config.ts'
import { serve, serveUntilStopped } from './cli/serve.ts'
import { catalogue } from './registries/index.ts'

// npm start: config → database → server, until SIGTERM or Ctrl-C.
await serveUntilStopped(() => serve(config(), catalogue))
