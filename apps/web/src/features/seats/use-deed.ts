import { useIntl } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import type { Answer } from '../../kernel/api/use-command.ts'
import { useLanguage } from '../../kernel/language/use-language.ts'
import { showToast } from '../../kernel/pages/toasts.ts'
import type { Block } from './block-page.tsx'

/** Says how a deed on a seat went, and shows the block's newest state. */
export const useDeed = (block: Block) => {
  const intl = useIntl()
  const language = useLanguage()
  const utils = trpc.useUtils()
  return async (answer: Answer<unknown>, done: string): Promise<boolean> => {
    await utils.seats.block.invalidate({ blockId: block.id })
    const refusal = answer.ok ? null : answer.trouble.refusal
    const trouble = intl.formatMessage({
      id: 'seats.trouble',
      defaultMessage: 'That did not go through. Try again in a moment.',
    })
    await showToast({ title: answer.ok ? done : (refusal?.sentence[language] ?? trouble) })
    return answer.ok
  }
}
