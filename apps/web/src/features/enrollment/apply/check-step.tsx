import { Button, HairlineList } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { TroubleText } from '../../../kernel/forms/trouble-text.tsx'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { AnswerList } from './answer-list.tsx'
import { applyWords, type Applying } from './apply-words.ts'
import type { Writing } from './use-answers.ts'

/** What the server would not take, and the field it belongs to. */
export type Refused = { readonly field: string | null; readonly sentence: string }
type Props = { page: Applying; kept: Writing; onRefused: (refused: Refused) => Promise<void> }

const Change = ({ slug, step, name }: { slug: string; step: number; name: string }) => (
  <PageLink
    to="/catalog/$slug/apply"
    params={{ slug }}
    search={{ step }}
    className="inline-flex min-h-control items-center"
  >
    <FormattedMessage id="apply.change" defaultMessage="Change" />
    <span className="sr-only">: {name}</span>
  </PageLink>
)

/** Everything that was answered, each stage to be changed, then the one button. */
export const CheckStep = ({ page, kept, onRefused }: Props) => {
  const language = useLanguage()
  const utils = trpc.useUtils()
  const submit = useCommand(trpc.enrollment.submitApplication.useMutation())
  const { offering, form } = page
  const { answers, supervisorName, supervisorEmail } = kept.values
  const go = async (): Promise<void> => {
    if (!(await kept.flush())) return
    const answer = await submit.run({ offeringId: offering.id })
    const refusal = answer.ok ? null : answer.trouble.refusal
    if (refusal) await onRefused({ field: refusal.field ?? null, sentence: refusal.sentence[language] })
    else await utils.enrollment.invalidate()
  }
  return (
    <>
      <HairlineList>
        {form.stages.map((stage, index) => (
          <section key={stage.title.en} className="flex flex-col gap-3">
            <div className="flex flex-wrap items-baseline justify-between gap-3">
              <h3 className="font-serif text-lead font-semibold">{stage.title[language]}</h3>
              <Change slug={offering.slug} step={index + 1} name={stage.title[language]} />
            </div>
            <AnswerList stage={stage} answers={answers} />
          </section>
        ))}
        {form.asksSupervisor ? (
          <section className="flex flex-col gap-2">
            <div className="flex flex-wrap items-baseline justify-between gap-3">
              <h3 className="font-serif text-lead font-semibold">
                <FormattedMessage {...applyWords.supervisor} />
              </h3>
              <PageLink
                to="/catalog/$slug/apply"
                params={{ slug: offering.slug }}
                search={{ step: form.stages.length + 1 }}
                className="inline-flex min-h-control items-center"
              >
                <FormattedMessage id="apply.change.supervisor" defaultMessage="Change your supervisor" />
              </PageLink>
            </div>
            <p>{[supervisorName, supervisorEmail].filter((part) => part !== '').join(' · ') || '—'}</p>
          </section>
        ) : null}
      </HairlineList>
      <p className="text-muted">
        <FormattedMessage
          id="apply.check.text"
          defaultMessage="Once handed in, your answers stay as they are. Staff of the program read them; your supervisor doesn’t."
        />
      </p>
      {submit.trouble && submit.trouble.refusal === null ? <TroubleText trouble={submit.trouble} /> : null}
      <div>
        <Button variant="primary" onPress={() => void go()} isPending={submit.pending}>
          <FormattedMessage id="apply.submit" defaultMessage="Hand in the application" />
        </Button>
      </div>
    </>
  )
}
