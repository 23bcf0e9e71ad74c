import { createRoute } from '@tanstack/react-router'
import { personRoute } from '../../frame/layouts.tsx'
import { AreaPlaceholder } from '../../kernel/pages/area-placeholder.tsx'

const seatsRoute = createRoute({ getParentRoute: () => personRoute, path: '/seats', component: AreaPlaceholder })

export const seatsRoutes = { public: [], person: [seatsRoute] } as const
