import type { ReactNode } from 'react'

/** A named group of specimens on the gallery's page. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section aria-label={name} className="mx-auto w-full max-w-page px-gutter py-8">
      <h2 className="mb-5 border-b border-hair pb-1 text-caption text-muted">{name}</h2>
      <div className="flex flex-col gap-6">{children}</div>
    </section>
  )
}

/** Specimens side by side. */
export function Row({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-start gap-x-6 gap-y-5">{children}</div>
}
