import { createRoute } from '@tanstack/react-router'
import { personRoute } from '../../frame/layouts.tsx'
import { AreaPlaceholder } from '../../kernel/pages/area-placeholder.tsx'

const deskRoute = createRoute({ getParentRoute: () => personRoute, path: '/desk', component: AreaPlaceholder })

export const organizationsRoutes = { public: [], person: [deskRoute] } as const
