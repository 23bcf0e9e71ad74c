export const evaluationRoutes = { public: [], person: [] } as const
