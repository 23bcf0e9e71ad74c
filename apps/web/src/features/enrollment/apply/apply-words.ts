import { defineMessages, type MessageDescriptor } from 'react-intl'
import type { ApiOutputs } from '../../../kernel/api/trpc.ts'

export type Applying = ApiOutputs['enrollment']['ownApplication']
export type Question = Applying['form']['stages'][number]['questions'][number]

export const applyWords: Readonly<
  Record<'title' | 'assurance' | 'yes' | 'no' | 'name' | 'email' | 'supervisor' | 'check', MessageDescriptor>
> = defineMessages({
  title: { id: 'apply.title', defaultMessage: 'Apply to {title}' },
  assurance: { id: 'assure.title', defaultMessage: 'Your assurance for {title}' },
  yes: { id: 'apply.yes', defaultMessage: 'Yes' },
  no: { id: 'apply.no', defaultMessage: 'No' },
  name: { id: 'apply.supervisor.name', defaultMessage: 'Name of your supervisor' },
  email: { id: 'apply.supervisor.email', defaultMessage: 'Their e-mail address' },
  supervisor: { id: 'apply.supervisor', defaultMessage: 'Your supervisor' },
  check: { id: 'apply.check', defaultMessage: 'Check and hand in' },
})
