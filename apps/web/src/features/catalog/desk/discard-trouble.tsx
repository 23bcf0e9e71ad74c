import { Notice } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import type { Trouble } from '../../../kernel/api/use-command.ts'
import { TroubleText } from '../../../kernel/forms/trouble-text.tsx'

/** Why a draft was not thrown away, or did not come back. */
export const DiscardTrouble = ({ trouble }: { trouble: Trouble | null }) =>
  trouble === null ? null : (
    <div className="pb-4">
      <Notice
        tone="bad"
        announce="assertive"
        title={<FormattedMessage id="desk.draft.stands" defaultMessage="That did not go through" />}
      >
        <TroubleText trouble={trouble} />
      </Notice>
    </div>
  )
