import { peopleRefusals } from '@inservice/domain/people'
import { Button, DescriptionList, FormActions, Notice, Page, PageTitle, TextField } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { CommandForm, FormField, SubmitButton } from '../../kernel/forms/command-form.tsx'
import { TroubleText } from '../../kernel/forms/trouble-text.tsx'
import { useCommandForm } from '../../kernel/forms/use-command-form.ts'
import { Hours } from '../../kernel/formats/shown.tsx'
import { useLanguage } from '../../kernel/language/use-language.ts'
import { PageLink } from '../../kernel/pages/page-link.tsx'
import { addressTitle } from './profile-title.ts'

const route = getRouteApi('/_person/profile/address/$token')

const toProfile = (
  <PageLink to="/profile">
    <FormattedMessage id="address.profile" defaultMessage="Go to my profile" />
  </PageLink>
)

const Done = ({ email, joined }: { email: string; joined: boolean }) => (
  <Notice
    tone="good"
    announce="polite"
    title={
      joined ? (
        <FormattedMessage
          id="address.joined"
          defaultMessage="Your accounts are one now. {email} opens it too."
          values={{ email }}
        />
      ) : (
        <FormattedMessage id="address.done" defaultMessage="{email} opens your account now." values={{ email }} />
      )
    }
    actions={toProfile}
  />
)

const Verify = ({ token, email }: { token: string; email: string }) => {
  const language = useLanguage()
  const utils = trpc.useUtils()
  const verify = useCommand(trpc.people.verifyAddress.useMutation())
  const confirm = async () => {
    const answer = await verify.run({ token })
    if (answer.ok) await utils.people.invalidate()
  }
  const { trouble } = verify
  return (
    <div className="flex flex-col gap-5">
      <p>
        <FormattedMessage
          id="address.verify.text"
          defaultMessage="Say that {email} is yours. From then on it opens this account, and seats kept for it are yours."
          values={{ email }}
        />
      </p>
      {trouble ? (
        <Notice
          tone="bad"
          announce="assertive"
          title={trouble.refusal ? trouble.refusal.sentence[language] : <TroubleText trouble={trouble} />}
        />
      ) : null}
      <div>
        <Button variant="primary" isPending={verify.pending} onPress={() => void confirm()}>
          <FormattedMessage id="address.verify" defaultMessage="This address is mine" />
        </Button>
      </div>
    </div>
  )
}

/** What the other account brings, and what is settled where both have the same. */
const Brings = ({ token }: { token: string }) => {
  const intl = useIntl()
  const [brings] = trpc.hours.joining.useSuspenseQuery({ token })
  return (
    <>
      <DescriptionList
        items={[
          {
            key: 'name',
            term: <FormattedMessage id="address.join.name" defaultMessage="The other account" />,
            description: brings.name,
          },
          {
            key: 'trainings',
            term: <FormattedMessage id="address.join.trainings" defaultMessage="Its registrations" />,
            description: brings.trainings,
          },
          {
            key: 'hours',
            term: <FormattedMessage id="address.join.hours" defaultMessage="Its clock hours" />,
            description: <Hours minutes={brings.minutes} />,
          },
        ]}
      />
      {brings.doubles.length === 0 ? null : (
        <Notice
          tone="attention"
          title={
            <FormattedMessage
              id="address.join.doubles"
              defaultMessage="You are registered twice: {titles}"
              values={{ titles: intl.formatList(brings.doubles.map(({ title }) => title)) }}
            />
          }
        >
          <FormattedMessage
            id="address.join.doubles.text"
            defaultMessage="One place stays, the more settled or the earlier. The other ends: what was paid for it comes back in full, a district’s seat goes back to your district. A letter tells you."
          />
        </Notice>
      )}
    </>
  )
}

const Join = ({ token, email, onJoined }: { token: string; email: string; onJoined: () => void }) => {
  const utils = trpc.useUtils()
  const merge = useCommand(trpc.hours.mergeAccounts.useMutation())
  const form = useCommandForm({
    schema: z.object({ typed: z.string() }),
    defaults: { typed: '' },
    send: ({ typed }) => merge.run({ token, typed }),
    onDone: async () => {
      onJoined()
      await utils.people.invalidate()
      await utils.enrollment.invalidate()
    },
  })
  return (
    <div className="flex flex-col gap-8">
      <p>
        <FormattedMessage
          id="address.join.text"
          defaultMessage="{email} opens another account of yours. Joined, the two have one profile, one list of trainings and one transcript, and each of your addresses opens it."
          values={{ email }}
        />
      </p>
      <Brings token={token} />
      <CommandForm form={form} className="flex flex-col gap-5">
        <FormField form={form} name="typed">
          {(field) => (
            <TextField
              {...field}
              autoComplete="off"
              width="full"
              label={
                <FormattedMessage
                  id="address.join.typed"
                  defaultMessage="Type {email} to join the accounts"
                  values={{ email }}
                />
              }
              description={<FormattedMessage id="address.join.hint" defaultMessage="This can’t be undone." />}
            />
          )}
        </FormField>
        <FormActions>
          <SubmitButton form={form}>
            <FormattedMessage id="address.join" defaultMessage="Join the accounts" />
          </SubmitButton>
        </FormActions>
      </CommandForm>
    </div>
  )
}

/** What a link in a letter to an address opens: saying that it is one's own, or joining another account of one's own. */
export const AddressPage = () => {
  const language = useLanguage()
  const { token } = route.useParams()
  const [joined, setJoined] = useState(false)
  const [{ standing, email }] = trpc.people.addressLink.useSuspenseQuery({ token })
  const [first] = useState(email)
  const isDone = joined || standing === 'done'
  return (
    <Page width="reading">
      <PageTitle>
        <FormattedMessage {...addressTitle} />
      </PageTitle>
      {isDone ? <Done email={first} joined={joined} /> : null}
      {!isDone && standing === 'verify' ? <Verify token={token} email={email} /> : null}
      {!isDone && standing === 'join' ? <Join token={token} email={email} onJoined={() => setJoined(true)} /> : null}
      {!isDone && (standing === 'address-link-over' || standing === 'address-link-elsewhere') ? (
        <Notice tone="attention" title={peopleRefusals[standing].sentence[language]({})} actions={toProfile} />
      ) : null}
    </Page>
  )
}
