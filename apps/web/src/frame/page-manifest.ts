import type { ClientAssets } from '../../client-assets.ts'

const PREAMBLE = `import { injectIntoGlobalHook } from '/@react-refresh'
injectIntoGlobalHook(window)
window.$RefreshReg$ = () => {}
window.$RefreshSig$ = () => (type) => type`

const developmentScripts = (nonce?: string) => [
  { attrs: { type: 'module', nonce }, children: PREAMBLE },
  { attrs: { type: 'module', src: '/@vite/client', nonce } },
]

/** The files that every page needs: one style sheet, the browser's entry and what it imports. */
export const pageManifest = (assets: ClientAssets, nonce?: string) => ({
  routes: {
    __root__: {
      preloads: [...assets.preloads],
      css: [...assets.styles],
      scripts: [
        ...(assets.development ? developmentScripts(nonce) : []),
        { attrs: { type: 'module', src: assets.entry, nonce } },
      ],
    },
  },
})
