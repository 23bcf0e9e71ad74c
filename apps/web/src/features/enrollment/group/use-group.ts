import { useState } from 'react'
import { trpc, type ApiOutputs } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { listText, mergeLines, toBase64, type ListLine } from '../../seats/list-text.ts'

type Sums = Pick<ApiOutputs['enrollment']['previewGroup'], 'totalCents' | 'freeSeats' | 'most'>

/** The list as it was read, line by line, with what it comes to; mended lines are checked again. */
export const useGroup = (offeringId: string) => {
  const language = useLanguage()
  const [lines, setLines] = useState<readonly ListLine[] | null>(null)
  const [sums, setSums] = useState<Sums | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const preview = useCommand(trpc.enrollment.previewGroup.useMutation())
  const check = async (csvBase64: string, before: readonly ListLine[] | null): Promise<void> => {
    const answer = await preview.run({ offeringId, csvBase64 })
    if (!answer.ok) return
    const { file, lines: found, ...rest } = answer.value
    setProblem(file?.[language] ?? null)
    if (file) return
    setSums(rest)
    setLines(before ? mergeLines(before, found) : found.map((line) => ({ ...line, isLeftOut: false, isMended: false })))
  }
  const kept = (lines ?? []).filter(({ isLeftOut }) => !isLeftOut)
  const again = (): Promise<void> => check(toBase64(new TextEncoder().encode(listText(kept))), lines)
  /** A line that is left out or taken in again is as good as it was; the sum is of the kept lines. */
  const change = (line: ListLine): void =>
    setLines((now) => (now ?? []).map((one) => (one.line === line.line ? line : one)))
  return { lines, kept, sums, problem, preview, check, again, change, restart: () => setLines(null) }
}

export type GroupInHand = ReturnType<typeof useGroup>
