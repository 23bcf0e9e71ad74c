import { Gallery } from '@inservice/ui/gallery'

/** Every component in every state. */
export const DesignPage = () => <Gallery />
