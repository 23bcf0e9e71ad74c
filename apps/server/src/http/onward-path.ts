/** Where to go on: a path of this site, never another one. */
export const onwardPath = (asked: string, otherwise: string): string =>
  /^\/(?![/\\])[^\p{Cc}\\]*$/u.test(asked) ? asked : otherwise
