/** The library's tables under our names: migration 2026-11-23-02-people.sql. */
const dated = { createdAt: 'created_at', updatedAt: 'updated_at' } as const

export const authTables = {
  user: { modelName: 'auth_user', fields: { ...dated, emailVerified: 'email_verified' } },
  session: {
    modelName: 'auth_session',
    fields: { ...dated, userId: 'user_id', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent' },
  },
  account: {
    modelName: 'auth_account',
    fields: {
      ...dated,
      userId: 'user_id',
      accountId: 'account_id',
      providerId: 'provider_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
    },
  },
  verification: { modelName: 'auth_verification', fields: { ...dated, expiresAt: 'expires_at' } },
} as const
