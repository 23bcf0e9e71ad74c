import { createContext } from 'react'

/** True for the buttons of a step that was drawn just now: they cannot be pressed yet. */
export const Settling = createContext(false)
