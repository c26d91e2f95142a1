'use client';

import { WifiOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';

/** Says while the browser has no connection what still works. */
export function OfflineBar() {
  const t = useTranslations('shell');
  const isOnline = useSyncExternalStore(onChange, isConnected, assumed);
  return (
    <div role="status" className="sticky top-14 z-20 lg:top-0">
      {isOnline ? null : (
        <p className="flex items-start gap-3 border-b bg-warning-tint px-4 py-2.5 text-sm text-warning-text sm:px-8">
          <WifiOff className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
          <span>
            <strong className="font-semibold">{t('offline.title')}</strong> {t('offline.text')}
          </span>
        </p>
      )}
    </div>
  );
}

function onChange(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

const isConnected = () => navigator.onLine;
const assumed = () => true;
