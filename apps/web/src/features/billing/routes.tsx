import { createRoute } from '@tanstack/react-router'
import { personRoute } from '../../frame/layouts.tsx'
import { AreaPlaceholder } from '../../kernel/pages/area-placeholder.tsx'

const financeRoute = createRoute({ getParentRoute: () => personRoute, path: '/finance', component: AreaPlaceholder })

export const billingRoutes = { public: [], person: [financeRoute] } as const
