import { act } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { useRef, useState } from 'react'
import { expect, test } from 'vitest'
import { useTypedBefore } from './use-typed-before.ts'

const Field = ({ isKept }: { isKept: boolean }) => {
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [, setDrawn] = useState(0)
  useTypedBefore(field, text, isKept ? setText : () => setDrawn(1))
  return <input ref={field} aria-label="Topic" value={text} onChange={(event) => setText(event.target.value)} />
}

/** The page comes from the server, a person types, then the program begins to listen. */
const typeBefore = async (isKept: boolean): Promise<string> => {
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  root.innerHTML = renderToString(<Field isKept={isKept} />)
  const input = root.querySelector('input')
  if (!input) throw new Error('the server drew a field')
  input.value = 'equity'
  await act(async () => void hydrateRoot(root, <Field isKept={isKept} />))
  return input.value
}

test('what was typed before the page listened stays', async () => {
  expect(await typeBefore(true)).toBe('equity')
})

test('control: without the hook, the first drawing afterwards empties the field', async () => {
  expect(await typeBefore(false)).toBe('')
})
