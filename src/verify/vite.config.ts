import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** `taizhang-verify`: one file that needs nothing but Node, so that it can be copied to wherever somebody verifies. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: fileURLToPath(new URL('main.ts', import.meta.url)),
    outDir: fileURLToPath(new URL('../../dist', import.meta.url)),
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      external: [...builtinModules, /^node:/],
      // What is imported for its types and its data alone (findings, SQL) is left out.
      treeshake: { moduleSideEffects: false },
      output: { entryFileNames: 'taizhang-verify.mjs', codeSplitting: false },
    },
  },
  ssr: { noExternal: true },
})
