import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vite'

/** GraphiQL for `/ide`, with everything it needs in our own files: `npx vite build --config src/ide/vite.config.ts`. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/ide/',
  publicDir: false,
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('../../dist/ide', import.meta.url)),
    emptyOutDir: true,
    sourcemap: false,
    // What the editor's own bundle weighs; it is loaded once, from the same machine.
    chunkSizeWarningLimit: 8_000,
    reportCompressedSize: false,
    // "use client" speaks to React servers, of which there is none; a hundred warnings would hide one that matters.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
})
