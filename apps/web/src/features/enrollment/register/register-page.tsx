import { Page, PageTitle } from '@inservice/ui'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { FormattedMessage } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { NoSeat } from './no-seat.tsx'
import { RegisterDone } from './register-done.tsx'
import { SeatClock } from './seat-clock.tsx'
import { StepCheck } from './step-check.tsx'
import { StepPay } from './step-pay.tsx'
import { StepQuestions } from './step-questions.tsx'
import { StepWho } from './step-who.tsx'
import { Steps } from './steps-bar.tsx'
import { payByOf, stepAfter, stepsOf, type Offering, type StepKey } from './steps.ts'
import { TrainingLine } from './training-line.tsx'
import { useDraft, type Draft } from './use-draft.ts'
import { useRegistering } from './use-registering.ts'
import { useSeatHold } from './use-seat-hold.ts'

const route = getRouteApi('/_person/catalog/$slug/register')

/** May one register now, or is there something else to say? */
const goesOn = ({ invitation, own }: Offering): boolean =>
  invitation === 'register' ||
  invitation === 'confirm' ||
  // A party is answered for first, in one word for all of them.
  (invitation === 'accept-offer' && (own?.waitingSeats ?? 1) === 1) ||
  own?.state === 'invited'

/** Registering for a training, from who one is to what happens next. */
export const RegisterPage = () => {
  const { slug } = route.useParams()
  const { step } = route.useSearch()
  const [offering] = trpc.enrollment.offering.useSuspenseQuery({ slug })
  return (
    <Page width="reading">
      {step === 'done' && offering.own?.state === 'confirmed' ? (
        <RegisterDone offering={offering} />
      ) : (
        <Flow key={offering.id} offering={offering} />
      )}
    </Page>
  )
}

/** The first step that has not been gone through, or the one that the address names where its time has come. */
const stepNow = (steps: readonly StepKey[], asked: StepKey | undefined, { through }: Draft): StepKey => {
  const open = steps.find((one) => !through.includes(one)) ?? 'check'
  const first = steps.indexOf(open) < steps.indexOf('check') ? open : 'check'
  if (asked === undefined || asked === 'done' || !steps.includes(asked)) return asked === 'done' ? first : 'who'
  return steps.indexOf(asked) <= steps.indexOf(first) ? asked : first
}

const useStep = (offering: Offering, draft: Draft) => {
  const { step: asked } = route.useSearch()
  const steps = stepsOf(offering)
  const step = stepNow(steps, asked, draft)
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(step)
  useEffect(() => {
    if (before.current === step) return
    before.current = step
    heading.current?.focus()
  }, [step])
  return { steps, step, heading }
}

const Flow = ({ offering }: { offering: Offering }) => {
  const { draft: kept, change } = useDraft(offering.id)
  const draft = { ...kept, payBy: payByOf(offering, kept.payBy) }
  const { steps, step, heading } = useStep(offering, draft)
  const navigate = useNavigate()
  const may = goesOn(offering)
  const keepsSeat = may && offering.own?.state !== 'invited'
  const { hold, keepLonger } = useSeatHold(offering.id, keepsSeat)
  const registering = useRegistering(offering, draft)
  const [profile] = trpc.people.profile.useSuspenseQuery({})

  const onDone = async (part: Partial<Draft> = {}): Promise<void> => {
    change({ ...part, through: [...new Set([...draft.through, step])] })
    const next = stepAfter(steps, step)
    await navigate({ to: '/catalog/$slug/register', params: { slug: offering.slug }, search: { step: next } })
  }

  if (hold.state === 'refused' || (!may && !registering.pending)) {
    return <NoSeat offering={offering} trouble={hold.state === 'refused' ? hold.trouble : null} onAgain={keepLonger} />
  }
  return (
    <>
      <TrainingLine offering={offering} />
      <div className="pt-2 pb-6">
        {keepsSeat ? (
          <SeatClock hold={hold} zone={offering.timeZone} isFree={draft.payBy === 'nothing'} onLonger={keepLonger} />
        ) : null}
      </div>
      <Steps slug={offering.slug} steps={steps} step={step} />
      <PageTitle ref={heading}>
        <StepTitle step={step} />
      </PageTitle>
      {step === 'who' ? <StepWho profile={profile} onDone={onDone} /> : null}
      {step === 'questions' ? <StepQuestions offering={offering} draft={draft} onDone={onDone} /> : null}
      {step === 'pay' ? <StepPay offering={offering} profile={profile} draft={draft} onDone={onDone} /> : null}
      {step === 'check' ? (
        <StepCheck offering={offering} profile={profile} draft={draft} registering={registering} />
      ) : null}
    </>
  )
}

const StepTitle = ({ step }: { step: StepKey }) => {
  if (step === 'questions') return <FormattedMessage id="register.ask.questions" defaultMessage="A few questions" />
  if (step === 'pay') return <FormattedMessage id="register.ask.pay" defaultMessage="How would you like to pay?" />
  if (step === 'check') return <FormattedMessage id="register.ask.check" defaultMessage="Check your answers" />
  return <FormattedMessage id="register.ask.who" defaultMessage="Who takes part?" />
}
