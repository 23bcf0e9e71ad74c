import { useRouteContext } from '@tanstack/react-router'
import type { Session } from '../api/session.ts'

/** Who reads this page. */
export const useSession = (): Session => useRouteContext({ from: '__root__', select: ({ session }) => session })
