import { Notice, Section, Timeline } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { When } from '../../../kernel/formats/shown.tsx'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { stepTones, type WaitingList } from './waiting-words.ts'

/** Everything that happened in a line and why, the newest first; and whether its rules come to the same when played again. */
export const WaitingLog = ({ list }: { list: WaitingList }) => {
  const intl = useIntl()
  const language = useLanguage()
  const title = intl.formatMessage({ id: 'waiting.log', defaultMessage: 'What happened, and why' })
  return (
    <Section title={title}>
      {list.replays ? (
        <p className="pb-5 text-dense text-muted">
          <FormattedMessage
            id="waiting.replays"
            defaultMessage="Checked: played again from what came in, the rules come to these same offers, in this order."
          />
        </p>
      ) : (
        <div className="pb-5">
          <Notice
            tone="attention"
            title={<FormattedMessage id="waiting.deviates" defaultMessage="The log and the rules do not agree" />}
          >
            <FormattedMessage
              id="waiting.deviates.text"
              defaultMessage="Played again, the rules come to other offers than those that were made. Tell the administrator of this installation."
            />
          </Notice>
        </div>
      )}
      <Timeline
        label={title}
        events={list.log.map(({ id, at, what, said }) => ({
          key: id,
          tone: stepTones[what],
          title: said[language],
          when: <When at={at} zone={list.offering.timeZone} form="zoned" now={list.now} />,
        }))}
      />
    </Section>
  )
}
