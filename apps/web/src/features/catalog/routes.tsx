import { createRoute } from '@tanstack/react-router'
import { publicRoute } from '../../frame/layouts.tsx'
import { AreaPlaceholder } from '../../kernel/pages/area-placeholder.tsx'
import { searchParams, words } from '../../kernel/pages/search-params.ts'

const catalogRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/catalog',
  validateSearch: searchParams({ q: words() }),
  component: AreaPlaceholder,
})

const offeringRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/catalog/$slug',
  component: AreaPlaceholder,
})

export const catalogRoutes = { public: [catalogRoute, offeringRoute], person: [] } as const
