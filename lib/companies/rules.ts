const legalForms = new Set(
  'llc fze fzco fzc fz pjsc psc plc ltd limited inc co company corp corporation est establishment wll dmcc'.split(' '),
);

/**
 * What makes two names the same company: lower case, without accents, punctuation and legal forms.
 * "Acme Properties L.L.C." and "ACME  properties" give the same; a name of nothing but legal forms or signs stays as it is.
 */
export function normaliseCompanyName(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\./g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => !legalForms.has(word));
  return (telling.length > 0 ? telling : words).join(' ') || name.trim().toLowerCase();
}
