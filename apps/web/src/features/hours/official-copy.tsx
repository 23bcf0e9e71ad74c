import { Button, CodeFrame, Disclosure, FactLine, HairlineList, LinkButton, Notice, Section } from '@inservice/ui'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc, type ApiOutputs } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { formatHours } from '../../kernel/formats/format-hours.ts'
import { When } from '../../kernel/formats/shown.tsx'
import { TroubleText } from '../../kernel/forms/trouble-text.tsx'
import { PageLink } from '../../kernel/pages/page-link.tsx'

type Copies = ApiOutputs['hours']['transcript']['copies']

const zone = 'America/Los_Angeles'

const CopyMade = ({ code }: { code: string }) => {
  const intl = useIntl()
  return (
    <div className="flex flex-wrap items-start gap-x-10 gap-y-6 pt-6">
      <CodeFrame code={code}>
        <img
          src={`/documents/transcript/${code}.svg`}
          alt={intl.formatMessage({
            id: 'hours.copy.square',
            defaultMessage: 'QR code that opens the page on which this transcript can be checked',
          })}
        />
      </CodeFrame>
      <div className="flex min-w-0 flex-1 basis-72 flex-col items-start gap-4">
        <p className="max-w-measure">
          <FormattedMessage
            id="hours.copy.made.text"
            defaultMessage="Give the PDF or this code to whoever asks. They check it on a public page that shows your name, the lines and the total, and says so when a line is corrected."
          />
        </p>
        <LinkButton variant="primary" href={`/documents/transcript/${code}.pdf`} target="_blank">
          <FormattedMessage id="hours.copy.pdf" defaultMessage="Open the PDF" />
        </LinkButton>
        <PageLink to="/verify/$code" params={{ code }}>
          <FormattedMessage id="hours.copy.check" defaultMessage="See what others see" />
        </PageLink>
      </div>
    </div>
  )
}

const EarlierCopies = ({ copies }: { copies: Copies }) => {
  const intl = useIntl()
  return (
    <div className="pt-6">
      <Disclosure
        title={<FormattedMessage id="hours.copy.earlier" defaultMessage="Copies made so far" />}
        aside={copies.length}
      >
        <HairlineList>
          {copies.map((copy) => (
            <div key={copy.id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
              <PageLink to="/verify/$code" params={{ code: copy.code }} className="figures">
                {copy.code}
              </PageLink>
              <FactLine
                facts={[
                  <When key="when" at={copy.madeAt} zone={zone} form="date" />,
                  formatHours(intl, copy.totalMinutes, { clock: true }),
                  <a
                    key="pdf"
                    className="underline"
                    href={`/documents/transcript/${copy.code}.pdf`}
                    target="_blank"
                    rel="noreferrer"
                  >
                    PDF
                  </a>,
                ]}
              />
            </div>
          ))}
        </HairlineList>
      </Disclosure>
    </div>
  )
}

/** Makes an official copy: a tagged PDF, its code, and the public page on which anyone checks it. */
export const OfficialCopy = ({ copies, total }: { copies: Copies; total: string }) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const [code, setCode] = useState<string | null>(null)
  const copy = useCommand(trpc.hours.copyTranscript.useMutation())
  const make = async () => {
    const answer = await copy.run({})
    if (!answer.ok) return
    setCode(answer.value.code)
    await utils.hours.transcript.invalidate()
  }
  return (
    <Section
      id="copy"
      className="print-hidden"
      title={<FormattedMessage id="hours.copy" defaultMessage="Official copy" />}
      lead={
        <FormattedMessage
          id="hours.copy.lead"
          defaultMessage="A copy says what the transcript says today, {total}, under a code of its own. Later hours need a new copy."
          values={{ total }}
        />
      }
    >
      {copy.trouble === null ? null : (
        <Notice
          tone="bad"
          announce="assertive"
          className="mb-4"
          title={<FormattedMessage id="hours.copy.stopped" defaultMessage="No copy was made" />}
        >
          <TroubleText trouble={copy.trouble} />
        </Notice>
      )}
      <div aria-live="polite">{code === null ? null : <CopyMade code={code} />}</div>
      {code === null ? (
        <Button
          onPress={() => void make()}
          isPending={copy.pending}
          pendingLabel={intl.formatMessage({ id: 'hours.copy.pending', defaultMessage: 'Making the copy' })}
        >
          <FormattedMessage id="hours.copy.go" defaultMessage="Make an official copy" />
        </Button>
      ) : null}
      {copies.length === 0 ? null : <EarlierCopies copies={copies} />}
    </Section>
  )
}
