import { useState } from 'react'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { RadioGroup } from '../index.ts'
import { ActionsGallery } from './actions-gallery.tsx'
import { ChoicesGallery } from './choices-gallery.tsx'
import { DataGallery } from './data-gallery.tsx'
import { FieldsGallery } from './fields-gallery.tsx'
import { FormsGallery } from './forms-gallery.tsx'
import { LayoutGallery } from './layout-gallery.tsx'
import { ListsGallery } from './lists-gallery.tsx'
import { NoticesGallery } from './notices-gallery.tsx'
import { OverlaysGallery } from './overlays-gallery.tsx'
import { TypeGallery } from './type-gallery.tsx'

export type GalleryProps = {
  /** Only one part, by its key. */
  part?: string
  locale?: string
}

const parts: Record<string, () => ReactNode> = {
  layout: LayoutGallery,
  type: TypeGallery,
  actions: ActionsGallery,
  fields: FieldsGallery,
  choices: ChoicesGallery,
  forms: FormsGallery,
  notices: NoticesGallery,
  data: DataGallery,
  lists: ListsGallery,
  overlays: OverlaysGallery,
}

/** The whole design language on one page. */
export function Gallery({ part, locale = 'en-US' }: GalleryProps) {
  const [theme, setTheme] = useState('system')
  const shown = Object.entries(parts).filter(([key]) => part === undefined || key === part)
  return (
    <I18nProvider locale={locale}>
      <div data-theme={theme === 'system' ? undefined : theme} className="min-h-dvh bg-paper text-ink">
        {part === undefined ? (
          <section aria-label="Theme of the gallery" className="mx-auto max-w-page px-gutter pt-4">
            <RadioGroup
              label="Theme"
              look="inline"
              value={theme}
              onChange={setTheme}
              choices={[
                { value: 'system', label: 'System' },
                { value: 'light', label: 'Light' },
                { value: 'dark', label: 'Dark' },
              ]}
            />
          </section>
        ) : null}
        {shown.map(([key, Part]) => (
          <Part key={key} />
        ))}
      </div>
    </I18nProvider>
  )
}
