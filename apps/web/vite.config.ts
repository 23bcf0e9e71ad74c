import optimizeLocales from '@react-aria/optimize-locales-plugin'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { clientAssets } from './client-assets.ts'

// Two artifacts: the browser's files with a manifest, then one server module that knows them by name.
export default defineConfig(({ isSsrBuild, command }) => ({
  plugins: [
    optimizeLocales.vite({ locales: ['en-US', 'es-ES'] }),
    tailwindcss(),
    react(),
    clientAssets({ development: command === 'serve' }),
  ],
  build: isSsrBuild
    ? {
        outDir: 'dist/server',
        emptyOutDir: true,
        copyPublicDir: false,
        target: 'node24',
        sourcemap: true,
      }
    : {
        outDir: 'dist/client',
        emptyOutDir: true,
        manifest: true,
        chunkSizeWarningLimit: 700,
        sourcemap: false,
        assetsInlineLimit: 0,
        rolldownOptions: {
          input: 'src/entry-client.tsx',
          // What every page needs comes as one file; the rest is shared by those pages that use it.
          output: { codeSplitting: { groups: [{ name: 'base', tags: ['$initial'] }] } },
        },
      },
  // The server's module carries its packages with it: it is loaded as a file, from wherever it lies.
  ssr: command === 'build' ? { noExternal: true } : {},
  ...(isSsrBuild === true ? { define: { 'process.env.NODE_ENV': '"production"' } } : {}),
}))
