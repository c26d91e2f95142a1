/** A guard taken out of the code, and the test that must notice. `find` stands exactly once in the file. */
export type Mutation = {
  name: string;
  file: string;
  find: string;
  replace: string;
  project: 'unit' | 'sqlite';
  testFile: string;
  /** A part of the test's full name. */
  testName: string;
};

export const mutations: readonly Mutation[] = [
  {
    name: 'a permission is no longer asked for',
    file: 'lib/inventory/update-location.ts',
    find: "  requirePermission(ctx, 'locations:update');\n",
    replace: '',
    project: 'sqlite',
    testFile: 'lib/inventory/update-location.db.test.ts',
    testName: 'refuses a seller and changes nothing',
  },
  {
    name: 'a change may come from another site',
    file: 'lib/http/same-origin.ts',
    find: "  if (!isSameOrigin(headers)) throw forbidden('requests.otherSite');\n",
    replace: '',
    project: 'unit',
    testFile: 'lib/http/same-origin.test.ts',
    testName: 'refuses',
  },
  {
    name: 'a query forgets the scope',
    file: 'db/repositories/access.ts',
    find: '  return or(owned, ofTeams) ?? sql`1 = 0`;\n',
    replace: '  return undefined;\n',
    project: 'sqlite',
    testFile: 'db/repositories/access.db.test.ts',
    testName: 'a scope as a query finds what the pure rule lets in',
  },
  {
    name: 'a change leaves no audit event',
    file: 'lib/auth/sign-out.ts',
    find: "    await recordAudit(ctx, { action: 'user.sign_out', entityType: 'user', entityId: userId, before });\n",
    replace: '',
    project: 'sqlite',
    testFile: 'lib/auth/sign-out.db.test.ts',
    testName: 'ends the session at once and leaves one audit row',
  },
  {
    name: 'a session that was ended goes on',
    file: 'lib/auth/session-rules.ts',
    find: '    session.endedAt === null &&\n',
    replace: '',
    project: 'unit',
    testFile: 'lib/auth/session-rules.test.ts',
    testName: 'ended by its owner',
  },
  {
    name: 'a role is granted beyond what the giver holds',
    file: 'lib/roles/grant-role.ts',
    find: '    requireWithin(ctx, givenBy(role));\n',
    replace: '',
    project: 'sqlite',
    testFile: 'lib/roles/grants.db.test.ts',
    testName: 'of what the giver lacks',
  },
  {
    name: 'the last admin may go',
    file: 'lib/auth/last-admin.ts',
    find: "  throw conflict('roles.lastAdmin');\n",
    replace: '',
    project: 'sqlite',
    testFile: 'lib/roles/grants.db.test.ts',
    testName: 'of two demoted at once one stays',
  },
  {
    name: 'a sensitive step asks nobody again',
    file: 'lib/auth/context.ts',
    find: "  throw new AppError('recent_sign_in_needed', say('access.confirmYourself'));\n",
    replace: '',
    project: 'sqlite',
    testFile: 'lib/auth/second-factor.db.test.ts',
    testName: 'asks for a recent sign-in at every step',
  },
  {
    name: 'a key may do all that its owner may',
    file: 'lib/api-keys/rules.ts',
    find: '  new Map([...rights].filter(([permission]) => scopes.includes(permission)));',
    replace: '  new Map(scopes.length > 0 ? rights : []);',
    project: 'unit',
    testFile: 'lib/api-keys/rules.test.ts',
    testName: 'narrowed rights are those that are both held and in the scopes',
  },
  {
    name: 'a key that was revoked goes on',
    file: 'lib/auth/key-actor.ts',
    find: "  if (state === 'revoked') throw unauthenticated('apiKeys.revoked');\n",
    replace: '',
    project: 'sqlite',
    testFile: 'lib/api-keys/api-keys.db.test.ts',
    testName: 'ends a key at once and leaves one audit row',
  },
  {
    name: 'a code of the second factor counts twice',
    file: 'lib/auth/time-codes.ts',
    find: '    afterTimeStep: given.lastStep,\n',
    replace: '',
    project: 'unit',
    testFile: 'lib/auth/time-codes.test.ts',
    testName: 'a step that was used, and what is no code, do not count',
  },
  {
    name: 'a limit lets everybody pass',
    file: 'lib/http/limits/call-tally.ts',
    find: "      throw new AppError('limit_exceeded', say('requests.tooMany', { seconds }));\n",
    replace: '',
    project: 'unit',
    testFile: 'lib/http/limits/call-tally.test.ts',
    testName: 'a key may call as often as it says, exactly',
  },
  {
    name: 'a repeated call has its effect again',
    file: 'lib/idempotency/answer-once.ts',
    find: '  if (!isFirst) return repeat(scope, once);\n',
    replace: '',
    project: 'sqlite',
    testFile: 'lib/idempotency/answer-once.db.test.ts',
    testName: 'a hundred equal calls at once have one effect',
  },
  {
    name: 'a place in a list is taken without its signature',
    file: 'lib/core/cursor.ts',
    find: '  if (signature.length !== signatureBytes || !timingSafeEqual(signature, sign(place))) return [];\n',
    replace: '',
    project: 'unit',
    testFile: 'lib/core/cursor.test.ts',
    testName: 'refuses a place of which one bit was changed',
  },
  {
    name: 'the audit chain no longer covers who did it',
    file: 'db/repositories/audit-hash.ts',
    find: 'if (value !== null && value !== undefined) text',
    replace: "if (value !== null && value !== undefined && name !== 'actorName') text",
    project: 'sqlite',
    testFile: 'lib/audit/verify-audit.db.test.ts',
    testName: 'an event that was altered',
  },
  {
    name: 'any script may run in a page',
    file: 'lib/http/security-headers.ts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of code
    find: "`script-src 'self' 'nonce-${nonce}' 'strict-dynamic'",
    replace: "`script-src 'self' 'unsafe-inline'",
    project: 'unit',
    testFile: 'lib/http/security-headers.test.ts',
    testName: 'only scripts with the nonce run',
  },
];
