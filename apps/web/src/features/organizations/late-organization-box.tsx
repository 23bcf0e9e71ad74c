import { lazy, Suspense, type ComponentProps } from 'react'
import type { OrganizationBox } from './organization-box.tsx'

const Box = lazy(() => import('./organization-box.tsx').then(({ OrganizationBox: box }) => ({ default: box })))

/** The organization's field, whose code comes after the page's; its place is kept, with its name. */
export const LateOrganizationBox = (props: ComponentProps<typeof OrganizationBox>) => (
  <Suspense
    fallback={
      <div aria-busy="true" className="flex flex-col gap-1">
        <span className="font-semibold">{props.label}</span>
        <span className="text-dense text-muted">{props.description}</span>
        <span className="flex min-h-control items-center rounded-control border border-line bg-surface px-3">
          {props.chosenName}
        </span>
      </div>
    }
  >
    <Box {...props} />
  </Suspense>
)
