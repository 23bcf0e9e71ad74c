/** Ends the session, then loads the front page or another one afresh: nothing of the person stays in this browser's memory. */
export const signOut = async (to = '/'): Promise<void> => {
  await fetch('/api/auth/sign-out', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  window.location.assign(to)
}
