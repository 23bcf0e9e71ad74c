import { Button, Notice } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { TroubleText } from '../../kernel/forms/trouble-text.tsx'
import type { Failure } from './use-marking.ts'

/** Why the last change is not kept: it was taken back on the page, and can be sent again where that may help. */
export const MarkTrouble = ({ failure, onDismiss }: { failure: Failure; onDismiss: () => void }) => (
  <Notice
    tone="bad"
    announce="assertive"
    className="mb-5"
    title={<FormattedMessage id="attendance.trouble" defaultMessage="The last change was not kept" />}
    actions={
      <>
        {failure.trouble.refusal === null ? (
          <Button size="small" onPress={failure.again}>
            <FormattedMessage id="attendance.trouble.again" defaultMessage="Send it again" />
          </Button>
        ) : null}
        <Button size="small" variant="plain" onPress={onDismiss}>
          <FormattedMessage id="attendance.trouble.dismiss" defaultMessage="Leave it" />
        </Button>
      </>
    }
  >
    <TroubleText trouble={failure.trouble} />
  </Notice>
)
