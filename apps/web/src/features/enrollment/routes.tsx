import { createRoute } from '@tanstack/react-router'
import { personRoute } from '../../frame/layouts.tsx'
import { AreaPlaceholder } from '../../kernel/pages/area-placeholder.tsx'

const learningRoute = createRoute({ getParentRoute: () => personRoute, path: '/learning', component: AreaPlaceholder })

export const enrollmentRoutes = { public: [], person: [learningRoute] } as const
