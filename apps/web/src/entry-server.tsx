import assets from 'virtual:client-assets'
import { renderPage, type RenderInput } from './frame/render-page.tsx'

export { chooseLanguage } from './kernel/language/choose-language.ts'
export type { RenderInput } from './frame/render-page.tsx'

/** Renders the page at a request's address, naming the browser's files as they were built. */
export const render = (input: RenderInput): Promise<Response> => renderPage(input, assets)
