import { useEffect, useSyncExternalStore } from 'react'

export type Shortcut = {
  /** One key as the keyboard event names it: `j`, `?`, ` `. */
  key: string
  /** What it does, in the reader's language: the `?` dialog lists it. */
  word: string
  run: () => void
  /** Of every page: a page's own meaning of the same key stands in its place. */
  isGeneral?: boolean
}

/** A key as the list shows it. */
export type ListedKey = {
  key: string
  word: string
  isGeneral: boolean
  /** Works within a part of the page, such as a grid: turning single keys off does not touch it. */
  isLocal: boolean
}

const KEPT = 'single-key-shortcuts'
const listeners = new Set<() => void>()
let alive: readonly ListedKey[] = []

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

const NONE: readonly ListedKey[] = []

/** What the keys do on this page, each once. */
export const useShortcutList = (): readonly ListedKey[] => {
  const all = useSyncExternalStore(
    subscribe,
    () => alive,
    () => NONE,
  )
  return all.filter(
    (one) => !one.isGeneral || !all.some((other) => other !== one && other.key === one.key && !other.isGeneral),
  )
}

const list = (entry: ListedKey): (() => void) => {
  alive = [...alive, entry]
  changed()
  return () => {
    alive = alive.filter((other) => other !== entry)
    changed()
  }
}

/** Lists keys that a part of the page hears by itself, such as the arrows of a grid. */
export const useListedKeys = (keys: readonly { key: string; word: string }[]): void => {
  const said = JSON.stringify(keys)
  useEffect(() => {
    const given = JSON.parse(said) as { key: string; word: string }[]
    const drop = given.map((one) => list({ ...one, isGeneral: false, isLocal: true }))
    return () => drop.forEach((out) => out())
  }, [said])
}
export const useSingleKeysOn = (): boolean => useSyncExternalStore(subscribe, areSingleKeysOn, () => true)

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) ||
    target.closest('[role=dialog]') !== null)

/** Gives a page a shortcut of a single key, for as long as it is shown: `useShortcut({ key: 'a', word, run })`. */
export const useShortcut = ({ key, word, run, isGeneral = false }: Shortcut): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (isTyping(event.target) || !areSingleKeysOn()) return
      event.preventDefault()
      run()
    }
    const drop = list({ key, word, isGeneral, isLocal: false })
    document.addEventListener('keydown', onKey)
    return () => {
      drop()
      document.removeEventListener('keydown', onKey)
    }
  }, [key, word, run, isGeneral])
}
