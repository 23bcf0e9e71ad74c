export type SkeletonProps = {
  /** How many lines; they keep the height of what will come. */
  lines?: number
  /** A row of a catalog or a table, instead of plain lines. */
  look?: 'text' | 'row'
}

const widths = ['w-4/5', 'w-full', 'w-2/3', 'w-11/12', 'w-3/5']

/** The place of what is on its way. Unseen for the first 300 ms; set aria-busy on what holds it. */
export function Skeleton({ lines = 3, look = 'text' }: SkeletonProps) {
  return (
    <div aria-hidden="true" className="skeleton flex flex-col">
      {Array.from({ length: lines }, (_, line) =>
        look === 'text' ? (
          <span key={line} className={`my-1.5 h-4 rounded-[3px] bg-hair ${widths[line % widths.length]}`} />
        ) : (
          <span key={line} className="flex gap-6 border-b border-hair py-5">
            <span className="h-12 w-14 rounded-[3px] bg-hair" />
            <span className="flex flex-1 flex-col gap-2.5">
              <span className={`h-5 rounded-[3px] bg-hair ${widths[(line + 2) % widths.length]}`} />
              <span className={`h-4 rounded-[3px] bg-hair ${widths[line % widths.length]}`} />
            </span>
          </span>
        ),
      )}
    </div>
  )
}
