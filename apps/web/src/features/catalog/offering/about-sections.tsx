import { DescriptionList, Prose, Section } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { audienceWords, nameLanguage } from '../facet-words.ts'
import type { Offering } from './use-offering.ts'

const paragraphs = (text: string): readonly string[] => text.split(/\n{2,}/).filter((part) => part.trim() !== '')
/** The description without a beginning that only repeats the summary above it. */
const withoutSummary = ({ description, summary }: Offering): string =>
  description.startsWith(summary) ? description.slice(summary.length).trim() : description
const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '')

/** Running text as it was typed: blank lines part paragraphs. */
const Text = ({ text }: { text: string }) => (
  <Prose>
    {paragraphs(text).map((part) => (
      <p key={part} className="whitespace-pre-line">
        {part}
      </p>
    ))}
  </Prose>
)

/** Several lines as a list, one as a sentence. */
const Lines = ({ text }: { text: string }) => {
  const all = lines(text)
  if (all.length < 2) return <p className="max-w-measure">{text}</p>
  return (
    <ul className="flex max-w-measure list-disc flex-col gap-1 ps-5">
      {all.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** Who it is for, and what it is. */
export const AboutSection = ({ offering }: { offering: Offering }) => {
  const intl = useIntl()
  const audiences = offering.audiences.map((one) => {
    const word = audienceWords[one]
    return word === undefined ? one : intl.formatMessage(word)
  })
  const text = withoutSummary(offering)
  return (
    <div className="flex flex-col gap-6">
      {text === '' ? null : <Text text={text} />}
      <DescriptionList
        items={[
          {
            key: 'audience',
            term: <FormattedMessage id="offering.audience" defaultMessage="For whom" />,
            description: intl.formatList(audiences),
          },
          ...(offering.prerequisites === ''
            ? []
            : [
                {
                  key: 'before',
                  term: <FormattedMessage id="offering.prerequisites" defaultMessage="Before you come" />,
                  description: offering.prerequisites,
                },
              ]),
          ...(offering.teachingLanguage === 'en'
            ? []
            : [
                {
                  key: 'language',
                  term: <FormattedMessage id="offering.language" defaultMessage="Taught in" />,
                  description: nameLanguage(intl, offering.teachingLanguage),
                },
              ]),
          ...(offering.programName === null
            ? []
            : [
                {
                  key: 'program',
                  term: <FormattedMessage id="offering.program" defaultMessage="Part of" />,
                  description: (
                    <PageLink to="/catalog" search={{ program: offering.programSlug ?? undefined }}>
                      {offering.programName}
                    </PageLink>
                  ),
                },
              ]),
        ]}
      />
    </div>
  )
}

/** What one learns, how it goes, which standards it serves: the parts that the committee approved. */
export const ContentSections = ({ offering }: { offering: Offering }) => (
  <>
    {offering.objectives === '' ? null : (
      <Section title={<FormattedMessage id="offering.objectives" defaultMessage="What you will be able to do" />}>
        <Lines text={offering.objectives} />
      </Section>
    )}
    {offering.agenda === '' && offering.standards === '' ? null : (
      <Section title={<FormattedMessage id="offering.agenda" defaultMessage="How it goes" />}>
        {offering.agenda === '' ? null : (
          <ol className="flex max-w-measure flex-col gap-1">
            {lines(offering.agenda).map((line) => (
              <li key={line} className="figures">
                {line}
              </li>
            ))}
          </ol>
        )}
        {offering.standards === '' ? null : (
          <p className="max-w-measure pt-3 text-dense text-muted">
            <FormattedMessage
              id="offering.standards"
              defaultMessage="Standards: {standards}"
              values={{ standards: offering.standards }}
            />
          </p>
        )}
      </Section>
    )}
    {offering.instructors.length === 0 ? null : (
      <Section
        title={
          <FormattedMessage
            id="offering.instructors"
            defaultMessage="{count, plural, one {Your trainer} other {Your trainers}}"
            values={{ count: offering.instructors.length }}
          />
        }
      >
        <ul className="flex max-w-measure flex-col gap-4">
          {offering.instructors.map(({ personId, name, qualifications }) => (
            <li key={personId}>
              <span className="font-semibold">{name}</span>
              {qualifications === '' ? null : <span className="block text-muted">{qualifications}</span>}
            </li>
          ))}
        </ul>
      </Section>
    )}
  </>
)

/** How to get there, how to take part, whom to ask. */
export const PlaceSection = ({ offering }: { offering: Offering }) => {
  const { venue, contactName, contactEmail } = offering
  const items = [
    ...(venue === null
      ? []
      : [
          {
            key: 'address',
            term: <FormattedMessage id="offering.address" defaultMessage="Address" />,
            description: [venue.name, venue.address, venue.city].filter(Boolean).join(', '),
          },
          {
            key: 'parking',
            term: <FormattedMessage id="offering.parking" defaultMessage="Getting there" />,
            description: venue.parking,
          },
          {
            key: 'access',
            term: <FormattedMessage id="offering.access" defaultMessage="Access" />,
            description: venue.access,
          },
        ]),
    {
      key: 'needs',
      term: <FormattedMessage id="offering.needs" defaultMessage="What you need" />,
      description: (
        <FormattedMessage
          id="offering.needs.text"
          defaultMessage="Interpretation, captions, food, a quiet or a lactation room: say it once in your profile, and the trainer sees it. Or write to the contact below."
        />
      ),
    },
    {
      key: 'contact',
      term: <FormattedMessage id="offering.contact" defaultMessage="Contact" />,
      description: (
        <>
          {[contactName, contactEmail === '' ? '—' : ''].find((part) => part !== '')}
          {contactEmail === '' ? null : (
            <>
              {contactName === '' ? null : ', '}
              <a href={`mailto:${contactEmail}`} className="break-words text-tide underline underline-offset-[0.18em]">
                {contactEmail}
              </a>
            </>
          )}
        </>
      ),
    },
  ]
  return (
    <Section title={<FormattedMessage id="offering.place" defaultMessage="Getting there and taking part" />}>
      <DescriptionList items={items.filter(({ description }) => description !== '')} />
    </Section>
  )
}
