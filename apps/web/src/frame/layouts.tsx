import { createRoute, redirect } from '@tanstack/react-router'
import { rootRoute } from './root-route.tsx'

/** Parent of the pages anyone may read: rendered whole on the server. */
export const publicRoute = createRoute({ getParentRoute: () => rootRoute, id: '_public' })

/**
 * Parent of the pages of a signed-in person. The server checks who asks, runs the loaders and sends the frame;
 * the page itself is drawn in the browser. A stranger is sent to sign in and comes back.
 */
export const personRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: '_person',
  ssr: 'data-only',
  beforeLoad: ({ context, location }) => {
    if (context.session.known && context.session.person === null) {
      throw redirect({ to: '/sign-in', search: { next: location.href } })
    }
  },
})
