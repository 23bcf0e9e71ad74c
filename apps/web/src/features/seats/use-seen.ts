import { useRef, useState } from 'react'
import { trpc } from '../../kernel/api/trpc.ts'
import type { Answer } from '../../kernel/api/use-command.ts'
import type { Block } from './block-page.tsx'

const idsOf = ({ events }: Block): ReadonlySet<string> => new Set(events.map(({ id }) => id))

/**
 * Sends a deed on the block as it was seen. Where another manager changed it meanwhile the deed is refused: the newest block
 * is fetched, `known` says what had been seen before, and the same deed sent again goes by what is seen now.
 */
export const useSeen = (block: Block) => {
  const utils = trpc.useUtils()
  const seen = useRef({ version: block.version, known: idsOf(block) })
  const [known, setKnown] = useState<ReadonlySet<string> | null>(null)
  const send = async <Value>(deed: (seenVersion: number) => Promise<Answer<Value>>): Promise<Answer<Value>> => {
    const answer = await deed(seen.current.version)
    const isOld = !answer.ok && answer.trouble.refusal?.code === 'block-changed'
    if (!isOld) return answer
    await utils.seats.block.invalidate({ blockId: block.id })
    const now = await utils.seats.block.fetch({ blockId: block.id })
    setKnown(seen.current.known)
    seen.current = { version: now.version, known: idsOf(now) }
    return answer
  }
  return { send, known }
}
