/** On a phone the given name, elsewhere the whole one. */
export const AccountName = ({ name, givenName }: { name: string; givenName: string }) => (
  <>
    <span className="max-w-24 truncate sm:hidden">{givenName}</span>
    <span className="max-sm:hidden">{name}</span>
  </>
)
