import { personRoute, publicRoute } from './frame/layouts.tsx'
import { rootRoute } from './frame/root-route.tsx'
import { attendanceRoutes } from './features/attendance/routes.tsx'
import { billingRoutes } from './features/billing/routes.tsx'
import { catalogRoutes } from './features/catalog/routes.tsx'
import { enrollmentRoutes } from './features/enrollment/routes.tsx'
import { evaluationRoutes } from './features/evaluation/routes.tsx'
import { hoursRoutes } from './features/hours/routes.tsx'
import { messagesRoutes } from './features/messages/routes.tsx'
import { organizationsRoutes } from './features/organizations/routes.tsx'
import { peopleRoutes } from './features/people/routes.tsx'
import { reportsRoutes } from './features/reports/routes.tsx'
import { seatsRoutes } from './features/seats/routes.tsx'
import { pageRoutes } from './pages/routes.tsx'

/** Every address of the program, room by room. A room adds its routes in its own `routes.tsx`. */
export const routeTree = rootRoute.addChildren([
  publicRoute.addChildren([
    ...pageRoutes,
    ...peopleRoutes.public,
    ...organizationsRoutes.public,
    ...catalogRoutes.public,
    ...enrollmentRoutes.public,
    ...billingRoutes.public,
    ...seatsRoutes.public,
    ...attendanceRoutes.public,
    ...hoursRoutes.public,
    ...evaluationRoutes.public,
    ...messagesRoutes.public,
    ...reportsRoutes.public,
  ]),
  personRoute.addChildren([
    ...organizationsRoutes.person,
    ...catalogRoutes.person,
    ...enrollmentRoutes.person,
    ...billingRoutes.person,
    ...seatsRoutes.person,
    ...attendanceRoutes.person,
    ...hoursRoutes.person,
    ...evaluationRoutes.person,
    ...messagesRoutes.person,
    ...reportsRoutes.person,
    ...peopleRoutes.person,
  ]),
])
