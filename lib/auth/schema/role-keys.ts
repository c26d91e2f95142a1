// Apart from the schemas, whose library is too much for a page that only names a role.
export const systemRoleKeys = ['admin', 'head_of_sales', 'user', 'coordinator', 'finance', 'viewer'] as const;
