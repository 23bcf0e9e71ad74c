import './styles.css'
import { RouterClient } from '@tanstack/react-router/ssr/client'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { makeBrowserContext } from './frame/make-browser-context.ts'
import { createAppRouter } from './router.tsx'

const router = createAppRouter(await makeBrowserContext())

hydrateRoot(
  document,
  <StrictMode>
    <RouterClient router={router} />
  </StrictMode>,
)
