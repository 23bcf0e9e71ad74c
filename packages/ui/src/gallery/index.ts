/* Every component in every state, for the eye and for the accessibility rules. Mounted in development only. */
export { Gallery } from './gallery.tsx'
export type { GalleryProps } from './gallery.tsx'
