import type { ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import type { ModalOverlayProps } from 'react-aria-components'
import { DialogHead } from './dialog.tsx'

export type DrawerProps = Omit<ModalOverlayProps, 'children' | 'className' | 'style' | 'isDismissable'> & {
  title: ReactNode
  children: ReactNode | ((close: () => void) => ReactNode)
  /** Stays at the foot while the content scrolls. */
  actions?: ReactNode | ((close: () => void) => ReactNode)
  closeLabel: string
  size?: 'medium' | 'wide'
}

const sizes = { medium: 'sm:max-w-120', wide: 'sm:max-w-180' }

/** Details that slide over the page from its end, on a phone from below. Give it an address: isOpen from the route. */
export function Drawer({ title, children, actions, closeLabel, size = 'medium', ...rest }: DrawerProps) {
  return (
    <ModalOverlay
      {...rest}
      isDismissable
      className="fixed inset-0 z-40 flex justify-end bg-backdrop transition-opacity data-entering:opacity-0 data-exiting:opacity-0 max-sm:items-end"
    >
      <Modal
        className={`flex w-full flex-col bg-surface text-ink shadow-float transition-transform max-sm:max-h-[88dvh] max-sm:rounded-t-sheet max-sm:data-entering:translate-y-4 max-sm:data-exiting:translate-y-4 sm:h-full sm:data-entering:translate-x-4 sm:data-exiting:translate-x-4 ${sizes[size]}`}
      >
        <Dialog className="flex min-h-0 flex-1 flex-col outline-none">
          {({ close }) => (
            <>
              <div className="border-b border-hair pb-2">
                <DialogHead title={title} closeLabel={closeLabel} />
              </div>
              <div className="min-h-0 flex-1 overflow-y-auto px-6 py-5">
                {typeof children === 'function' ? children(close) : children}
              </div>
              {actions ? (
                <div className="flex flex-wrap gap-3 border-t border-hair px-6 py-4">
                  {typeof actions === 'function' ? actions(close) : actions}
                </div>
              ) : null}
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
