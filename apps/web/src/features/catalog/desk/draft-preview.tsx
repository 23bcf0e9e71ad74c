import { Drawer, PageTitle } from '@inservice/ui'
import { useFormContext } from 'react-hook-form'
import { FormattedMessage, useIntl } from 'react-intl'
import { AboutSection, ContentSections, PlaceSection } from '../offering/about-sections.tsx'
import { EarningSection } from '../offering/earning-section.tsx'
import { FeesSection } from '../offering/fees-section.tsx'
import { SessionsSection } from '../offering/sessions-section.tsx'
import { deskWords } from './desk-words.ts'
import { useDraft } from './draft-context.tsx'
import { bodyOf, type DraftValues } from './draft-values.ts'
import { previewOf } from './preview-of.ts'

type PreviewProps = { isOpen: boolean; onClose: () => void; now: string }

/** The training's page as the public would read it, from what stands in the form now. */
export const DraftPreview = ({ isOpen, onClose, now }: PreviewProps) => {
  const intl = useIntl()
  const { choices, provider } = useDraft()
  const { getValues } = useFormContext<DraftValues>()
  const offering = previewOf(bodyOf(getValues()), { choices, provider, now })
  return (
    <Drawer
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      size="wide"
      title={<FormattedMessage id="draft.preview.title" defaultMessage="As the public will read it" />}
      closeLabel={intl.formatMessage({ id: 'draft.preview.close', defaultMessage: 'Close the preview' })}
    >
      <PageTitle above={offering.providerName} lead={offering.summary}>
        {offering.title === '' ? <FormattedMessage {...deskWords.untitled} /> : offering.title}
      </PageTitle>
      <AboutSection offering={offering} />
      <SessionsSection offering={offering} />
      <EarningSection offering={offering} earning={null} />
      <FeesSection offering={offering} earning={null} />
      <ContentSections offering={offering} />
      <PlaceSection offering={offering} />
    </Drawer>
  )
}
