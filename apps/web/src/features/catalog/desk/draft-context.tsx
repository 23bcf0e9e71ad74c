import { createContext, useContext, type ReactNode } from 'react'
import { Controller, type Control, type Path, type PathValue } from 'react-hook-form'
import { useIntl } from 'react-intl'
import type { ApiOutputs } from '../../../kernel/api/trpc.ts'
import type { DraftValues } from './draft-values.ts'
import { isWrong, problemWords, type Problem, type ProblemCode } from './problem-words.ts'

export type Choices = ApiOutputs['catalog']['deskChoices']
export type DraftTools = {
  control: Control<DraftValues>
  choices: Choices
  provider: Choices['providers'][number]
  today: string
  problems: readonly Problem[]
  /** Publishing was tried: what is missing stands on its field, too. */
  isTried: boolean
}

export const DraftContext = createContext<DraftTools | null>(null)

export const useDraft = (): DraftTools => {
  const tools = useContext(DraftContext)
  if (tools === null) throw new Error('A field of a draft stands inside its form.')
  return tools
}

/** Where a field stands, so that the list of what is missing can lead there. */
export const placeOf = (field: string): string => `at-${field}`

/** What stands against a field just now: what is wrong at once, what is missing once publishing was tried. */
export const useProblem = (name: string): ProblemCode | undefined => {
  const { problems, isTried } = useDraft()
  return problems.find(({ field, code }) => field === name && (isTried || isWrong(code)))?.code
}

type Bound<Value> = {
  name: string
  value: Value
  onChange: (value: Value) => void
  onBlur: () => void
  errorMessage: string | undefined
}
type FieldProps<Name extends Path<DraftValues>> = {
  name: Name
  className?: string
  children: (field: Bound<PathValue<DraftValues, Name>>) => ReactNode
}

/** Ties one field to the draft, with what stands against it. */
export const Field = <Name extends Path<DraftValues>>({ name, className, children }: FieldProps<Name>) => {
  const intl = useIntl()
  const { control } = useDraft()
  const problem = useProblem(name)
  return (
    <div id={placeOf(name)} className={className}>
      <Controller
        control={control}
        name={name}
        render={({ field: { ref: _ref, disabled: _disabled, ...field } }) => (
          <>
            {children({
              ...field,
              errorMessage: problem === undefined ? undefined : `${intl.formatMessage(problemWords[problem])}.`,
            })}
          </>
        )}
      />
    </div>
  )
}
