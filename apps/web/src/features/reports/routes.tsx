export const reportsRoutes = { public: [], person: [] } as const
