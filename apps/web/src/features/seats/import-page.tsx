import { Breadcrumbs, Button, Notice, Page, PageTitle } from '@inservice/ui'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { useCommand, type Trouble } from '../../kernel/api/use-command.ts'
import { TroubleText } from '../../kernel/forms/trouble-text.tsx'
import { useLanguage } from '../../kernel/language/use-language.ts'
import { showToast } from '../../kernel/pages/toasts.ts'
import type { Block } from './block-page.tsx'
import { BringList } from './bring-list.tsx'
import { ChangedNotice } from './changed-notice.tsx'
import { ImportTable } from './import-table.tsx'
import { listText, mergeLines, toBase64, type ListLine } from './list-text.ts'
import { seatTitles } from './seat-words.ts'
import { TrainingField } from './training-field.tsx'
import { useSeen } from './use-seen.ts'

const route = getRouteApi('/_person/seats/$blockId/import')

const Failed = ({ trouble }: { trouble: Trouble }) => {
  const language = useLanguage()
  return (
    <Notice
      tone="bad"
      announce="assertive"
      title={trouble.refusal ? trouble.refusal.sentence[language] : <TroubleText trouble={trouble} />}
    />
  )
}

/** The list as it was read, and the way on: mend and check again, or assign. */
const usePreview = (block: Block, offeringId: string | null) => {
  const language = useLanguage()
  const [lines, setLines] = useState<readonly ListLine[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const preview = useCommand(trpc.enrollment.previewAssign.useMutation())
  const check = async (csvBase64: string, before: readonly ListLine[] | null) => {
    const answer = await preview.run({ blockId: block.id, offeringId, csvBase64 })
    if (!answer.ok) return
    const { file, lines: found } = answer.value
    setProblem(file?.[language] ?? null)
    if (file) return
    setLines(before ? mergeLines(before, found) : found.map((line) => ({ ...line, isLeftOut: false, isMended: false })))
  }
  return { lines, setLines, problem, preview, check, offeringId }
}

const Preview = ({
  block,
  lines,
  state,
}: {
  block: Block
  lines: readonly ListLine[]
  state: ReturnType<typeof usePreview>
}) => {
  const intl = useIntl()
  const navigate = useNavigate()
  const utils = trpc.useUtils()
  const assign = useCommand(trpc.enrollment.assignSeats.useMutation())
  const { setLines, preview, check, offeringId } = state
  const { send, known } = useSeen(block)
  const kept = lines.filter(({ isLeftOut }) => !isLeftOut)
  const toMend = kept.filter(({ trouble, isMended }) => trouble !== null || isMended).length
  const give = async () => {
    const people = kept.map(({ line, name, email, school }) => ({ line, name, email, school }))
    const answer = await send((seenVersion) => assign.run({ blockId: block.id, offeringId, people, seenVersion }))
    if (!answer.ok) return check(toBase64(new TextEncoder().encode(listText(kept))), lines)
    await utils.seats.block.invalidate({ blockId: block.id })
    await navigate({ to: '/seats/$blockId', params: { blockId: block.id } })
    await showToast({
      title: intl.formatMessage(
        {
          id: 'seats.import.done',
          defaultMessage: '{count, plural, one {# person is} other {# people are}} invited by letter',
        },
        { count: answer.value.assigned },
      ),
    })
  }
  return (
    <div className="flex flex-col gap-5">
      <p aria-live="polite" className="font-semibold">
        <FormattedMessage
          id="seats.import.summary"
          defaultMessage="{all, plural, one {# line} other {# lines}} · {fine} fine · {mend} to mend · {out} left out"
          values={{
            all: lines.length,
            fine: kept.length - toMend,
            mend: toMend,
            out: lines.length - kept.length,
          }}
        />
      </p>
      {assign.trouble ? <Failed trouble={assign.trouble} /> : null}
      <ChangedNotice block={block} known={known} />
      {preview.trouble ? <Failed trouble={preview.trouble} /> : null}
      <ImportTable
        lines={lines}
        onChange={(line) => setLines(lines.map((one) => (one.line === line.line ? line : one)))}
      />
      <div className="flex flex-wrap items-start gap-3">
        {toMend > 0 ? (
          <Button
            variant="primary"
            isPending={preview.pending}
            onPress={() => void check(toBase64(new TextEncoder().encode(listText(kept))), lines)}
          >
            <FormattedMessage id="seats.import.again" defaultMessage="Check again" />
          </Button>
        ) : (
          <Button
            variant="primary"
            isPending={assign.pending}
            onPress={() => void give()}
            blockedBecause={
              kept.length === 0 ? (
                <FormattedMessage id="seats.import.all-out" defaultMessage="Every line is left out" />
              ) : undefined
            }
          >
            <FormattedMessage
              id="seats.import.assign"
              defaultMessage="{count, plural, one {Assign # seat} other {Assign # seats}}"
              values={{ count: kept.length }}
            />
          </Button>
        )}
        <Button onPress={() => setLines(null)}>
          <FormattedMessage id="seats.import.other" defaultMessage="Bring another list" />
        </Button>
      </div>
    </div>
  )
}

/** Seats for many at once: bring a list, see line by line what is to be mended, then assign all in one go. */
export const ImportPage = () => {
  const intl = useIntl()
  const { blockId } = route.useParams()
  const [block] = trpc.seats.block.useSuspenseQuery({ blockId })
  const [training, setTraining] = useState('')
  const state = usePreview(block, block.isPack ? training : null)
  const free = block.seats.filter((seat) => seat.state === 'free').length
  return (
    <Page>
      <PageTitle
        above={
          <Breadcrumbs
            label={intl.formatMessage({ id: 'seats.way', defaultMessage: 'Way up' })}
            crumbs={[
              { href: '/seats', label: intl.formatMessage(seatTitles.desk) },
              { href: `/seats/${block.id}`, label: block.title },
            ]}
          />
        }
        lead={
          <FormattedMessage
            id="seats.import.lead"
            defaultMessage="{free, plural, =0 {No seat is free} one {# seat is free} other {# seats are free}}. Nobody gets a seat before every line is mended or left out."
            values={{ free }}
          />
        }
      >
        <FormattedMessage {...seatTitles.import} />
      </PageTitle>
      {state.lines === null ? (
        <>
          {state.preview.trouble ? <Failed trouble={state.preview.trouble} /> : null}
          {block.isPack ? (
            <div className="max-w-reading pb-6">
              <TrainingField places={block.places} value={training} onChange={(id) => setTraining(id ?? '')} />
            </div>
          ) : null}
          {block.isPack && training === '' ? null : (
            <BringList
              problem={state.problem}
              isPending={state.preview.pending}
              onCheck={(csvBase64) => void state.check(csvBase64, null)}
            />
          )}
        </>
      ) : (
        <Preview block={block} lines={state.lines} state={state} />
      )}
    </Page>
  )
}
