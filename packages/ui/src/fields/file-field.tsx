import { Upload, X } from 'lucide-react'
import { useId, useState } from 'react'
import type { ReactNode, Ref } from 'react'
import { Button } from '../actions/button.tsx'
import { joinClasses } from '../join-classes.ts'
import { StateShape } from '../marks/state-shape.tsx'
import type { FieldText } from './field-props.ts'

export type FileFieldProps = FieldText & {
  /** The words on the field, such as "Choose a file, or drop it here". */
  chooseText: ReactNode
  /** The words on the button that takes a file away again. */
  removeLabel: (name: string) => string
  value?: readonly File[]
  onChange?: (files: File[]) => void
  /** As in HTML: '.csv,application/pdf'. */
  accept?: string
  isMultiple?: boolean
  isDisabled?: boolean
  isRequired?: boolean
  isInvalid?: boolean
  id?: string
  name?: string
  onBlur?: () => void
  ref?: Ref<HTMLInputElement>
}

const zone =
  'relative flex min-h-24 items-center justify-center gap-2 rounded-control border border-dashed px-4 py-5 text-center ' +
  'transition-colors has-[input:focus-visible]:ring-focus [&_svg]:size-4.5 [&_svg]:stroke-[1.75]'

const zoneStates = {
  open: 'border-line bg-surface hover:border-ink hover:bg-sunken',
  marked: 'border-bad bg-surface hover:bg-sunken',
  disabled: 'border-hair bg-sunken text-muted',
}

/** Files, chosen or dropped. The browser's own input covers the field, so keyboard and dropping are its own. */
export function FileField(props: FileFieldProps) {
  const { label, labelNote, isLabelHidden, description, errorMessage, chooseText, removeLabel, ...field } = props
  const { value, onChange, accept, isMultiple = false, isDisabled, isRequired, isInvalid, name, onBlur, ref } = field
  const ownId = useId()
  const id = field.id ?? ownId
  const [own, setOwn] = useState<readonly File[]>([])
  const files = value ?? own
  const take = (next: File[]) => {
    setOwn(next)
    onChange?.(next)
  }
  const marked = isInvalid ?? Boolean(errorMessage)
  const notes = [description ? `${id}-hint` : '', marked ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div data-rac="" className="flex max-w-reading flex-col gap-1">
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : 'font-semibold text-ink'}>
        {label}
        {labelNote ? <span className="ps-2 text-dense font-normal text-muted">{labelNote}</span> : null}
      </label>
      {description ? (
        <span id={`${id}-hint`} className="text-dense text-muted">
          {description}
        </span>
      ) : null}
      {marked ? (
        <span id={`${id}-error`} className="flex items-baseline gap-1.5 text-dense font-semibold text-bad">
          <StateShape tone="bad" />
          {errorMessage}
        </span>
      ) : null}
      <div
        className={joinClasses(zone, isDisabled ? zoneStates.disabled : marked ? zoneStates.marked : zoneStates.open)}
      >
        <Upload aria-hidden />
        <span>{chooseText}</span>
        <input
          ref={ref}
          id={id}
          name={name}
          type="file"
          accept={accept}
          multiple={isMultiple}
          disabled={isDisabled}
          aria-required={isRequired || undefined}
          aria-invalid={marked || undefined}
          aria-describedby={notes || undefined}
          onBlur={onBlur}
          onChange={(event) => {
            take([...(isMultiple ? files : []), ...(event.target.files ?? [])])
            event.target.value = ''
          }}
          className="absolute inset-0 cursor-pointer opacity-0 disabled:cursor-default"
        />
      </div>
      <ChosenFiles
        files={files}
        removeLabel={removeLabel}
        onRemove={(gone) => take(files.filter((file) => file !== gone))}
      />
    </div>
  )
}

type ChosenFilesProps = {
  files: readonly File[]
  removeLabel: (name: string) => string
  onRemove: (file: File) => void
}

function ChosenFiles({ files, removeLabel, onRemove }: ChosenFilesProps) {
  if (files.length === 0) return null
  return (
    <ul className="divide-y divide-hair border-b border-hair">
      {files.map((file) => (
        <li key={`${file.name}-${file.size}-${file.lastModified}`} className="flex items-center gap-3 py-1 text-dense">
          <span className="min-w-0 flex-1 truncate">{file.name}</span>
          <Button variant="plain" size="small" icon={<X aria-hidden />} onPress={() => onRemove(file)}>
            {removeLabel(file.name)}
          </Button>
        </li>
      ))}
    </ul>
  )
}
