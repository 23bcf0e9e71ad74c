import { useIntl } from 'react-intl'
import type { ReactNode } from 'react'

export type FacetChoice = { word: string; label: string; count: number; isChosen: boolean }

type GroupProps = { title: string; isOpen?: boolean; children: ReactNode }

/** A group of filters that opens and closes, also where no script runs. */
export const FacetGroup = ({ title, isOpen = false, children }: GroupProps) => (
  <details open={isOpen} className="group border-b border-hair">
    <summary className="flex min-h-control cursor-pointer list-none items-center justify-between gap-2 rounded-[2px] font-semibold [&::-webkit-details-marker]:hidden">
      {title}
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        className="size-4 fill-none stroke-current stroke-[1.75] text-muted transition-transform group-open:rotate-180"
      >
        <path d="m3.5 6 4.5 4.5L12.5 6" />
      </svg>
    </summary>
    <fieldset className="min-w-0 pb-4">
      <legend className="sr-only">{title}</legend>
      {children}
    </fieldset>
  </details>
)

/** Checkboxes with how many trainings each would leave; plain ones, so that they work before and without scripts. */
export const FacetChoices = ({ name, choices }: { name: string; choices: readonly FacetChoice[] }) => {
  const intl = useIntl()
  return (
    <ul className="flex flex-col gap-0.5">
      {choices.map(({ word, label, count, isChosen }) => (
        <li key={word}>
          <label className="flex min-h-7 touch:min-h-control cursor-pointer items-center gap-2.5 text-dense">
            <input
              type="checkbox"
              name={name}
              value={word}
              defaultChecked={isChosen}
              className="size-4.5 touch:size-5.5 shrink-0 cursor-pointer accent-accent"
            />
            <span className="min-w-0 flex-1">{label}</span>
            <span className="figures text-muted">{intl.formatNumber(count)}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}
