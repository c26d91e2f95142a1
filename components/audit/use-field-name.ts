import { useTranslations } from 'next-intl';

/** What a field is called; one without a word of ours is told by its own name. */
export function useFieldName(): (field: string) => string {
  const t = useTranslations('audit.fields');
  return (field) =>
    t.has(field as 'name') ? t(field as 'name') : field.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
