import { useEffect, useSyncExternalStore } from 'react'

export type Shortcut = {
  /** One key as the keyboard event names it: `j`, `?`, ` `. */
  key: string
  /** What it does, in the reader's language: the `?` dialog lists it. */
  word: string
  run: () => void
}

const KEPT = 'single-key-shortcuts'
const listeners = new Set<() => void>()
let alive: readonly Shortcut[] = []

const changed = () => {
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether shortcuts of a single key work: a person may turn them off (they disturb speech input). */
export const areSingleKeysOn = (): boolean => localStorage.getItem(KEPT) !== 'off'
export const turnSingleKeys = (on: boolean): void => {
  localStorage.setItem(KEPT, on ? 'on' : 'off')
  changed()
}

const NONE: readonly Shortcut[] = []
export const useShortcutList = (): readonly Shortcut[] =>
  useSyncExternalStore(
    subscribe,
    () => alive,
    () => NONE,
  )
export const useSingleKeysOn = (): boolean => useSyncExternalStore(subscribe, areSingleKeysOn, () => true)

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) ||
    target.closest('[role=dialog]') !== null)

/** Gives a page a shortcut of a single key, for as long as it is shown: `useShortcut({ key: 'a', word, run })`. */
export const useShortcut = ({ key, word, run }: Shortcut): void => {
  useEffect(() => {
    const shortcut = { key, word, run }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (isTyping(event.target) || !areSingleKeysOn()) return
      event.preventDefault()
      run()
    }
    alive = [...alive, shortcut]
    changed()
    document.addEventListener('keydown', onKey)
    return () => {
      alive = alive.filter((other) => other !== shortcut)
      changed()
      document.removeEventListener('keydown', onKey)
    }
  }, [key, word, run])
}
