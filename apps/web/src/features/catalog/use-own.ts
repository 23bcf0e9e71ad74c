import { trpc } from '../../kernel/api/trpc.ts'
import { useSession } from '../../kernel/pages/use-session.ts'

export type OwnWord = 'registered' | 'to-pay' | 'invited' | 'waiting' | 'offered'

const ownWords: Readonly<Record<string, OwnWord>> = {
  confirmed: 'registered',
  pending_payment: 'to-pay',
  invited: 'invited',
}

/** How the reader stands to trainings, by the training's id; nothing for a stranger. Comes after the page. */
export const useOwn = (): ReadonlyMap<string, OwnWord> => {
  const { person } = useSession()
  const { data } = trpc.enrollment.mine.useQuery({}, { enabled: person !== null })
  return new Map([
    ...(data?.waiting ?? []).map(({ offeringId, state }) => [offeringId, state] as const),
    ...(data?.enrollments ?? []).flatMap(({ offeringId, state }) => {
      const word = ownWords[state]
      return word === undefined ? [] : [[offeringId, word] as const]
    }),
  ])
}
