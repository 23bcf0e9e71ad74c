import { queryOptions } from '@tanstack/react-query'
import type { RouterContext } from '../../kernel/pages/router-context.ts'

export type LetterLine = { id: string; to: string; subject: string; at: string }
export type Letter = {
  subject: string
  html: string | null
  text: string
  to: string
  attachments: readonly { filename: string; href?: string }[]
}

/** The letters that were sent from here while no mail server is set. */
export const lettersQuery = ({ fetchJson }: Pick<RouterContext, 'fetchJson'>, to: string | undefined) =>
  queryOptions({
    queryKey: ['mailbox', to ?? ''],
    queryFn: () => fetchJson<LetterLine[]>(`/api/mailbox${to === undefined ? '' : `?to=${encodeURIComponent(to)}`}`),
    refetchInterval: 5_000,
  })

export const letterQuery = ({ fetchJson }: Pick<RouterContext, 'fetchJson'>, id: string) =>
  queryOptions({
    queryKey: ['mailbox', 'letter', id],
    queryFn: () => fetchJson<Letter>(`/api/mailbox/${encodeURIComponent(id)}`),
  })
