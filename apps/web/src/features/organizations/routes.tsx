import { createRoute } from '@tanstack/react-router'
import { personRoute } from '../../frame/layouts.tsx'
import { AreaPlaceholder } from '../../kernel/pages/area-placeholder.tsx'

const deskRoute = createRoute({ getParentRoute: () => personRoute, path: '/desk', component: AreaPlaceholder })

const administrationRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/administration',
  component: AreaPlaceholder,
})

export const organizationsRoutes = { public: [], person: [deskRoute, administrationRoute] } as const
