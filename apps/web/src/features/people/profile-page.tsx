import { HairlineList, Notice, Page, PageTitle, ReadingColumn, Section } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc, type ApiOutputs } from '../../kernel/api/trpc.ts'
import { Day } from '../../kernel/formats/shown.tsx'
import { Addresses } from './addresses.tsx'
import { ProfileForm } from './profile-form.tsx'
import { profileTitle } from './profile-title.ts'
import { certificateNames, missingNames } from './profile-words.ts'

const route = getRouteApi('/_person/profile')
type Own = ApiOutputs['people']['profile']

const Missing = ({ missing }: Pick<Own, 'missing'>) => {
  const intl = useIntl()
  const names = intl.formatList(missing.map((field) => intl.formatMessage(missingNames[field])))
  return (
    <Notice
      tone="attention"
      title={<FormattedMessage id="profile.missing" defaultMessage="Your record of clock hours needs a little more" />}
    >
      <FormattedMessage
        id="profile.missing.text"
        defaultMessage="Before hours can be awarded, the state’s form asks for: {names}."
        values={{ names }}
      />
    </Notice>
  )
}

const Certificates = ({ certificates }: Pick<Own, 'certificates'>) => (
  <Section title={<FormattedMessage id="profile.certificates" defaultMessage="Certificates you hold" />}>
    {certificates.length === 0 ? (
      <p className="text-muted">
        <FormattedMessage
          id="profile.certificates.none"
          defaultMessage="None is on record here yet. Your hours count all the same; write to your provider to have one added."
        />
      </p>
    ) : (
      <HairlineList>
        {certificates.map(({ id, kind, number, endorsements, issuedOn, expiresOn }) => (
          <div key={id} className="flex flex-col gap-1">
            <h3 className="font-semibold">
              <FormattedMessage {...certificateNames[kind]} />
              {number === null ? null : <span className="font-normal"> {number}</span>}
            </h3>
            {endorsements.length === 0 ? null : <p className="text-dense text-muted">{endorsements.join(' · ')}</p>}
            <p className="text-dense">
              <FormattedMessage
                id="profile.certificate.valid"
                defaultMessage="{from} to {until}"
                values={{ from: <Day date={issuedOn} />, until: <Day date={expiresOn} /> }}
              />
            </p>
          </div>
        ))}
      </HairlineList>
    )}
  </Section>
)

/** One's own profile: asked once, used by every provider; beside it the addresses and certificates on record. */
export const ProfilePage = () => {
  const { next } = route.useSearch()
  const [profile] = trpc.people.profile.useSuspenseQuery({})
  return (
    <Page>
      <PageTitle
        lead={
          <FormattedMessage
            id="profile.lead"
            defaultMessage="Asked once, and used by every provider: for prices, for the trainer’s roster and for your record of clock hours."
          />
        }
      >
        <FormattedMessage {...profileTitle} />
      </PageTitle>
      <ReadingColumn
        aside={
          <div>
            <Addresses addresses={profile.addresses} />
            <Certificates certificates={profile.certificates} />
          </div>
        }
      >
        <div className="flex flex-col gap-8">
          {profile.missing.length === 0 ? null : <Missing missing={profile.missing} />}
          <ProfileForm profile={profile} next={next} />
        </div>
      </ReadingColumn>
    </Page>
  )
}
