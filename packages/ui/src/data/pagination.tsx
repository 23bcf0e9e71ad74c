import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../actions/button.tsx'
import { LinkButton } from '../actions/link-button.tsx'

export type PageStep = { label: ReactNode; href?: string; onPress?: () => void }

export type PaginationProps = {
  /** Names the navigation for screen readers. */
  label: string
  /** Toward the start of the list; left out at the start. */
  newer?: PageStep
  /** Toward its end; left out at the end. */
  older?: PageStep
  /** Between them: what is shown, such as "June to September". */
  position?: ReactNode
}

/** Steps through a long list, page by page, by address where there is one. */
export function Pagination({ label, newer, older, position }: PaginationProps) {
  if (!newer && !older) return null
  return (
    <nav aria-label={label} className="flex flex-wrap items-center justify-between gap-4 py-6 print-hidden">
      <div>{newer ? <Turn step={newer} icon={<ArrowLeft aria-hidden className="rtl:-scale-x-100" />} /> : null}</div>
      {position ? <p className="text-dense text-muted max-sm:order-first max-sm:basis-full">{position}</p> : null}
      <div>
        {older ? <Turn step={older} icon={<ArrowRight aria-hidden className="rtl:-scale-x-100" />} isAfter /> : null}
      </div>
    </nav>
  )
}

function Turn({ step, icon, isAfter = false }: { step: PageStep; icon: ReactNode; isAfter?: boolean }) {
  const content = (
    <>
      {isAfter ? null : icon}
      {step.label}
      {isAfter ? icon : null}
    </>
  )
  if (step.href) return <LinkButton href={step.href}>{content}</LinkButton>
  return <Button onPress={step.onPress}>{content}</Button>
}
