const isolated = /[\u2066\u2068][^\u2069]*\u2069/g;
const countOf = (letters: RegExp, text: string) => text.match(letters)?.length ?? 0;

/** A sentence of the rules: it keeps its own direction and language, also one that was stored in another than the page's. */
export function RuleText({ children, className }: { children: string; className?: string }) {
  const own = children.replace(isolated, '');
  const isArabic = countOf(/\p{Script=Arabic}/gu, own) > countOf(/\p{Script=Latin}/gu, own);
  return (
    <bdi lang={isArabic ? 'ar' : 'en'} dir={isArabic ? 'rtl' : 'ltr'} className={className}>
      {children}
    </bdi>
  );
}
