import { useTranslations } from 'next-intl';
import type { ReferenceField } from './reference.ts';

/** Fields with their types, one below the other. */
export function FieldList({ fields }: { fields: readonly ReferenceField[] }) {
  const t = useTranslations('integrate.ref');
  return (
    <ul dir="ltr" lang="en" className="mx-5 mb-5 divide-y rounded-md border">
      {fields.map(({ name, place, type, isRequired, description }) => (
        <li key={`${place} ${name}`} className="grid gap-x-6 gap-y-0.5 px-3 py-2 text-sm sm:grid-cols-2">
          <p className="min-w-0">
            <code className="font-mono font-medium wrap-anywhere">{name}</code>
            {place ? <span className="text-xs text-muted"> · {place}</span> : null}
            {isRequired ? <bdi className="text-xs text-muted"> · {t('required')}</bdi> : null}
          </p>
          <p className="min-w-0 text-muted">
            <code className="font-mono text-xs wrap-anywhere">{type}</code>
            {description ? <span className="block">{description.replaceAll('`', '')}</span> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
