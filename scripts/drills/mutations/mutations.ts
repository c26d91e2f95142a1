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
    find: "  throw forbidden('requests.otherSite');\n",
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
];
