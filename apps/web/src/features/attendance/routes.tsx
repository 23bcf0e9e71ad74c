import { createRoute } from '@tanstack/react-router'
import { personRoute } from '../../frame/layouts.tsx'
import { AreaPlaceholder } from '../../kernel/pages/area-placeholder.tsx'

const teachRoute = createRoute({ getParentRoute: () => personRoute, path: '/teach', component: AreaPlaceholder })

export const attendanceRoutes = { public: [], person: [teachRoute] } as const
