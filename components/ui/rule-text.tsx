/** A sentence of the rules, which are written in English: it keeps its own direction and language in a page of another. */
export function RuleText({ children, className }: { children: string; className?: string }) {
  return (
    <bdi lang={/\p{Script=Arabic}/u.test(children) ? 'ar' : 'en'} className={className}>
      {children}
    </bdi>
  );
}
