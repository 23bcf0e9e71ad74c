import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { ModalOverlayProps } from 'react-aria-components'
import { innerButtonLook } from '../fields/control-look.ts'

export type DialogProps = Omit<ModalOverlayProps, 'children' | 'className' | 'style' | 'isDismissable'> & {
  title: ReactNode
  /** May be a function of close(). */
  children: ReactNode | ((close: () => void) => ReactNode)
  /** The buttons; may be a function of close(). */
  actions?: ReactNode | ((close: () => void) => ReactNode)
  /** The name of the closing button. Left out, only the actions and Escape close. */
  closeLabel?: string
  /** For what must be answered: a press outside does not close it. */
  role?: 'dialog' | 'alertdialog'
  size?: 'medium' | 'wide'
}

const sizes = { medium: 'max-w-130', wide: 'max-w-200' }

/** A question or a short form above the page. Controlled by isOpen, or by a DialogTrigger around it. */
export function Dialog({
  title,
  children,
  actions,
  closeLabel,
  role = 'dialog',
  size = 'medium',
  ...rest
}: DialogProps) {
  return (
    <ModalOverlay
      {...rest}
      isDismissable={role === 'dialog'}
      className="fixed inset-0 z-40 flex items-end justify-center bg-backdrop transition-opacity data-entering:opacity-0 data-exiting:opacity-0 sm:items-center sm:p-6"
    >
      <Modal
        className={`flex max-h-[92dvh] w-full flex-col bg-surface text-ink shadow-float max-sm:rounded-t-sheet sm:rounded-sheet ${sizes[size]} transition-transform data-entering:translate-y-1 data-exiting:translate-y-1`}
      >
        <AriaDialog role={role} className="flex min-h-0 flex-col outline-none">
          {({ close }) => (
            <>
              <DialogHead title={title} closeLabel={closeLabel} />
              <div className="min-h-0 overflow-y-auto px-6 py-1">
                {typeof children === 'function' ? children(close) : children}
              </div>
              <div className="flex flex-wrap gap-3 px-6 pt-4 pb-6 empty:pb-2">
                {typeof actions === 'function' ? actions(close) : actions}
              </div>
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The title of a dialog or a drawer, and the button that closes it. */
export function DialogHead({ title, closeLabel }: { title: ReactNode; closeLabel?: string }) {
  return (
    <div className="flex items-start gap-4 px-6 pt-5 pb-2">
      <Heading slot="title" className="min-w-0 flex-1 font-serif text-section font-semibold">
        {title}
      </Heading>
      {closeLabel ? (
        <Button slot="close" aria-label={closeLabel} className={`${innerButtonLook} -me-2 h-10`}>
          <X aria-hidden />
        </Button>
      ) : null}
    </div>
  )
}
