import { useSession } from '../../../kernel/pages/use-session.ts'

/** Whether one verifies claims for clock hours: a program manager does not, and is led to none. */
export const useMayVerify = (): boolean =>
  useSession().roles.some(({ role }) => role === 'registrar' || role === 'administrator')
