import { createRoute } from '@tanstack/react-router'
import { personRoute, publicRoute } from '../../frame/layouts.tsx'
import { AreaPlaceholder } from '../../kernel/pages/area-placeholder.tsx'

const verifyRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/verify/$code',
  component: AreaPlaceholder,
})

const transcriptRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/transcript',
  component: AreaPlaceholder,
})

export const hoursRoutes = { public: [verifyRoute], person: [transcriptRoute] } as const
