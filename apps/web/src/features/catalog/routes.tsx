import { createRoute } from '@tanstack/react-router'
import { z } from 'zod'
import { publicRoute } from '../../frame/layouts.tsx'
import { AreaPlaceholder } from '../../kernel/pages/area-placeholder.tsx'

const catalogRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/catalog',
  validateSearch: z.object({ q: z.string().optional().catch(undefined) }),
  component: AreaPlaceholder,
})

const offeringRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/catalog/$slug',
  component: AreaPlaceholder,
})

export const catalogRoutes = { public: [catalogRoute, offeringRoute], person: [] } as const
