/** The shape of the program's door: types only, nothing of the server reaches the browser. */
export type { AppRouter } from '@inservice/api/router'
