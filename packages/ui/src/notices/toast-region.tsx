import { X } from 'lucide-react'
import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components'
import { Button } from '../actions/button.tsx'
import { innerButtonLook } from '../fields/control-look.ts'
import { StateShape } from '../marks/state-shape.tsx'
import type { Toasts } from './create-toasts.ts'

export type ToastRegionProps = {
  toasts: Toasts
  /** Names the region; F6 moves the focus to it. */
  label: string
  closeLabel: string
}

/** The library would interrupt (alert); a toast only ever says what has just worked. */
const politely = { role: 'status' } as const

/** Where toasts appear: read out politely, paused while pointed at or focused, never the only copy of an error. */
export function ToastRegion({ toasts, label, closeLabel }: ToastRegionProps) {
  return (
    <AriaToastRegion
      queue={toasts.queue}
      aria-label={label}
      className="fixed inset-x-4 bottom-4 z-50 flex flex-col-reverse items-center gap-2 rounded-sheet outline-none print-hidden max-md:bottom-20 md:inset-x-auto md:start-6 md:items-start data-focus-visible:ring-focus"
    >
      {({ toast }) => (
        <Toast
          toast={toast}
          className="flex w-full max-w-120 items-center gap-3 rounded-sheet bg-surface py-2 ps-4 pe-2 text-ink shadow-float outline-none data-focus-visible:ring-focus forced-colors:border"
        >
          <ToastContent {...politely} className="flex min-w-0 flex-1 items-baseline gap-2.5 py-1">
            <StateShape tone={toast.content.tone ?? 'good'} />
            <span className="flex min-w-0 flex-col">
              <Text slot="title" className="text-body">
                {toast.content.title}
              </Text>
              {toast.content.description ? (
                <Text slot="description" className="text-dense text-muted">
                  {toast.content.description}
                </Text>
              ) : null}
            </span>
          </ToastContent>
          {toast.content.undoLabel ? (
            <Button
              size="small"
              onPress={() => {
                toast.content.onUndo?.()
                toasts.close(toast.key)
              }}
            >
              {toast.content.undoLabel}
            </Button>
          ) : null}
          <AriaButton slot="close" aria-label={closeLabel} className={`${innerButtonLook} h-10`}>
            <X aria-hidden />
          </AriaButton>
        </Toast>
      )}
    </AriaToastRegion>
  )
}
